#include "base/fold.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"

namespace base {
namespace {

constexpr std::array<std::pair<char32_t, std::string_view>, 18> spelled_out{{{U'ß', "ss"},
                                                                             {U'æ', "ae"},
                                                                             {U'ð', "d"},
                                                                             {U'ø', "o"},
                                                                             {U'þ', "th"},
                                                                             {U'đ', "d"},
                                                                             {U'ħ', "h"},
                                                                             {U'ı', "i"},
                                                                             {U'ĸ', "k"},
                                                                             {U'ŀ', "l"},
                                                                             {U'ł', "l"},
                                                                             {U'ŋ', "n"},
                                                                             {U'œ', "oe"},
                                                                             {U'ƙ', "k"},
                                                                             {U'ɓ', "b"},
                                                                             {U'ɗ', "d"},
                                                                             {U'ə', "e"},
                                                                             {U'ɛ', "e"}}};

bool is_apostrophe(char32_t c) {
  return c == U'\'' || c == U'`' || c == U'´' || c == U'’' || c == U'‘' || c == U'ʻ' || c == U'ʼ';
}

// Combining classes 200 and up are accents above and below; 10 to 35 the vowel points of Hebrew and Arabic, which
// people leave out when they type. Nuktas, viramas and kana voicing (7, 9, 8) make another letter and stay.
bool is_dropped(char32_t c) {
  const auto point = static_cast<UChar32>(c);
  const auto type = u_charType(point);
  if (type == U_FORMAT_CHAR || (c >= 0xFE00 && c <= 0xFE0F) || is_apostrophe(c)) return true;
  const auto combining = u_getCombiningClass(point);
  return type == U_NON_SPACING_MARK && (combining >= 200 || (combining >= 10 && combining <= 35));
}

bool is_in_word(char32_t c) {
  constexpr auto wanted = U_GC_L_MASK | U_GC_N_MASK | U_GC_M_MASK;
  return (U_GET_GC_MASK(static_cast<UChar32>(c)) & wanted) != 0;
}

void append_folded(std::string& out, char32_t c) {
  if (is_dropped(c)) return;
  const auto special = std::ranges::lower_bound(spelled_out, c, {}, &std::pair<char32_t, std::string_view>::first);
  if (special != spelled_out.end() && special->first == c) {
    out += special->second;
  } else if (is_in_word(c)) {
    append_utf8(out, c);
  } else if (!out.empty() && out.back() != ' ') {
    out += ' ';
  }
}

std::string decomposed(std::string_view text) {
  auto status = U_ZERO_ERROR;
  auto unicode = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
  // The capital I with a dot would fold to i and a dot above, which no keyboard types.
  unicode.findAndReplace(icu::UnicodeString(static_cast<UChar32>(0x130)),
                         icu::UnicodeString(static_cast<UChar32>(0x69)));
  unicode.foldCase();
  const auto* nfkd = icu::Normalizer2::getNFKDInstance(status);
  if (U_FAILURE(status) != 0) return std::string(text);
  auto result = nfkd->normalize(unicode, status);
  result.foldCase();  // mathematical and full-width capitals decompose to plain capitals only now
  std::string out;
  result.toUTF8String(out);
  return out;
}

std::string composed(const std::string& text) {
  auto status = U_ZERO_ERROR;
  const auto* nfc = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status) != 0) return text;
  std::string out;
  nfc->normalize(icu::UnicodeString::fromUTF8(text), status).toUTF8String(out);
  return U_FAILURE(status) != 0 ? text : out;
}

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string without_last_space(std::string text) {
  if (!text.empty() && text.back() == ' ') text.pop_back();
  return text;
}

std::string folded_ascii(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      out += c;
    } else if (c >= 'A' && c <= 'Z') {
      out += static_cast<char>(c - 'A' + 'a');
    } else if (c != '\'' && c != '`' && !out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  return without_last_space(std::move(out));
}

}  // namespace

std::string folded(std::string_view text) {
  if (is_ascii(text)) return folded_ascii(text);
  std::string out;
  for (const char32_t c : code_points(decomposed(text))) append_folded(out, c);
  return composed(without_last_space(std::move(out)));
}

std::vector<std::string_view> words_of(std::string_view folded) {
  std::vector<std::string_view> words;
  while (!folded.empty()) {
    const auto end = std::min(folded.find(' '), folded.size());
    if (end > 0) words.push_back(folded.substr(0, end));
    folded.remove_prefix(std::min(end + 1, folded.size()));
  }
  return words;
}

std::string words_key(std::string_view text) {
  const auto all = folded(text);
  auto words = words_of(all);
  std::ranges::sort(words);
  std::string key;
  for (const auto word : words) {
    if (!key.empty()) key += ' ';
    key += word;
  }
  return key;
}

}  // namespace base
