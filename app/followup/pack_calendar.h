#pragma once
// Reminders for a calendar: iCalendar (RFC 5545), VEVENTs in the event's own time zone with its rules in a VTIMEZONE.
//   the morning after, 9:00   write to the people you met; none where they met nobody
//   a week after, 9:00        each "let's meet again" that is open and has no day of its own
//   its day, 9:00             each open promise with a day
// The same promise has the same UID however often the pack is made, so that a calendar replaces it. Lines end in CRLF
// and are folded at 75 octets.
#include <string>

#include "followup/pack.h"
#include "followup/words.h"

namespace followup {

/// "" where there is nothing to remind of. `now` becomes DTSTAMP.
[[nodiscard]] std::string follow_ups_ics(const Pack& pack, const Words& words, base::Instant now);

}  // namespace followup
