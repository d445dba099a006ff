#pragma once
// What the printers' state means for the screens. Pure.
#include "kiosk/message.h"

namespace kiosk {

/// Where the next badge comes out: the first printer that prints; nullptr where none does.
[[nodiscard]] const PrinterStatus* printing_now(const PrintersChanged& printers);

/// This kiosk has printers and none of them prints: guests get their code on the screen.
[[nodiscard]] bool all_stopped(const PrintersChanged& printers);

/// A printer waits for a hand, or a question for an answer.
[[nodiscard]] bool needs_somebody(const PrintersChanged& printers);

}  // namespace kiosk
