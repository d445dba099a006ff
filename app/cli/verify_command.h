#pragma once
// lanyard verify: chains, digests and derived tables, beside a running kiosk too.
#include <filesystem>

#include "cli/voice.h"

namespace cli {

/// Each finding on a line; database_damaged where there is one.
[[nodiscard]] base::Result<void> verify(const std::filesystem::path& db, const Voice& voice);

}  // namespace cli
