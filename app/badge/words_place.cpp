#include "badge/words_place.h"

#include <algorithm>
#include <optional>
#include <string>

#include "base/text.h"

namespace badge {
namespace {

// The given name over or under the rest of the name, which is what people call each other across a room.
constexpr double rest_size = 0.52;
constexpr double given_share = 0.64;          // of the height
constexpr double tall_enough_in_sizes = 1.4;  // for two lines

struct NameParts {
  std::string given, rest;
  enum class Order : std::uint8_t { given_first, given_last } order{};
};

/// Nothing where the given name is no whole word at either end.
std::optional<NameParts> parts_of(const Content& content) {
  const std::string_view name = content.name;
  const std::string_view given = content.given_name;
  if (given.empty() || name.size() <= given.size() + 1) return std::nullopt;
  const auto part = [](std::string_view text) { return std::string(base::trimmed(text)); };
  if (name.starts_with(given) && name[given.size()] == ' ') {
    return NameParts{part(given), part(name.substr(given.size())), NameParts::Order::given_first};
  }
  if (name.ends_with(given) && name[name.size() - given.size() - 1] == ' ') {
    return NameParts{part(given), part(name.substr(0, name.size() - given.size())), NameParts::Order::given_last};
  }
  return std::nullopt;
}

}  // namespace

WordsPlace::WordsPlace(const Fonts& fonts, const WordsSlot& slot, const Content& content) : slot_(slot) {
  if (!std::ranges::all_of(slot.conditions, [&](const Condition& condition) { return condition.met_by(content); }))
    return;
  std::vector<Piece> pieces;
  pieces.reserve(slot.runs.size());
  for (const Run& run : slot.runs) {
    pieces.push_back({run.part ? base::single_line(value_of(*run.part, content)) : run.words, run.style});
    if (pieces.back().text.empty()) return;
  }
  const Run& first = slot.runs.front();
  const bool is_name = slot.runs.size() == 1 && first.part && first.part->kind == Kind::name;
  if (is_name && slot.frame.height_mm >= tall_enough_in_sizes * first.style.size_mm && parts_of(content)) {
    set_name(fonts, first.style, content);
  } else {
    add(fonts, pieces, slot.frame.height_mm);
  }
  settle();
}

void WordsPlace::add(const Fonts& fonts, const std::vector<Piece>& pieces, double height_mm) {
  blocks_.push_back(
      {Words(fonts, pieces, slot_.frame.width_mm, height_mm, slot_.anchor), pieces.front().style.size_mm, 0});
}

void WordsPlace::set_name(const Fonts& fonts, const TextStyle& style, const Content& content) {
  const NameParts parts = *parts_of(content);
  add(fonts, {{parts.given, style}}, slot_.frame.height_mm * given_share);
  TextStyle smaller = style;
  smaller.weight = std::min(style.weight, 600);
  // Also where the given name had to shrink it stays the largest.
  smaller.size_mm = std::min(style.size_mm * rest_size, 0.8 * style.size_mm * blocks_.front().words.scale());
  add(fonts, {{parts.rest, smaller}}, slot_.frame.height_mm - blocks_.front().words.height_mm());
  if (parts.order == NameParts::Order::given_last) std::swap(blocks_.front(), blocks_.back());
}

void WordsPlace::settle() {
  double height = 0;
  for (const Block& block : blocks_) height += block.words.height_mm();
  const double spare = slot_.frame.height_mm - height;
  double top = slot_.settle == Settle::top ? 0 : slot_.settle == Settle::bottom ? spare : spare / 2;
  const Words& first = blocks_.front().words;
  if (slot_.settle == Settle::on_baseline && first.lines() == 1) top = slot_.baseline_mm - first.baseline_mm();
  for (Block& block : blocks_) {
    block.top_mm = top;
    top += block.words.height_mm();
  }
}

void WordsPlace::draw(cairo_t* cairo) const {
  cairo_save(cairo);
  cairo_translate(cairo, slot_.frame.x_mm, slot_.frame.y_mm);
  cairo_rotate(cairo, slot_.frame.angle);
  for (const Block& block : blocks_) {
    const double spare = slot_.frame.width_mm - block.words.width_mm();
    const double left = slot_.anchor == Anchor::start ? 0 : slot_.anchor == Anchor::end ? spare : spare / 2;
    cairo_save(cairo);
    cairo_translate(cairo, left, block.top_mm);
    block.words.draw(cairo);
    cairo_restore(cairo);
  }
  cairo_restore(cairo);
}

double WordsPlace::smallest_mm() const {
  double smallest = 0;
  for (const Block& block : blocks_) {
    const double size = block.size_mm * block.words.scale();
    smallest = smallest == 0 ? size : std::min(smallest, size);
  }
  return smallest;
}

}  // namespace badge
