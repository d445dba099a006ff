#pragma once
// The kiosk, put together from its parts: database, store thread, window, gate, screens, loop.
#include "cli/surroundings.h"

namespace app {

/// Returns when the window is closed; otherwise says what went wrong and what to do, and returns that failure's exit
/// code.
[[nodiscard]] int run_kiosk(const cli::KioskOptions& options, const cli::Surroundings& world);

}  // namespace app
