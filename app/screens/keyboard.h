#pragma once
// The kiosk's own keyboard: a desktop's would hide behind a full-screen window.
//
// A key acts as the finger comes down, so that fast typing feels immediate, unless it offers accents: then it acts as
// the finger lifts. Acting on press and taking the letter back for an accent would spend a one-shot Shift before the
// accents are seen (É would be offered as é) and let the search run for a letter nobody meant. With one finger the
// order of letters is the same either way, and the key darkens at once.
#include "screens/canvas.h"

namespace screens {

/// The height for keys of the height that is liked best, and the least.
[[nodiscard]] float keyboard_height(const Metrics& metrics, const kiosk::KeyboardView& view);
[[nodiscard]] float least_keyboard_height(const Metrics& metrics, const kiosk::KeyboardView& view);

void keyboard(Canvas& canvas, const kiosk::KeyboardView& view, const Rect& rect);

}  // namespace screens
