#pragma once
// When to draw and how long to sleep. After something happened two frames are drawn (ImGui needs the second one to
// settle); then nothing is drawn until the next deadline. Idle costs nothing. Pure: the shell tells it the time.
#include <chrono>
#include <initializer_list>
#include <optional>

namespace shell {

class Pacing {
 public:
  using Duration = std::chrono::steady_clock::duration;

  static constexpr int settling_frames = 2;
  static constexpr Duration animation_step = std::chrono::milliseconds(16);

  void something_happened() { frames_due_ = settling_frames; }
  void time_passed() { frames_due_ = frames_due_ > 1 ? frames_due_ : 1; }

  [[nodiscard]] bool frame_due() const { return frames_due_ > 0; }
  void frame_drawn() {
    if (frames_due_ > 0) --frames_due_;
    ++frames_drawn_;
  }
  [[nodiscard]] long frames_drawn() const { return frames_drawn_; }

  /// The shortest of the waits that are set, never negative.
  [[nodiscard]] static Duration sleep(std::initializer_list<std::optional<Duration>> waits);

 private:
  int frames_due_ = settling_frames;
  long frames_drawn_ = 0;
};

}  // namespace shell
