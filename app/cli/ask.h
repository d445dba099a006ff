#pragma once
// A question before something is written that cannot be taken back.
#include <string_view>

#include "base/error.h"
#include "cli/surroundings.h"
#include "cli/voice.h"

namespace cli {

/// Asks the question of that key until a line is typed. interrupted for anything but yes; bad_argument where nobody
/// sits at the terminal.
[[nodiscard]] base::Result<void> ask_first(std::string_view question, const Voice& voice,
                                           const Surroundings& surroundings);

}  // namespace cli
