#pragma once
// An event as a file that an organizer writes (TOML, as assets/event/event.toml): what the kiosk starts with where its
// database holds no event yet.
#include <filesystem>
#include <optional>

#include "cli/command_line.h"
#include "cli/voice.h"
#include "store/database.h"

namespace cli {

struct EventFile {
  NewEvent event;
  std::optional<std::filesystem::path> roster;  // as seen from here
};

/// file_unreadable, or bad_argument with the line where it is no TOML or a value is of the wrong kind.
[[nodiscard]] base::Result<EventFile> read_event_file(const std::filesystem::path& path, const Voice& voice);

/// Makes the event and imports its roster. The roster is read first: where it cannot be, no event is made.
[[nodiscard]] base::Result<domain::EventId> set_up_event(const std::filesystem::path& file, store::Writer& writer,
                                                         const Voice& voice, const base::Random& random,
                                                         base::Instant now);

}  // namespace cli
