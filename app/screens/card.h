#pragma once
// A badge as a card: slot, code, name, company, and a foot in the ribbon's colour.
#include "screens/canvas.h"

namespace screens {

enum class Hangs : std::uint8_t { loose, on_lanyard };

/// Fills `rect`; in a wide one the name stands beside the code. Without a code the name takes the room.
void badge_card(Canvas& canvas, const kiosk::BadgeView& view, const Rect& rect, Hangs hangs);

}  // namespace screens
