#include "search/lexicon.h"

#include "base/text.h"

namespace search {

std::u32string wide(std::string_view text) {
  const auto points = base::code_points(text);
  return {points.begin(), points.end()};
}

Lexicon::Position Lexicon::position_of(const std::string& text) {
  const auto [found, is_new] = positions_.try_emplace(text, static_cast<Position>(items_.size()));
  if (is_new) {
    const auto letters = wide(text);
    texts_ += letters;
    ends_.push_back(texts_.size());
    letters_.push_back(letters_of(letters));
    items_.emplace_back();
  }
  return found->second;
}

std::u32string_view Lexicon::text(Position position) const {
  const auto begin = position == 0 ? 0 : ends_[position - 1];
  return std::u32string_view(texts_).substr(begin, ends_[position] - begin);
}

std::span<const Lexicon::Item> Lexicon::items_of(const std::string& text) const {
  const auto found = positions_.find(text);
  return found == positions_.end() ? std::span<const Item>() : items(found->second);
}

}  // namespace search
