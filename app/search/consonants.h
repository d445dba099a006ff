#pragma once
// What is left of a name when everything uncertain is gone. Arabic, Persian and Hebrew leave most vowels unwritten:
// خالد transliterates to "khald", and its owner writes Khaled or Khalid. Thai and Korean have several romanisations
// each (Weerapong, Wirapong; Jung, Jeong, Chung), and everybody's ear has its own (Srivastava, Shrivastava; Kohen,
// Cohen). Their consonants, in classes, are the same.
#include <string>
#include <string_view>

namespace search {

[[nodiscard]] bool leaves_vowels_out(std::string_view text);

/// Of folded Latin text, a letter for each class: without vowels, the half-vowels w, y, v and h, spaces and doubled
/// letters. Voiced and voiceless are one, as are l and r (Korean has one letter for both) and s, z, ts and tz; what is
/// spelled with an h (kh, sh, th, ph) is its first letter. Empty where it holds other than Latin letters.
[[nodiscard]] std::string consonants_of(std::string_view latin);

}  // namespace search
