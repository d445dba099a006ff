#include "domain/clock.h"

#include <algorithm>

namespace domain {

ClockTime tick(ClockTime last, base::Instant wall) {
  const auto now = base::to_millis(wall);
  if (now > last.millis) return {now, 0};
  return {last.millis, last.counter + 1};
}

ClockTime receive(ClockTime last, ClockTime received, base::Instant wall) {
  constexpr base::Millis most_ahead = std::chrono::minutes(5);
  if (received.millis > base::to_millis(wall + most_ahead)) return last;
  return std::max(last, received);
}

}  // namespace domain
