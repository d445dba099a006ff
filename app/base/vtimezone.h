#pragma once
// A zone's rules for a calendar file. ICU.
#include <string>

#include "base/zone.h"

namespace base {

/// The zone's rules from this time on as a VTIMEZONE (RFC 5545, 3.6.5) whose TZID is its name; lines end in CRLF.
[[nodiscard]] std::string vtimezone(const Zone& zone, Instant from);

}  // namespace base
