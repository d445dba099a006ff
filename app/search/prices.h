#pragma once
// What a typed word, or a whole query, costs for everybody; kept only for those whom it fits.
#include <algorithm>
#include <cstdint>
#include <limits>
#include <vector>

#include "search/near.h"

namespace search {

using Slot = std::uint32_t;  // of a person in the index
inline constexpr Price no_fit = std::numeric_limits<Price>::max();

class Prices {
 public:
  explicit Prices(std::size_t slots) : prices_(slots, no_fit) {}

  void lower(Slot slot, Price price) {
    if (prices_[slot] == no_fit) fitting_.push_back(slot);
    prices_[slot] = std::min(prices_[slot], price);
  }
  [[nodiscard]] Price of(Slot slot) const { return prices_[slot]; }

  /// Whom it fits, in no order, without repetition.
  [[nodiscard]] const std::vector<Slot>& fitting() const { return fitting_; }

 private:
  std::vector<Price> prices_;
  std::vector<Slot> fitting_;
};

}  // namespace search
