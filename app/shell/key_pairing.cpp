#include "shell/key_pairing.h"

#include <GLFW/glfw3.h>

#include <utility>

#include "shell/key_table.h"

namespace shell {

void KeyPairing::key(int key, int action, int modifiers, base::Millis time) {
  if (action == GLFW_RELEASE || is_modifier(key)) return;
  strokes_.push_back({
      .physical = us_character(key, modifiers),
      .edit = edit_key(key),
      .chord = (modifiers & (GLFW_MOD_CONTROL | GLFW_MOD_ALT | GLFW_MOD_SUPER)) != 0,
      .repeated = action == GLFW_REPEAT,
      .time = time,
  });
  open_ = true;
}

void KeyPairing::character(char32_t character, base::Millis time) {
  if (open_) {
    strokes_.back().character = character;
    open_ = false;
  } else {
    strokes_.push_back({.character = character, .time = time});
  }
}

std::vector<kiosk::KeyStroke> KeyPairing::take() {
  open_ = false;
  return std::exchange(strokes_, {});
}

}  // namespace shell
