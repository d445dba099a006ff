#pragma once
// The words of names, and what they sound like: from a typed word to the prices of everybody.
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "search/lexicon.h"

namespace search {

using Slot = std::uint32_t;         // of a person in the index
using Prices = std::vector<Price>;  // of everybody, by their slots
inline constexpr Price no_fit = std::numeric_limits<Price>::max();

/// letters: as it is, its beginning, a slip or two. sound: also what only sounds alike, and a slip in a short word.
enum class Tolerance : std::uint8_t { letters, sound };

class Vocabulary {
 public:
  using Position = Lexicon::Position;

  [[nodiscard]] Position position_of(const std::string& word);
  void add(Position word, Slot person) { words_.add(word, person); }
  void remove(Position word, Slot person) { words_.remove(word, person); }

  /// Lowers the price of each person to `extra` and that of the word of theirs that fits best.
  void lower(Prices& prices, std::u32string_view typed, Tolerance tolerance, Price extra = 0) const;

  [[nodiscard]] const Lexicon& words() const { return words_; }

 private:
  void lower(Prices& prices, Position word, Price price) const;
  void lower_by_sound(Prices& prices, std::u32string_view typed) const;

  Lexicon words_;
  Lexicon sounds_;  // consonants (consonants.h), and the words that have them
};

/// Does the word sound like what was typed? For three letters and more of the Latin alphabet.
[[nodiscard]] bool sounds_alike(std::string_view typed, std::string_view word);

}  // namespace search
