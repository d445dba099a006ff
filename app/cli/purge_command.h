#pragma once
// lanyard event purge.
#include <filesystem>

#include "cli/command_line.h"
#include "cli/surroundings.h"
#include "cli/voice.h"

namespace cli {

/// Says what goes and what stays, asks, and lets it go. database_in_use while a kiosk runs: the file is written anew.
/// bad_argument for an event that is not over.
[[nodiscard]] base::Result<void> purge_event(const std::filesystem::path& db, const PurgeEvent& command,
                                             const Voice& voice, const Surroundings& surroundings);

}  // namespace cli
