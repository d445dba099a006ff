#pragma once
// A hybrid logical clock: Kulkarni et al., "Logical Physical Clocks", 2014. It orders facts of several kiosks so that
// what came after in knowledge also comes after in time, while staying close to wall time.
#include <compare>
#include <cstdint>

#include "base/instant.h"

namespace domain {

struct ClockTime {
  std::int64_t millis = 0;  // since the epoch, at least the wall clock of its kiosk
  std::uint32_t counter = 0;
  friend auto operator<=>(const ClockTime&, const ClockTime&) = default;
};

/// The time of the next fact made here: after `last`, and not before the wall clock.
[[nodiscard]] ClockTime tick(ClockTime last, base::Instant wall);

/// The clock after a fact of another kiosk was received. One that is more than 5 minutes ahead of the wall clock here
/// is not taken over: a kiosk that is a day wrong does not drag the others along.
[[nodiscard]] ClockTime receive(ClockTime last, ClockTime received, base::Instant wall);

}  // namespace domain
