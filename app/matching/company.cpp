#include "matching/company.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/fold.h"

namespace matching {

namespace {

constexpr std::array<std::string_view, 40> legal_forms{
    "ab",  "ag",      "aps", "as",  "bv",  "co",   "company", "corp",         "corporation", "cv",
    "doo", "ek",      "eg",  "ev",  "gbr", "gmbh", "inc",     "incorporated", "kft",         "kg",
    "kk",  "limited", "llc", "llp", "ltd", "ltda", "mbh",     "nv",           "ohg",         "ou",
    "oy",  "plc",     "pty", "pvt", "sa",  "sarl", "sas",     "se",           "sl",          "srl"};

// "spa" and "uk" are also names; "S.p.A." comes apart into letters and is told by them.
constexpr std::array<std::string_view, 3> forms_in_letters{"spa", "sro", "ug"};

constexpr std::array<std::string_view, 8> written_without_space{"有限责任公司", "股份有限公司", "有限公司", "公司",
                                                                "株式会社",     "有限会社",     "合同会社", "주식회사"};

constexpr std::array<std::string_view, 18> nobodys{
    "freelance",   "freelancer",   "self employed", "selfemployed",  "independent",  "independiente",
    "independant", "independente", "selbststandig", "freiberuflich", "freiberufler", "autonomo",
    "autonoma",    "none",         "student",       "retired",       "na",           "自由职业"};

bool one_of(std::string_view word, const auto& words) { return std::ranges::find(words, word) != words.end(); }

/// "S. A.", "B.V.", "e.K.": single letters at the end belong together.
void join_last_letters(std::vector<std::string>& words) {
  std::string joined;
  std::size_t letters = 0;
  while (letters < words.size() && words[words.size() - 1 - letters].size() == 1) {
    joined.insert(0, words[words.size() - 1 - letters]);
    ++letters;
  }
  if (letters < 2 || !(one_of(joined, legal_forms) || one_of(joined, forms_in_letters))) return;
  words.resize(words.size() - letters);
}

}  // namespace

std::string company_key(std::string_view company) {
  std::string folded = base::folded(company);
  if (one_of(folded, nobodys)) return {};
  for (const auto form : written_without_space) {
    const auto at = folded.find(form);
    if (at == std::string::npos || folded.size() == form.size()) continue;
    folded.replace(at, form.size(), " ");
    break;
  }
  const auto all = base::words_of(folded);
  std::vector<std::string> words(all.begin(), all.end());
  join_last_letters(words);
  while (words.size() > 1 && one_of(words.back(), legal_forms)) words.pop_back();
  std::string key;
  for (const auto& word : words) key += (key.empty() ? "" : " ") + word;
  return key;
}

}  // namespace matching
