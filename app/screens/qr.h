#pragma once
// A badge's code, sharp to the pixel, to be photographed from the screen.
#include <string_view>

#include "screens/canvas.h"

namespace screens {

/// As large as `rect` allows in whole pixels per module, quiet zone included; returns the square it fills. A code that
/// is no QR is written in letters instead.
Rect qr(Canvas& canvas, std::string_view code, const Rect& rect);

}  // namespace screens
