#pragma once
// The event a command is about, read beside a running kiosk.
#include <filesystem>

#include "followup/evening.h"
#include "store/database.h"

namespace cli {

/// no_event where there is no such file yet; otherwise what store::Reader says.
[[nodiscard]] base::Result<store::Reader> open_to_read(const std::filesystem::path& db);

/// The event that is on; else the next to come; else the last. no_event where there is none.
[[nodiscard]] base::Result<domain::EventRow> event_at(const store::Reading& reading, base::Instant now);

[[nodiscard]] base::Result<followup::Evening> read_evening(const std::filesystem::path& db, base::Instant now);

}  // namespace cli
