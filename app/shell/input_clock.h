#pragma once
// The clock that stamps keys. It runs only while the window waits for keys: what a scanner sends while a frame is
// drawn, or while the machine is too busy to wake us, waits in the window system's queue, and that time must not look
// like a pause between two keys. Pure: steady time is an argument.
#include <algorithm>
#include <chrono>

#include "base/instant.h"

namespace shell {

class InputClock {
 public:
  using Time = std::chrono::steady_clock::time_point;
  using Duration = std::chrono::steady_clock::duration;

  explicit InputClock(Time start) : start_(start), wait_ends_(start) {}

  [[nodiscard]] base::Millis at(Time now) const {
    return std::chrono::duration_cast<base::Millis>(now - start_ - left_out_);
  }

  /// A frame was drawn, or anything else that kept us from waiting.
  void leave_out(Duration time) { left_out_ += time; }

  void wait_begins(Time now, Duration longest) { wait_ends_ = now + longest; }
  /// The time of a key that is taken in during this wait: just before its end, where we woke later than that.
  [[nodiscard]] base::Millis stamp(Time now) const {
    return at(std::min(now, wait_ends_ - std::chrono::milliseconds(1)));
  }
  void wait_ended(Time now) { leave_out(std::max(now - wait_ends_, Duration::zero())); }

 private:
  Time start_;
  Time wait_ends_;
  Duration left_out_{};
};

}  // namespace shell
