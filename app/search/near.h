#pragma once
// How well a typed word fits a word of a name. Both folded (base/fold.h), as code points.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace search {

/// A bit per letter (by its code point): a word that lacks letters of the query cannot be near it.
[[nodiscard]] std::uint64_t letters_of(std::u32string_view word);

/// How many slips a typed word may have: none up to three letters, where everything is near everything; one from four,
/// two from eight.
[[nodiscard]] int slips_allowed(std::size_t letters);

/// Edits (insert, delete, replace, swap two neighbours; optimal string alignment) that make `typed` of `word`, and of
/// the beginning of `word` that is nearest. Above `limit` both are limit + 1.
struct Distance {
  int to_word;
  int to_prefix;
};
[[nodiscard]] Distance distance(std::u32string_view typed, std::u32string_view word, int limit);

/// The price of a fit; smaller is better, 0 is the word itself.
using Price = std::uint8_t;
inline constexpr Price dearest = 60;

/// nullopt: no fit with so many slips.
[[nodiscard]] std::optional<Price> price(std::u32string_view typed, std::u32string_view word, int slips);

}  // namespace search
