#pragma once
// A writing command works on the database itself while nobody has it open. While a kiosk runs, it hands its arguments
// and its input over, and the kiosk's store thread runs it between two guests.
#include <functional>
#include <string>

#include "cli/command_line.h"
#include "cli/surroundings.h"
#include "cli/voice.h"
#include "store/database.h"

namespace cli {

using WriteHere = std::function<base::Result<void>(store::Writer&)>;

/// `input` is what the kiosk needs beside the arguments of `line`: the guest list's bytes.
[[nodiscard]] base::Result<void> write_here_or_hand_over(const CommandLine& line, store::IfMissing if_missing,
                                                         const std::string& input, const Voice& voice,
                                                         const Surroundings& surroundings, const WriteHere& write);

}  // namespace cli
