#pragma once
// The code in a badge's QR: 28 letters of BCDEFGHJKLNPRSTV, which sit in the same place on QWERTY, QWERTZ and AZERTY
// keyboards. 56 bits of badge id, then a 56-bit MAC over it (keyed BLAKE2b, RFC 7693, key per event): a badge made at
// one kiosk verifies at another that has never heard of it, and a guessed one does not. No personal data is in it.
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/random.h"
#include "domain/ids.h"

namespace domain {

inline constexpr std::string_view badge_letters = "BCDEFGHJKLNPRSTV";
inline constexpr std::size_t badge_code_length = 28;

class EventKey {
 public:
  EventKey() = default;
  explicit EventKey(const std::array<std::uint8_t, 32>& bytes) : bytes_(bytes) {}
  [[nodiscard]] static EventKey random(const base::Random& random);
  [[nodiscard]] const std::array<std::uint8_t, 32>& bytes() const { return bytes_; }

 private:
  std::array<std::uint8_t, 32> bytes_{};
};

[[nodiscard]] std::string badge_code(BadgeId badge, const EventKey& key);

/// The 28 code letters at the end of what was scanned, in capitals: bare or at the end of a URL, in any letter case.
/// nullopt where the end is not a code by its form.
[[nodiscard]] std::optional<std::string> badge_code_in(std::string_view scanned);

/// The badge, where the end of `scanned` is a code made with this key. The MAC is compared in constant time.
[[nodiscard]] std::optional<BadgeId> read_badge_code(std::string_view scanned, const EventKey& key);

}  // namespace domain
