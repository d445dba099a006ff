#pragma once
// One key going down, as the window saw it: where it sits and what the host made of it.
#include <optional>

#include "base/instant.h"
#include "kiosk/message.h"

namespace kiosk {

struct KeyStroke {
  std::optional<char> physical;  // what a US keyboard makes of this key, shift included; nullopt: no character key
  char32_t character = 0;        // what the host's layout made of it; 0: nothing
  std::optional<EditKey> edit;   // enter, tab, arrows …
  bool chord = false;            // Ctrl, Alt or Super is held
  bool repeated = false;         // made by holding the key down
  base::Millis time{};           // on the input clock: it stands still while a frame is drawn
};

}  // namespace kiosk
