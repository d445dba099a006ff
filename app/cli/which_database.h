#pragma once
// Which file a command is about. The sample evening has a database of its own, so that nothing of it is ever mixed with
// an organizer's.
#include "cli/command_line.h"

namespace cli {

/// sample.db beside the database.
[[nodiscard]] std::filesystem::path sample_beside(const std::filesystem::path& db);

/// What --db names; else the default database. While that is not there, the sample's instead: for a kiosk that was
/// given no event, and for what only reads where there is a sample.
[[nodiscard]] std::filesystem::path database_for(const CommandLine& line);

}  // namespace cli
