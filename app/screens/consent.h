#pragma once
// The box to tick, what it says, and where to read more: two targets beside each other.
#include "screens/canvas.h"

namespace screens {

void consent(Canvas& canvas, const kiosk::ConsentView& view, const Rect& rect);

}  // namespace screens
