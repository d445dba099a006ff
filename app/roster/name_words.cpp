#include "roster/name_words.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/fold.h"

namespace roster {
namespace {

// "y" and "i" join two family names in Spanish and Catalan, which does not tell where the first begins: not here.
constexpr auto sure = std::to_array<std::string_view>(
    {"van", "von", "vom", "zu",  "zum",  "zur",   "der",   "den",   "het",   "t",   "ter",   "ten",
     "te",  "op",  "af",  "av",  "di",   "della", "dello", "degli", "delle", "dal", "dalla", "du",
     "des", "le",  "bin", "ibn", "bint", "binti", "ben",   "abu",   "al",    "el"});

constexpr auto iberian =
    std::to_array<std::string_view>({"de", "del", "la", "las", "los", "da", "das", "do", "dos", "d"});

constexpr auto devotional = std::to_array<std::string_view>(
    {"carmen", "angeles", "pilar", "rosario", "dolores",  "mar",        "luz",    "sol",   "socorro",
     "fatima", "lourdes", "rocio", "jesus",   "mercedes", "concepcion", "carmo",  "graca", "conceicao",
     "ceu",    "rosario", "ceu",   "gracas",  "milagros", "remedios",   "nieves", "cruz"});

constexpr auto suffixes = std::to_array<std::string_view>(
    {"jr",  "sr",  "junior", "senior", "ii",   "iii", "iv",   "phd", "ph",  "dphil", "md",  "mba", "msc", "bsc",
     "ma",  "ba",  "meng",   "beng",   "mph",  "mpa", "llm",  "llb", "jd",  "esq",   "cpa", "cfa", "pmp", "rn",
     "dds", "dvm", "pe",     "obe",    "mbe",  "cbe", "frs",  "ceo", "cto", "cfo",   "coo", "cmo", "cio", "vp",
     "hr",  "pr",  "it",     "dr",     "prof", "mag", "dipl", "ing", "fh",  "eng",   "arch"});

constexpr auto honorifics = std::to_array<std::string_view>(
    {"dr",   "prof", "mr",   "mrs", "ms",   "mx",       "miss",   "sir",  "dame", "lord",
     "lady", "herr", "frau", "mme", "mlle", "monsieur", "madame", "don",  "dona", "ing",
     "dipl", "mag",  "rev",  "fr",  "sr",   "sra",      "hon",    "capt", "col",  "dj"});

constexpr auto remarks = std::to_array<std::string_view>(
    {"she",   "her",   "hers",  "he",         "him",    "his",    "they",      "them",    "theirs",
     "ze",    "sie",   "ihr",   "er",         "ihm",    "elle",   "il",        "iel",     "ella",
     "el",    "elles", "ils",   "vip",        "guest",  "gast",   "host",      "speaker", "sponsor",
     "crew",  "staff", "press", "student",    "online", "remote", "tbc",       "tba",     "plus",
     "plus1", "1",     "2",     "cancelled",  "nee",    "ne",     "geb",       "born",    "formerly",
     "aka",   "alias", "any",   "pronouns",   "child",  "kid",    "baby",      "phd",     "jr",
     "sr",    "late",  "maybe", "wheelchair", "veg",    "vegan",  "vegetarian"});

constexpr auto legal_forms = std::to_array<std::string_view>(
    {"gmbh", "ag",   "ug",  "kg",  "ohg",        "ev",        "se",   "ltd",   "limited", "llc",    "llp",
     "inc",  "corp", "co",  "plc", "sa",         "sarl",      "sas",  "srl",   "spa",     "bv",     "nv",
     "as",   "asa",  "ab",  "oy",  "oyj",        "aps",       "kft",  "zrt",   "doo",     "sro",    "pty",
     "lda",  "sl",   "slu", "kk",  "university", "institute", "bank", "group", "labs",    "studio", "foundation"});

constexpr auto vietnamese =
    std::to_array<std::string_view>({"nguyen", "tran", "le", "pham", "huynh", "hoang", "phan", "vu", "vo", "dang",
                                     "bui", "do", "ho", "ngo", "duong", "ly"});

template <class List>
bool holds(const List& list, std::string_view word) {
  return std::ranges::find(list, std::string_view(base::folded(word))) != list.end();
}

}  // namespace

bool is_sure_particle(std::string_view word) { return holds(sure, word); }
bool is_iberian_particle(std::string_view word) { return holds(iberian, word); }
bool is_devotional(std::string_view word) { return holds(devotional, word); }
bool is_suffix(std::string_view word) { return holds(suffixes, word); }
bool is_honorific(std::string_view word) { return holds(honorifics, word); }
bool is_legal_form(std::string_view word) { return holds(legal_forms, word); }
bool is_vietnamese_family(std::string_view word) { return holds(vietnamese, word); }

bool is_remark(std::string_view in_brackets) {
  const auto folded = base::folded(in_brackets);
  const auto words = base::words_of(folded);
  return words.empty() || holds(remarks, words.front());
}

}  // namespace roster
