#pragma once
// What somebody typed about an event, as the fields of its first fact.
#include <vector>

#include "cli/command_line.h"
#include "cli/voice.h"
#include "domain/fact.h"

namespace cli {

/// The zone "local" is this machine's. Times are local to the event's zone; a time of day alone ("18:30") is today's,
/// and an end before the start is the next day's. bad_argument where something makes no sense.
[[nodiscard]] base::Result<std::vector<domain::FieldWrite>> event_fields(const NewEvent& event, const Voice& voice,
                                                                         base::Instant now);

}  // namespace cli
