#pragma once
// Texts, and what is listed under each: persons, or texts of another lexicon. A scan of all texts is what a keystroke
// costs, so what it reads first lies side by side.
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "search/near.h"

namespace search {

class Lexicon {
 public:
  using Position = std::uint32_t;  // of a text
  using Item = std::uint32_t;      // what is listed

  /// The position of the text (UTF-8, folded), made where it is new. Positions stay.
  [[nodiscard]] Position position_of(std::string_view text);

  void add(Position position, Item item) { items_[position].push_back(item); }
  void remove(Position position, Item item) { std::erase(items_[position], item); }

  [[nodiscard]] std::span<const Item> items(Position position) const { return items_[position]; }
  [[nodiscard]] std::u32string_view text(Position position) const;
  [[nodiscard]] std::size_t size() const { return items_.size(); }

  /// Those under exactly this text.
  [[nodiscard]] std::span<const Item> items_of(std::u32string_view text) const;

  /// Calls `visit` with each text under which something is listed, unless it lacks more than `slips` of the letters of
  /// `typed`.
  template <class Visit>
  void each(std::u32string_view typed, int slips, Visit visit) const {
    const auto letters = letters_of(typed);
    for (Position i = 0; i < letters_.size(); ++i) {
      if (!lacks_letters(letters, letters_[i], slips) && !items_[i].empty()) visit(i);
    }
  }

 private:
  static constexpr Position nowhere = ~Position{0};

  [[nodiscard]] std::size_t place_of(std::u32string_view text) const;  // in table_: its own, or the free one
  void grow();

  std::vector<std::uint64_t> letters_;
  std::u32string texts_;           // one after the other
  std::vector<std::size_t> ends_;  // in texts_
  std::vector<std::vector<Item>> items_;
  std::vector<Position> table_;  // open addressing by the hash of a text; a string for each would double the index
};

/// UTF-8 as code points.
[[nodiscard]] std::u32string wide(std::string_view text);

}  // namespace search
