#include "search/lexicon.h"

#include <algorithm>
#include <functional>

#include "base/text.h"

namespace search {

std::u32string wide(std::string_view text) {
  const auto points = base::code_points(text);
  return {points.begin(), points.end()};
}

std::size_t Lexicon::place_of(std::u32string_view text) const {
  auto place = std::hash<std::u32string_view>{}(text) % table_.size();
  while (table_[place] != nowhere && this->text(table_[place]) != text) place = (place + 1) % table_.size();
  return place;
}

void Lexicon::grow() {
  table_.assign(std::max<std::size_t>(64, 2 * table_.size()), nowhere);
  for (Position i = 0; i < items_.size(); ++i) table_[place_of(text(i))] = i;
}

Lexicon::Position Lexicon::position_of(std::string_view utf8) {
  if (2 * items_.size() >= table_.size()) grow();
  const auto text = wide(utf8);
  const auto place = place_of(text);
  if (table_[place] != nowhere) return table_[place];
  table_[place] = static_cast<Position>(items_.size());
  texts_ += text;
  ends_.push_back(texts_.size());
  letters_.push_back(letters_of(text));
  items_.emplace_back();
  return table_[place];
}

std::u32string_view Lexicon::text(Position position) const {
  const auto begin = position == 0 ? 0 : ends_[position - 1];
  return std::u32string_view(texts_).substr(begin, ends_[position] - begin);
}

std::span<const Lexicon::Item> Lexicon::items_of(std::u32string_view text) const {
  if (table_.empty()) return {};
  const auto position = table_[place_of(text)];
  return position == nowhere ? std::span<const Item>() : items(position);
}

}  // namespace search
