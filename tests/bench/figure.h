#pragma once
// What was measured, beside the yardstick it is measured by, in one run.
#include <time.h>

#include <chrono>
#include <string>
#include <vector>

namespace bench {

using Clock = std::chrono::steady_clock;
using Times = std::vector<double>;  // milliseconds

/// The time of one call of `work`, in milliseconds.
template <class Work>
[[nodiscard]] double time_of(const Work& work) {
  const auto began = Clock::now();
  work();
  return std::chrono::duration<double, std::milli>(Clock::now() - began).count();
}

/// The same in time of the processor: on one core, whatever else the machine does.
template <class Work>
[[nodiscard]] double processor_time_of(const Work& work) {
  const auto now = [] {
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
  };
  const auto began = now();
  work();
  return now() - began;
}

/// `share` of the times are no longer than this: 0.5 is the median.
[[nodiscard]] double quantile(Times times, double share);

/// Two lines: the median and the 99 % of what was measured and of its yardstick, and their ratio.
void print(const std::string& what, const Times& measured, const std::string& yardstick, const Times& yard);

}  // namespace bench
