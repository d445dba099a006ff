#pragma once
// lanyard follow-up list | done | drop | open | happened | not | met: what came of the meetings, said after the event.
#include "cli/command_line.h"
#include "cli/surroundings.h"
#include "cli/voice.h"

namespace cli {

/// Promises and introductions that are open, each with the id that the others take.
[[nodiscard]] base::Result<void> list_follow_ups(const CommandLine& line, const ListFollowUps& command,
                                                 const Voice& voice, base::Instant now);

/// All of them or none. not_found; bad_argument where an id means several, or a promise where an introduction is meant.
[[nodiscard]] base::Result<void> settle_follow_ups(const CommandLine& line, const SettleFollowUps& command,
                                                   const Voice& voice, const Surroundings& surroundings);

/// "We met since", of two who were at one evening before that day.
[[nodiscard]] base::Result<void> record_meeting(const CommandLine& line, const RecordMeeting& command,
                                                const Voice& voice, const Surroundings& surroundings);

}  // namespace cli
