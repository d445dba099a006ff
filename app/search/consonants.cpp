#include "search/consonants.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace search {
namespace {

//                                           abcdefghijklmnopqrstuvwxyz
constexpr std::string_view class_of_letter = ".pkt.pk..kklmn.pklst.....s";

void append(std::string& out, char consonant) {
  if (out.empty() || out.back() != consonant) out += consonant;
}

}  // namespace

bool leaves_vowels_out(std::string_view text) {
  return std::ranges::any_of(base::code_points(text), [](char32_t c) {
    return (c >= 0x0590 && c <= 0x06FF) || (c >= 0xFB1D && c <= 0xFEFC);  // Hebrew, Arabic and their presentation forms
  });
}

std::string consonants_of(std::string_view latin) {
  std::string out;
  for (std::size_t i = 0; i < latin.size(); ++i) {
    const char c = latin[i];
    if (c == ' ') continue;
    if (c < 'a' || c > 'z') return {};
    const char next = i + 1 < latin.size() ? latin[i + 1] : ' ';
    if (c == 't' && (next == 's' || next == 'z')) continue;
    if (c == 'x') {
      append(out, 'k');
      append(out, 's');
    } else if (const char consonant = class_of_letter[static_cast<std::size_t>(c - 'a')]; consonant != '.') {
      append(out, consonant);
    }
  }
  return out;
}

}  // namespace search
