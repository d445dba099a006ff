#include "shell/pacing.h"

#include <algorithm>

namespace shell {

Pacing::Duration Pacing::sleep(std::initializer_list<std::optional<Duration>> waits) {
  Duration shortest = std::chrono::minutes(1);  // a clock that was set back is noticed by then
  for (const auto& wait : waits) {
    if (wait) shortest = std::min(shortest, *wait);
  }
  return std::max(shortest, Duration::zero());
}

}  // namespace shell
