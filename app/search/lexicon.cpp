#include "search/lexicon.h"

#include <algorithm>
#include <bit>

#include "base/text.h"

namespace search {

std::u32string wide(std::string_view text) {
  const auto points = base::code_points(text);
  return {points.begin(), points.end()};
}

std::size_t Lexicon::position_of(const std::string& text) {
  const auto [found, is_new] = positions_.try_emplace(text, texts_.size());
  if (is_new) {
    texts_.push_back(wide(text));
    letters_.push_back(letters_of(texts_.back()));
    people_.emplace_back();
  }
  return found->second;
}

void Lexicon::lower(std::vector<Price>& prices, std::u32string_view typed, int slips) const {
  const auto letters = letters_of(typed);
  for (std::size_t i = 0; i < letters_.size(); ++i) {
    if (std::popcount(letters & ~letters_[i]) > slips) continue;
    const auto fit = price(typed, texts_[i], slips);
    if (!fit) continue;
    for (const auto slot : people_[i]) prices[slot] = std::min(prices[slot], *fit);
  }
}

std::vector<Slot> Lexicon::people_of(const std::string& text) const {
  const auto found = positions_.find(text);
  return found == positions_.end() ? std::vector<Slot>() : people_[found->second];
}

}  // namespace search
