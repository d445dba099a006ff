#pragma once
// Buttons: the large ones, the choices of a verdict, and the quiet chips in the corners. All act when the finger lifts.
#include <span>
#include <vector>

#include "screens/canvas.h"

namespace screens {

/// A large button that fills `rect`.
void button(Canvas& canvas, const kiosk::ButtonView& view, const Rect& rect);
/// A button that can be the chosen one: filled, with a tick.
void choice(Canvas& canvas, const kiosk::ButtonView& view, const Rect& rect);
/// A pill in the middle of `rect`, which is touched as a whole.
void chip_button(Canvas& canvas, const kiosk::ButtonView& view, const Rect& rect);

[[nodiscard]] float button_width(Canvas& canvas, const kiosk::ButtonView& view);
[[nodiscard]] float choice_width(Canvas& canvas, const kiosk::ButtonView& view);
[[nodiscard]] float chip_width(Canvas& canvas, const kiosk::ButtonView& view);

/// Large buttons beside each other over the whole width, or under each other where their words would not fit.
[[nodiscard]] float buttons_height(Canvas& canvas, std::span<const kiosk::ButtonView> views, float width);
void buttons(Canvas& canvas, std::span<const kiosk::ButtonView> views, const Rect& rect);

}  // namespace screens
