#pragma once
// Arabic, Persian and Hebrew leave most vowels unwritten: خالد transliterates to "khald", and its owner writes Khaled
// or Khalid. Such names are compared by what is left when everything uncertain is gone.
#include <string>
#include <string_view>

namespace search {

[[nodiscard]] bool leaves_vowels_out(std::string_view text);

/// Of folded Latin text: without vowels, the half-vowels w, y, v and h, spaces and doubled letters; c and q are k, z is
/// s, and what is spelled with an h (kh, sh, th) is its first letter.
[[nodiscard]] std::string consonants_of(std::string_view latin);

}  // namespace search
