#pragma once
// The form in which names are compared. Two names are the same words when their folded forms hold the same words.
#include <string>
#include <string_view>
#include <vector>

namespace base {

/// Unicode case folding and compatibility decomposition (UAX 15, NFKD) without accents, apostrophes and invisible
/// characters, then composed again (NFC): "Ștefan  O’Dowd" is "stefan odowd". Letters that do not decompose are spelled
/// out (ø o, ß ss, ł l). Marks that carry a vowel or a consonant (Indic, Thai, Japanese) stay. Whatever is neither
/// letter, number nor mark ends a word; words are separated by one space.
[[nodiscard]] std::string folded(std::string_view text);

/// The words of a folded text. They refer to it.
[[nodiscard]] std::vector<std::string_view> words_of(std::string_view folded);

/// The folded words in a fixed order: equal where two names differ in case, accents, spaces and word order only.
[[nodiscard]] std::string words_key(std::string_view text);

}  // namespace base
