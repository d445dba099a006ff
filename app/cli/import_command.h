#pragma once
// lanyard import FILE: shows what the guest list would change, asks, and writes exactly that: here, or through a
// running kiosk.
#include "cli/command_line.h"
#include "cli/surroundings.h"
#include "cli/voice.h"

namespace cli {

/// The exit code. bad_argument where nobody can be asked, interrupted where the answer is no or Ctrl-C was pressed,
/// guest_list_changed where somebody else changed it meanwhile and nobody can be asked again; otherwise what reading
/// and writing say. Nothing is written then.
[[nodiscard]] base::Result<int> import_roster(const CommandLine& line, const ImportRoster& command, const Voice& voice,
                                              const Surroundings& surroundings);

}  // namespace cli
