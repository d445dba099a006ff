#pragma once
// The strip over a key that is held down: slide to an accent and lift. Lifting on the key itself types its letter,
// lifting anywhere else types nothing.
#include "screens/canvas.h"

namespace screens {

inline constexpr float long_press_s = 0.45F;

/// Whether the finger has rested long enough; where not yet, asks for the frame in which it will have.
[[nodiscard]] bool accents_are_due(Canvas& canvas);
/// Whether the finger that was just lifted had rested so long.
[[nodiscard]] bool accents_were_open();

void accents(Canvas& canvas, const kiosk::KeyView& key, const Rect& key_rect);

}  // namespace screens
