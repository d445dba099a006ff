#pragma once
// A recorded evening as several kiosks made it: registrations, edits (some at once on two kiosks), badges issued and
// voided, check-ins and their undoing, meetings, withdrawals and help calls. Seeded: the same seed, the same evening.
#include <cstdint>
#include <vector>

#include "domain/fact.h"

namespace support {

[[nodiscard]] std::vector<domain::Fact> recorded_evening(std::uint64_t seed);

}  // namespace support
