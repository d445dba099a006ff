#pragma once
// Words in a rectangle. What does not fit shrinks and wraps.
#include <span>
#include <string_view>

#include "screens/canvas.h"

namespace screens {

struct Place {
  Align across = Align::start;
  Align down = Align::centre;
};

/// Draws the text in `rect`; returns where it stands. Empty text draws nothing.
Rect put(Canvas& canvas, std::string_view text, const Style& style, ImU32 letters, const Rect& rect, Place place,
         int lines = 0);

/// How wide the text is on one line.
[[nodiscard]] float width_of(Canvas& canvas, std::string_view text, const Style& style);
[[nodiscard]] float height_of(Canvas& canvas, std::string_view text, const Style& style, float width);

/// Paragraphs one under the other. Empty ones take no room.
struct StackLine {
  std::string_view text;
  Style style;
  ImU32 letters;
  float gap_before = 0;  // not before the first
};

/// The height of the stack at full size.
[[nodiscard]] float height_of(Canvas& canvas, std::span<const StackLine> lines, float width);

/// Draws them at full size, or all smaller by one factor until they fit; returns the rectangle they take.
Rect put_stack(Canvas& canvas, std::span<const StackLine> lines, const Rect& rect, Place place);

}  // namespace screens
