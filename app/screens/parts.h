#pragma once
// One drawing for each kind of screen, each in a file named after it. `area` lies within the margins, between header
// and corners.
#include "screens/canvas.h"

namespace screens {

void draw(Canvas& canvas, const kiosk::WelcomeView& view, const Rect& area);
void draw(Canvas& canvas, const kiosk::VerdictView& view, const Rect& area);
void draw(Canvas& canvas, const kiosk::FindView& view, const Rect& area);
void draw(Canvas& canvas, const kiosk::ChooseView& view, const Rect& area);
void draw(Canvas& canvas, const kiosk::ConfirmView& view, const Rect& area);
void draw(Canvas& canvas, const kiosk::FormView& view, const Rect& area);
void draw(Canvas& canvas, const kiosk::BadgeScreenView& view, const Rect& area);
void draw(Canvas& canvas, const kiosk::ConnectView& view, const Rect& area);

// Over the whole screen.
void draw(Canvas& canvas, const kiosk::ReadMoreView& view, const Rect& screen);
void draw(Canvas& canvas, const kiosk::IdleWarningView& view, const Rect& screen);

/// The colour of a whole verdict.
[[nodiscard]] ImU32 color_of(kiosk::VerdictView::Tone tone);

}  // namespace screens
