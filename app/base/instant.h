#pragma once
// Points in time. Everything inside is UTC milliseconds; zones appear only where a person reads a time (base/zone.h).
#include <chrono>
#include <cstdint>

namespace base {

using Millis = std::chrono::milliseconds;
using Instant = std::chrono::sys_time<Millis>;

[[nodiscard]] constexpr std::int64_t to_millis(Instant instant) { return instant.time_since_epoch().count(); }
[[nodiscard]] constexpr Instant from_millis(std::int64_t millis) { return Instant{Millis{millis}}; }

}  // namespace base
