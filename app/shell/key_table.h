#pragma once
// Which key is which. Codes and modifier bits are GLFW's (GLFW_KEY_…, GLFW_MOD_…), which name a key by its place.
#include <cstdint>
#include <optional>

#include "kiosk/message.h"

namespace shell {

/// What the key makes on a US keyboard. The number pad counts with NumLock on, as scanners use it.
[[nodiscard]] std::optional<char> us_character(int key, int modifiers);

[[nodiscard]] std::optional<kiosk::EditKey> edit_key(int key);

/// Shift, Ctrl, CapsLock …: no stroke of its own.
[[nodiscard]] bool is_modifier(int key);

}  // namespace shell
