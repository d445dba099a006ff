#pragma once
// What stands under the badges of a connecting screen.
#include <span>

#include "screens/canvas.h"

namespace screens {

/// Lines to read, each block under its own label; beside each other on a wide screen.
[[nodiscard]] float hints_height(Canvas& canvas, std::span<const kiosk::ConnectView::Hint> hints, float width);
void hints(Canvas& canvas, std::span<const kiosk::ConnectView::Hint> hints, const Rect& rect);

}  // namespace screens
