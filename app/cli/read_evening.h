#pragma once
// The event a command is about, read beside a running kiosk.
#include <filesystem>
#include <optional>

#include "cli/voice.h"
#include "followup/whole.h"
#include "store/database.h"

namespace cli {

/// no_event where there is no such file yet; otherwise what store::Reader says.
[[nodiscard]] base::Result<store::Reader> open_to_read(const std::filesystem::path& db);

/// Of the event called `on`, else of the one to look back on (which_event.h).
[[nodiscard]] base::Result<followup::Evening> read_evening(const std::filesystem::path& db,
                                                           const std::optional<std::string>& on, const Voice& voice,
                                                           base::Instant now);

/// The same, with what is known of its people, and from the evenings before it where they are wanted.
[[nodiscard]] base::Result<followup::Series> read_series(const std::filesystem::path& db,
                                                         const std::optional<std::string>& on, const Voice& voice,
                                                         base::Instant now,
                                                         followup::Earlier earlier = followup::Earlier::known);

/// All evenings. no_event where there is none.
[[nodiscard]] base::Result<followup::Whole> read_whole(const store::Reading& reading);

}  // namespace cli
