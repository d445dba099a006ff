#pragma once
// Tells a scanner from somebody typing. A keyboard scanner types as fast as its cable allows and ends with Enter or
// Tab; a person leaves 60 ms and more between keys. So every key is held back until it is clear what it belongs to:
//
//   six keys or more, no gap of 40 ms, then Enter, Tab or 40 ms of silence   one scan, whatever the keys hold
//   anything else                                                          typing, passed on in order after 40 ms
//
// Nothing of a scan ever comes out as typing: not its Enter, not a second Enter or a short line right behind it. A
// chord (Ctrl, Alt, Super) counts as a key of a burst, and never comes out at all. That the same code within 3 s is the
// same scan is for kiosk::update to say: the input clock in the strokes stands still while frames are drawn, and
// seconds are not counted on it. Pure: the time is in the strokes. One thread.
#include <cstdint>
#include <optional>
#include <vector>

#include "kiosk/ports.h"

namespace devices {

class ScanGate final : public kiosk::KeyReader {
 public:
  using Messages = std::vector<kiosk::Message>;

  static constexpr base::Millis silence{40};
  static constexpr std::size_t fewest_keys = 6;
  static constexpr std::size_t most_keys = 4096;  // more is reported as one scan that nobody can read

  [[nodiscard]] Messages take(const kiosk::KeyStroke& stroke) override;
  [[nodiscard]] Messages pass_time(base::Millis now) override;
  [[nodiscard]] std::optional<base::Millis> deadline() const override;

 private:
  enum class Burst : std::uint8_t { fresh, behind_scan, too_long };

  [[nodiscard]] std::size_t keys_held() const;

  std::vector<kiosk::KeyStroke> held_;
  Burst burst_ = Burst::fresh;
  base::Millis last_key_{};
};

}  // namespace devices
