#pragma once
// lanyard stats: the evening in numbers, for people or (--json) for programs.
#include "cli/command_line.h"
#include "cli/voice.h"

namespace cli {

[[nodiscard]] base::Result<void> show_stats(const CommandLine& line, const ShowStats& command, const Voice& voice,
                                            base::Instant now);

}  // namespace cli
