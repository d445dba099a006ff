#pragma once
// The one entry: reads the command line, runs the command or the kiosk, and turns every failure into a sentence, what
// to do next, and an exit code (base::exit_code; 2 for a command line nobody could read).
#include "cli/surroundings.h"

namespace cli {

[[nodiscard]] int run(int argc, const char* const* argv, const Surroundings& surroundings);

}  // namespace cli
