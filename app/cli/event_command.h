#pragma once
// lanyard event new | list | use.
#include "cli/command_line.h"
#include "cli/hand_over.h"
#include "cli/surroundings.h"
#include "cli/voice.h"
#include "store/database.h"

namespace cli {

[[nodiscard]] base::Result<int> new_event(const CommandLine& line, const NewEvent& command, const Voice& voice,
                                          const Surroundings& surroundings);

/// All of them, in the order they start, and which one is taken.
[[nodiscard]] base::Result<void> list_events(const std::filesystem::path& db, const Voice& voice, base::Instant now);

/// The exit code.
[[nodiscard]] base::Result<int> use_event(const CommandLine& line, const UseEvent& command, const Voice& voice,
                                          const Surroundings& surroundings);

/// The writing half of `event use`: here or in a running kiosk. bad_argument where the event is over. Which one is
/// taken from now on.
[[nodiscard]] base::Result<domain::EventId> write_use(const UseEvent& command, store::Writer& writer,
                                                      const Voice& voice, base::Instant now);

/// The writing half of `event new`: here or in a running kiosk. bad_argument where there is an event of that title and
/// start.
[[nodiscard]] base::Result<domain::EventId> write_event(const NewEvent& command, store::Writer& writer,
                                                        const Voice& voice, const base::Random& random,
                                                        base::Instant now);

}  // namespace cli
