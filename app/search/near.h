#pragma once
// How well a typed word fits a word of a name. Both folded (base/fold.h), as code points.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace search {

/// A bit per letter (by its code point): a word that lacks letters of the query cannot be near it.
[[nodiscard]] std::uint64_t letters_of(std::u32string_view word);

/// Does a word lack more than `slips` (two at most) of the letters of the query? Such a word cannot be near it.
[[nodiscard]] inline bool lacks_letters(std::uint64_t query, std::uint64_t word, int slips) {
  auto missing = query & ~word;
  for (; slips > 0; --slips) missing &= missing - 1;  // one bit less; a bit count is a call where the processor is old
  return missing != 0;
}

/// Edits (insert, delete, replace, swap two neighbours; optimal string alignment) that make `typed` of `word`, and of
/// the beginning of `word` that is nearest. Above `limit` both are limit + 1.
struct Distance {
  int to_word;
  int to_prefix;
};
[[nodiscard]] Distance distance(std::u32string_view typed, std::u32string_view word, int limit);

/// The price of a fit; smaller is better, 0 is the word itself.
using Price = std::uint16_t;

// The order that people expect: the word itself, its beginning, then slips; a finished word with a slip before the
// beginning of one, and one slip before two.
inline constexpr Price of_prefix = 2;
inline constexpr Price of_unfinished = 4;
inline constexpr Price of_slip = 12;

/// Whatever one slip is, one of the first two letters is among the first two of the other, at most one place away.
[[nodiscard]] bool may_begin_alike(std::u32string_view typed, std::u32string_view word);

/// nullopt: no fit with so many slips.
[[nodiscard]] std::optional<Price> price(std::u32string_view typed, std::u32string_view word, int slips);

/// With as many slips as the length forgives: none up to three letters, where everything is near everything; one from
/// four, two from eight; of a word of eight that is finished also where two letters are missing.
[[nodiscard]] std::optional<Price> price(std::u32string_view typed, std::u32string_view word);

/// The most slips that any word could be forgiven.
[[nodiscard]] int most_slips(std::size_t letters_typed);

}  // namespace search
