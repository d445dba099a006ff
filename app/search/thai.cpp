#include "search/thai.h"

#include <algorithm>

#include "base/text.h"

namespace search {
namespace {

constexpr char32_t thanthakhat = U'\u0E4C';
constexpr char32_t sara_am = U'\u0E33';

bool is_vowel_behind(char32_t c) { return c >= U'\u0E30' && c <= U'\u0E3A'; }
bool is_vowel_before(char32_t c) { return c >= U'\u0E40' && c <= U'\u0E44'; }

// Yo ying, ro ruea, lo ling and lo chula. Only the first is sure to end a syllable in mid-word where no vowel follows.
bool ends_as_n(const std::vector<char32_t>& letters, std::size_t at) {
  const char32_t c = letters[at];
  const bool last = at + 1 == letters.size();
  const bool vowel_follows = !last && is_vowel_behind(letters[at + 1]);
  const bool vowel_leads = at > 0 && is_vowel_before(letters[at - 1]);
  if (at == 0 || vowel_follows || vowel_leads) return false;
  return c == U'ญ' || (last && (c == U'ร' || c == U'ล' || c == U'ฬ'));
}

}  // namespace

bool is_thai(std::string_view text) {
  return std::ranges::any_of(base::code_points(text), [](char32_t c) { return c >= 0x0E01 && c <= 0x0E5B; });
}

std::string thai_as_spoken(std::string_view text) {
  std::vector<char32_t> letters;
  for (const char32_t c : base::code_points(text)) {
    if (c == thanthakhat && !letters.empty()) {
      if (is_vowel_behind(letters.back())) letters.pop_back();  // สิทธิ์: the vowel is silent too
      if (!letters.empty()) letters.pop_back();
    } else if (c == sara_am) {
      letters.insert(letters.end(), {U'า', U'ม'});
    } else {
      letters.push_back(c);
    }
  }
  std::string spoken;
  for (std::size_t i = 0; i < letters.size(); ++i) base::append_utf8(spoken, ends_as_n(letters, i) ? U'น' : letters[i]);
  return spoken;
}

}  // namespace search
