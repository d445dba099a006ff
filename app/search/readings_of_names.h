#pragma once
// What no transliteration can know: how a Korean surname is written in Latin letters, how a Japanese name is read.
//
// Hangul is transliterated by its letters (이 "i", 박 "bag", 최 "choe"), but surnames keep the spelling of a passport:
// Lee, Park, Choi. Kanji have no one reading; ICU reads them as Chinese. So the commonest names have tables here,
// written for this purpose: a name in the table is found as people spell it, one that is not by its letters or its
// address.
#include <string_view>
#include <vector>

namespace search {

/// The usual Latin spellings of a Korean surname (one or two syllables); empty for others.
[[nodiscard]] std::vector<std::string_view> korean_surname(std::string_view hangul);

/// The usual readings, in Latin letters, of a Japanese surname or given name in kanji; empty for others.
[[nodiscard]] std::vector<std::string_view> japanese_name(std::string_view kanji);

}  // namespace search
