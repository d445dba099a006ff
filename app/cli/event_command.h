#pragma once
// lanyard event new | show.
#include "cli/command_line.h"
#include "cli/hand_over.h"
#include "cli/surroundings.h"
#include "cli/voice.h"
#include "store/database.h"

namespace cli {

[[nodiscard]] base::Result<int> new_event(const CommandLine& line, const NewEvent& command, const Voice& voice,
                                          const Surroundings& surroundings);

/// All of them, in the order they start.
[[nodiscard]] base::Result<void> show_events(const std::filesystem::path& db, const Voice& voice);

/// The writing half of `event new`: here or in a running kiosk. bad_argument where there is an event of that title and
/// start.
[[nodiscard]] base::Result<domain::EventId> write_event(const NewEvent& command, store::Writer& writer,
                                                        const Voice& voice, const base::Random& random,
                                                        base::Instant now);

}  // namespace cli
