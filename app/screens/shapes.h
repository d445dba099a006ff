#pragma once
// Drawn things that are not words: cards and their shadow, the lanyard, the ribbon, symbols.
#include "screens/canvas.h"

namespace screens {

void fill(Canvas& canvas, const Rect& rect, ImU32 color, float radius);
void outline(Canvas& canvas, const Rect& rect, ImU32 color, float radius, float stroke);

/// A soft shadow under a rounded rectangle.
void shadow(Canvas& canvas, const Rect& rect, float radius);

/// A white card with its shadow.
void card(Canvas& canvas, const Rect& rect);

/// While it lives, what is drawn stands on this ground.
class OnBackdrop {
 public:
  OnBackdrop(Canvas& canvas, const Backdrop& backdrop) : canvas_(canvas), before_(canvas.backdrop) {
    canvas_.backdrop = backdrop;
  }
  OnBackdrop(const OnBackdrop&) = delete;
  OnBackdrop& operator=(const OnBackdrop&) = delete;
  ~OnBackdrop() { canvas_.backdrop = before_; }

 private:
  Canvas& canvas_;
  Backdrop before_;
};

/// The slot in a badge's upper edge.
void slot(Canvas& canvas, const Rect& badge);

/// Two straps from the top of the screen to a clip on the badge's upper edge.
void lanyard(Canvas& canvas, const Rect& badge);
/// How far the straps reach to each side where the header is.
[[nodiscard]] float lanyard_reach(const Metrics& metrics);

/// A ribbon hanging from one badge to the next.
void joining_ribbon(Canvas& canvas, ImVec2 from, ImVec2 to);

/// A bar that runs down; `share` is 1 … 0.
void bar(Canvas& canvas, const Rect& rect, float share);

}  // namespace screens
