#pragma once
// What stands in the same place on every screen: the event and the clock above, Call a helper in the lower left corner,
// ways back in the lower right.
#include <span>
#include <string_view>

#include "screens/canvas.h"

namespace screens {

/// Draws the header along the top of `rect` and cuts it off; `free_middle` px to both sides of the middle stay empty.
void header(Canvas& canvas, const kiosk::HeaderView& view, Rect& rect, float free_middle = 0);

struct Corners {
  std::span<const kiosk::ButtonView> left;
  std::span<const kiosk::ButtonView> right;
  std::string_view mark;  // a quiet line between them
};
/// Draws the corners along the bottom of `rect` and cuts them off.
void corners(Canvas& canvas, const Corners& corners, Rect& rect);

}  // namespace screens
