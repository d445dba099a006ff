#pragma once
// GLFW reports a key going down and the characters it makes in two callbacks, one right after the other. This puts them
// together into strokes again. All times are of the input clock.
#include <optional>
#include <vector>

#include "kiosk/key_stroke.h"

namespace shell {

class KeyPairing {
 public:
  /// `action` is GLFW_PRESS, GLFW_REPEAT or GLFW_RELEASE.
  void key(int key, int action, int modifiers, base::Millis time);

  /// A character without a key before it (an input method, a paste tool) is a stroke of its own.
  void character(char32_t character, base::Millis time);

  /// The strokes since the last call, in order. To be called after the events were polled.
  [[nodiscard]] std::vector<kiosk::KeyStroke> take();

 private:
  std::vector<kiosk::KeyStroke> strokes_;
  bool open_ = false;  // the last stroke may still get its character
};

}  // namespace shell
