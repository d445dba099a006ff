#include "search/spellings.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/fold.h"
#include "base/text.h"
#include "search/readings_of_names.h"
#include "search/thai.h"

namespace search {
namespace {

// Any-Latin is ISO 9 for Cyrillic (я a, х h) and classical for Greek (η e); people write their names as they are spoken
// (ya, kh, i), which are the BGN and UNGEGN tables.
constexpr std::array<const char*, 4> tables{"Any-Latin", "Russian-Latin/BGN", "Ukrainian-Latin/BGN",
                                            "Greek-Latin/UNGEGN"};

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

UScriptCode script_of(char32_t c) {
  auto status = U_ZERO_ERROR;
  return uscript_getScript(static_cast<UChar32>(c), &status);
}

bool is_latin(std::string_view text) {
  return std::ranges::all_of(base::code_points(text), [](char32_t c) {
    const auto script = script_of(c);
    return script == USCRIPT_LATIN || script == USCRIPT_COMMON || script == USCRIPT_INHERITED;
  });
}

bool is_syllabic(std::string_view word) {
  return std::ranges::all_of(base::code_points(word), [](char32_t c) {
    const auto script = script_of(c);
    return script == USCRIPT_HAN || script == USCRIPT_HANGUL;
  });
}

// "Müller" is Mueller where the keyboard has no umlauts, and "Åse" Aase.
std::string with_digraphs(std::string_view folded_case) {
  constexpr std::array<std::pair<char32_t, std::string_view>, 5> digraphs{
      {{U'ä', "ae"}, {U'ö', "oe"}, {U'ü', "ue"}, {U'ø', "oe"}, {U'å', "aa"}}};
  std::string out;
  for (const char32_t c : base::code_points(folded_case)) {
    const auto found = std::ranges::find(digraphs, c, &std::pair<char32_t, std::string_view>::first);
    if (found == digraphs.end()) {
      base::append_utf8(out, c);
    } else {
      out += found->second;
    }
  }
  return out;
}

std::string lower_composed(std::string_view text) {
  auto status = U_ZERO_ERROR;
  const auto* nfc = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status) != 0) return std::string(text);
  auto unicode = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
  std::string out;
  nfc->normalize(unicode.foldCase(), status).toUTF8String(out);
  return out;
}

std::vector<std::string> letters_of(std::string_view word) {
  std::vector<std::string> letters;
  for (const char32_t c : base::code_points(word)) base::append_utf8(letters.emplace_back(), c);
  return letters;
}

// The signs that stand for ayin, hamza and the soft sign (U+02B0 to U+02FF), which nobody types.
std::string without_modifiers(std::string_view latin) {
  std::string out;
  for (const char32_t c : base::code_points(latin)) {
    if (c < 0x2B0 || c > 0x2FF) base::append_utf8(out, c);
  }
  return out;
}

// Names have two to four syllables; whatever is longer is no name, and its runs would be many.
constexpr std::size_t longest_run = 6;
constexpr std::size_t longest_korean_surname = 2;  // syllables

void add_runs(const std::vector<std::string>& parts, std::vector<std::string>& out) {
  for (std::size_t begin = 0; begin < parts.size(); ++begin) {
    std::string run;
    for (auto end = begin; end < std::min(parts.size(), begin + longest_run); ++end) out.push_back(run += parts[end]);
  }
}

}  // namespace

struct Spellings::Transliterators {
  std::array<std::unique_ptr<const icu::Transliterator>, tables.size()> to_latin;

  [[nodiscard]] std::string latin(std::size_t table, std::string_view text) const {
    if (to_latin[table] == nullptr) return {};
    auto unicode = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
    to_latin[table]->transliterate(unicode);
    std::string out;
    unicode.toUTF8String(out);
    return without_modifiers(base::folded(out));
  }

  // ICU puts spaces between syllables.
  [[nodiscard]] std::string thai(std::string_view name) const {
    auto latin_letters = latin(0, thai_as_spoken(name));
    std::erase(latin_letters, ' ');
    return latin_letters;
  }

  void add_syllables(std::string_view word, std::vector<std::string>& out) const {
    const auto letters = letters_of(word);
    std::vector<std::string> runs;
    add_runs(letters, runs);
    for (const auto& run : runs) {
      for (const auto reading : japanese_name(run)) out.emplace_back(reading);
    }
    for (std::size_t i = 1; i <= std::min(longest_korean_surname, runs.size()); ++i) {
      for (const auto spelling : korean_surname(runs[i - 1]))
        out.emplace_back(spelling);  // runs begin with its beginnings
    }
    out.insert(out.end(), runs.begin(), runs.end());
    std::vector<std::string> syllables;
    syllables.reserve(letters.size());
    for (const auto& letter : letters) syllables.push_back(latin(0, letter));
    add_runs(syllables, out);
  }
};

Spellings::Spellings() {
  auto made = std::make_unique<Transliterators>();
  for (std::size_t i = 0; i < tables.size(); ++i) {
    auto status = U_ZERO_ERROR;
    made->to_latin[i].reset(icu::Transliterator::createInstance(tables[i], UTRANS_FORWARD, status));
  }
  icu_ = std::move(made);
}
Spellings::~Spellings() = default;
Spellings::Spellings(Spellings&&) noexcept = default;
Spellings& Spellings::operator=(Spellings&&) noexcept = default;

std::vector<std::string> Spellings::words_of(std::string_view name) const {
  std::vector<std::string> words;
  const auto add = [&](const std::string& folded) {
    for (const auto word : base::words_of(folded)) words.emplace_back(word);
  };
  const auto plain = base::folded(name);
  add(plain);
  if (!is_ascii(name)) add(base::folded(with_digraphs(lower_composed(name))));
  if (!is_latin(plain)) {
    for (std::size_t i = 0; i < tables.size(); ++i) add(icu_->latin(i, name));
    if (is_thai(name)) words.push_back(icu_->thai(name));
    for (const auto word : base::words_of(plain)) {
      if (is_syllabic(word)) icu_->add_syllables(word, words);
    }
  }
  std::ranges::sort(words);
  words.erase(std::ranges::unique(words).begin(), words.end());
  return words;
}

std::vector<std::string> Spellings::readings_of(std::string_view text) const {
  std::vector<std::string> readings{base::folded(text)};
  if (is_latin(readings.front())) return readings;
  if (auto latin = icu_->latin(0, text); !latin.empty()) readings.push_back(std::move(latin));
  return readings;
}

}  // namespace search
