#pragma once
// A badge on the screen: the printed one, in a pouch on its lanyard.
#include "screens/canvas.h"

namespace screens {

enum class Hangs : std::uint8_t { loose, on_lanyard };

/// As large as it fits into the middle of `rect`; returns where it stands. Where the whole badge would be too small to
/// be photographed, its code alone.
Rect badge_card(Canvas& canvas, const kiosk::BadgeView& view, const Rect& rect, Hangs hangs);

}  // namespace screens
