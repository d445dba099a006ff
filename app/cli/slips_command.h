#pragma once
// lanyard slips.
#include "cli/command_line.h"
#include "cli/voice.h"

namespace cli {

/// Beside a running kiosk. Says how many there are; bad_argument where nobody has anything to read.
[[nodiscard]] base::Result<void> print_slips(const CommandLine& line, const PrintSlips& command, const Voice& voice,
                                             base::Instant now);

}  // namespace cli
