#pragma once
// An event as a file that an organizer writes (TOML, as assets/event/event.toml).
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

/// What a kiosk runs that was told nothing, in a database that holds nothing.
[[nodiscard]] std::filesystem::path sample_event(const std::filesystem::path& assets);

/// The event of the file's title and start: the one there is, else a new one. Its roster is imported where it has no
/// guests at all, so that an event whose making was cut short gets them the next time. The roster is read first: where
/// it cannot be, no event is made.
[[nodiscard]] base::Result<domain::EventId> set_up_event(const std::filesystem::path& file, store::Writer& writer,
                                                         const Voice& voice, const base::Random& random,
                                                         base::Instant now);

}  // namespace cli
