#pragma once
// The event that somebody chose for the commands and the kiosk of this file. How long the choice holds is said where it
// is read (cli/which_event.h).
#include <optional>

#include "base/error.h"
#include "base/instant.h"
#include "domain/ids.h"

namespace store {

struct Session;
class Writer;

struct EventInUse {
  domain::EventId event;
  base::Instant since;  // when it was chosen
  friend bool operator==(const EventInUse&, const EventInUse&) = default;
};

/// Throws SQLite::Exception.
[[nodiscard]] std::optional<EventInUse> event_in_use(Session& session);

/// nullopt: none from now on.
[[nodiscard]] base::Result<void> use_event(Writer& writer, const std::optional<EventInUse>& chosen);

}  // namespace store
