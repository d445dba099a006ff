#pragma once
// lanyard report: what came of an evening or of all, for people or (--json) for programs.
#include "cli/command_line.h"
#include "cli/voice.h"

namespace cli {

[[nodiscard]] base::Result<void> show_report(const CommandLine& line, const ShowReport& command, const Voice& voice,
                                             base::Instant now);

}  // namespace cli
