#pragma once
// The words of names, and what they sound like: from a typed word to the prices of everybody.
#include <span>
#include <string_view>

#include "search/lexicon.h"
#include "search/prices.h"

namespace search {

class Vocabulary {
 public:
  using Position = Lexicon::Position;

  [[nodiscard]] Position position_of(std::string_view word);
  void add(Position word, Slot person) { words_.add(word, person); }
  void remove(Position word, Slot person) { words_.remove(word, person); }

  /// Lowers the price of each person to that of the word of theirs that fits best: as it is, its beginning, a slip or
  /// two.
  void lower_by_letters(Prices& prices, std::u32string_view typed) const;

  /// The same for words that only sound alike, and for a slip in a short word.
  void lower_by_sound(Prices& prices, std::u32string_view typed) const;

  /// Those who have exactly this word.
  [[nodiscard]] std::span<const Slot> people_of(std::u32string_view word) const { return words_.items_of(word); }

 private:
  void lower(Prices& prices, Position word, Price price) const;

  Lexicon words_;
  Lexicon sounds_;  // consonants (consonants.h), and the words that have them
};

/// Does the word sound like what was typed? For three letters and more of the Latin alphabet.
[[nodiscard]] bool sounds_alike(std::string_view typed, std::string_view word);

}  // namespace search
