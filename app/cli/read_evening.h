#pragma once
// The event a command is about, read beside a running kiosk.
#include <filesystem>
#include <optional>

#include "cli/voice.h"
#include "followup/evening.h"
#include "store/database.h"

namespace cli {

/// no_event where there is no such file yet; otherwise what store::Reader says.
[[nodiscard]] base::Result<store::Reader> open_to_read(const std::filesystem::path& db);

/// Of the event called `on`, else of the one to look back on (which_event.h).
[[nodiscard]] base::Result<followup::Evening> read_evening(const std::filesystem::path& db,
                                                           const std::optional<std::string>& on, const Voice& voice,
                                                           base::Instant now);

/// The same, with what is known from the evenings before it and of its people.
[[nodiscard]] base::Result<followup::Series> read_series(const std::filesystem::path& db,
                                                         const std::optional<std::string>& on, const Voice& voice,
                                                         base::Instant now);

}  // namespace cli
