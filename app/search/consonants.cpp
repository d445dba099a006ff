#include "search/consonants.h"

#include <algorithm>

#include "base/text.h"

namespace search {

bool leaves_vowels_out(std::string_view text) {
  return std::ranges::any_of(base::code_points(text), [](char32_t c) {
    return (c >= 0x0590 && c <= 0x06FF) || (c >= 0xFB1D && c <= 0xFEFC);  // Hebrew, Arabic and their presentation forms
  });
}

std::string consonants_of(std::string_view latin) {
  constexpr std::string_view uncertain = "aeiouywvh ";
  std::string out;
  for (const char written : latin) {
    const char c = written == 'c' || written == 'q' ? 'k' : written == 'z' ? 's' : written;
    if (uncertain.find(c) != std::string_view::npos || (!out.empty() && out.back() == c)) continue;
    out += c;
  }
  return out;
}

}  // namespace search
