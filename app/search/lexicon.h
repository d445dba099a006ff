#pragma once
// Texts, and the people under each. A scan of all of them is what a keystroke costs, so what it reads first lies side
// by side.
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "search/near.h"

namespace search {

using Slot = std::uint32_t;  // of a person in the index

class Lexicon {
 public:
  /// The position of the text (UTF-8, folded), made where it is new. Positions stay.
  [[nodiscard]] std::size_t position_of(const std::string& text);

  void add(std::size_t position, Slot person) { people_[position].push_back(person); }
  void remove(std::size_t position, Slot person) { std::erase(people_[position], person); }

  /// Lowers the price of each person to that of the text under them that fits `typed` best.
  void lower(std::vector<Price>& prices, std::u32string_view typed, int slips) const;

  /// Those under exactly this text.
  [[nodiscard]] std::vector<Slot> people_of(const std::string& text) const;

 private:
  std::vector<std::uint64_t> letters_;
  std::vector<std::u32string> texts_;
  std::vector<std::vector<Slot>> people_;
  std::unordered_map<std::string, std::size_t> positions_;
};

/// UTF-8 as code points.
[[nodiscard]] std::u32string wide(std::string_view text);

}  // namespace search
