#include "screens/words.h"

#include <cmath>

namespace screens {
namespace {

float shifted(Align align, float from, float room, float size) {
  switch (align) {
    case Align::start:
      return from;
    case Align::centre:
      return from + (room - size) / 2;
    case Align::end:
      return from + room - size;
  }
  return from;
}

float stack_height(Canvas& canvas, std::span<const StackLine> lines, float width, float factor) {
  float height = 0;
  for (const auto& paragraph : lines) {
    if (paragraph.text.empty()) continue;
    if (height > 0) height += paragraph.gap_before * factor;
    height += canvas.text.measure(paragraph.text, paragraph.style.scaled(factor), {width}).size.height;
  }
  return height;
}

}  // namespace

Rect put(Canvas& canvas, std::string_view text, const Style& style, ImU32 letters, const Rect& rect, Place place,
         int lines) {
  if (text.empty() || rect.is_empty()) return {rect.left, rect.top, rect.left, rect.top};
  const Room room{rect.width(), rect.height(), lines, place.across};
  const Block block = canvas.text.measure(text, style, room);
  const float x = shifted(place.across, rect.left, rect.width(), block.size.width);
  const float y = shifted(place.down, rect.top, rect.height(), block.size.height);
  canvas.text.draw(*canvas.list, {x, y}, text, style, letters, room);
  const Rect stands{x, y, x + block.size.width, y + block.size.height};
  const ImVec2 low = canvas.list->GetClipRectMin();
  const ImVec2 high = canvas.list->GetClipRectMax();
  const Rect visible = stands.clipped_to({low.x, low.y, high.x, high.y});
  if (visible.is_empty()) return stands;  // scrolled out of sight
  canvas.log.things.push_back(
      DrawnWords{std::string(text), visible, block.font_size, {letters, canvas.backdrop.ground}, canvas.layer});
  return stands;
}

float width_of(Canvas& canvas, std::string_view text, const Style& style) {
  return std::ceil(canvas.text.measure(text, style, {}).size.width);
}

float height_of(Canvas& canvas, std::string_view text, const Style& style, float width) {
  return text.empty() ? 0 : std::ceil(canvas.text.measure(text, style, {width}).size.height);
}

float height_of(Canvas& canvas, std::span<const StackLine> lines, float width) {
  return std::ceil(stack_height(canvas, lines, width, 1));
}

Rect put_stack(Canvas& canvas, std::span<const StackLine> lines, const Rect& rect, Place place) {
  float factor = 1;
  while (factor > 0.25F && stack_height(canvas, lines, rect.width(), factor) > rect.height() + 0.5F) factor *= 0.95F;
  const float height = stack_height(canvas, lines, rect.width(), factor);
  const float top = shifted(place.down, rect.top, rect.height(), height);
  Rect rest{rect.left, top, rect.right, top + height + 2};
  bool is_first = true;
  for (const auto& paragraph : lines) {
    if (paragraph.text.empty()) continue;
    if (!is_first) rest.cut_top(paragraph.gap_before * factor);
    is_first = false;
    const Style style = paragraph.style.scaled(factor);
    const float needs = canvas.text.measure(paragraph.text, style, {rect.width()}).size.height;
    put(canvas, paragraph.text, style, paragraph.letters, rest.cut_top(needs), {place.across, Align::start});
  }
  return {rect.left, top, rect.right, top + height};
}

}  // namespace screens
