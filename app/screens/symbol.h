#pragma once
// The few signs the kiosk uses, drawn with round strokes so that they match the type.
#include "screens/canvas.h"

namespace screens {

enum class Sign : std::uint8_t { tick, arrow, question, cross, hand, chevron };

/// The bare sign, in the middle of `rect`.
void sign(Canvas& canvas, Sign sign, const Rect& rect, ImU32 color, float stroke);

/// A verdict's symbol: the sign cut out of a light disc (of a square for the arrow: not colour alone tells them apart).
void verdict_symbol(Canvas& canvas, kiosk::VerdictView::Symbol symbol, const Rect& rect);

/// A code going to the scanner.
void code_to_scanner(Canvas& canvas, const Rect& rect);
/// Two badges joined by a ribbon.
void two_badges(Canvas& canvas, const Rect& rect);

}  // namespace screens
