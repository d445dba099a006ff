#pragma once
// A keyboard for the gate's tests: types like a person, shoots like a scanner, and writes down what came out.
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/text.h"
#include "devices/scan_gate.h"

namespace keyboard {

using base::Millis;

/// What came out: scans as "[physical|characters]", characters as themselves, keys as "<enter>", "<tab>", "<key>".
struct Heard {
  std::string text;
  int scans = 0;
};

class Keyboard {
 public:
  void press(kiosk::KeyStroke stroke, Millis after) {
    now_ += after;
    stroke.time = now_;
    hear(gate_.take(stroke));
  }
  void press_character(char character, Millis after) {
    press({.physical = character, .character = static_cast<unsigned char>(character)}, after);
  }
  void press_edit(kiosk::EditKey key, Millis after) { press({.edit = key}, after); }

  /// Types with a steady gap; '\n' is Enter.
  void type(std::string_view text, Millis gap) {
    for (const char character : text) {
      if (character == '\n') {
        press_edit(kiosk::EditKey::enter, gap);
      } else {
        press_character(character, gap);
      }
    }
  }

  /// Time in which no key comes.
  void wait(Millis time) {
    now_ += time;
    hear(gate_.pass_time(now_));
  }

  [[nodiscard]] const Heard& heard() const { return heard_; }
  [[nodiscard]] const devices::ScanGate& gate() const { return gate_; }
  [[nodiscard]] Millis now() const { return now_; }

 private:
  void hear(const std::vector<kiosk::Message>& messages) {
    for (const auto& message : messages) {
      if (const auto* scan = std::get_if<kiosk::ScanArrived>(&message)) {
        heard_.text += "[" + scan->readings.physical + "|" + scan->readings.characters + "]";
        ++heard_.scans;
      } else if (const auto* typed = std::get_if<kiosk::KeyTyped>(&message)) {
        base::append_utf8(heard_.text, typed->character);
      } else {
        const auto key = std::get<kiosk::EditKeyPressed>(message).key;
        heard_.text += key == kiosk::EditKey::enter ? "<enter>" : key == kiosk::EditKey::tab ? "<tab>" : "<key>";
      }
    }
  }

  devices::ScanGate gate_;
  Millis now_{100'000};
  Heard heard_;
};

inline std::string scan_of(std::string_view code) { return "[" + std::string(code) + "|" + std::string(code) + "]"; }

}  // namespace keyboard
