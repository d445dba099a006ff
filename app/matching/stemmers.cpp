#include "matching/stemmers.h"

#include <libstemmer.h>
#include <unicode/uscript.h>

#include <array>

#include "base/text.h"

namespace matching {

namespace {

struct Language {
  const char* name;  // as libstemmer calls it
  UScriptCode script;
};

// Few of those in Latin letters: each more lets more words of the others fall together.
constexpr std::array languages{
    Language{"english", USCRIPT_LATIN}, Language{"german", USCRIPT_LATIN},     Language{"spanish", USCRIPT_LATIN},
    Language{"french", USCRIPT_LATIN},  Language{"italian", USCRIPT_LATIN},    Language{"portuguese", USCRIPT_LATIN},
    Language{"dutch", USCRIPT_LATIN},   Language{"russian", USCRIPT_CYRILLIC}, Language{"greek", USCRIPT_GREEK},
    Language{"arabic", USCRIPT_ARABIC}, Language{"hindi", USCRIPT_DEVANAGARI}, Language{"tamil", USCRIPT_TAMIL}};

UScriptCode script_of(std::string_view word) {
  for (const char32_t c : base::code_points(word)) {
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(static_cast<UChar32>(c), &status);
    if (U_SUCCESS(status) && script != USCRIPT_COMMON && script != USCRIPT_INHERITED) return script;
  }
  return USCRIPT_COMMON;
}

}  // namespace

void Stemmers::Delete::operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }

Stemmers::Stemmers() {
  stemmers_.reserve(languages.size());
  for (const auto& language : languages) {
    // A language that an older libstemmer does not know is left out: its words are then compared as they stand.
    if (auto* made = sb_stemmer_new(language.name, "UTF_8")) {
      stemmers_.push_back({language.script, std::unique_ptr<sb_stemmer, Delete>(made)});
    }
  }
}

std::vector<std::string> Stemmers::stems(std::string_view word) {
  const int script = script_of(word);
  std::vector<std::string> stems;
  stems.reserve(stemmers_.size());
  for (const auto& [of_script, stemmer] : stemmers_) {
    if (of_script != script) continue;
    // sb_symbol is a byte; libstemmer's own interface.
    const auto* bytes = reinterpret_cast<const sb_symbol*>(word.data());
    const sb_symbol* stem = sb_stemmer_stem(stemmer.get(), bytes, static_cast<int>(word.size()));
    if (stem == nullptr) continue;  // no memory for one word: it is compared as it stands
    stems.emplace_back(reinterpret_cast<const char*>(stem), static_cast<std::size_t>(sb_stemmer_length(stemmer.get())));
  }
  return stems;
}

}  // namespace matching
