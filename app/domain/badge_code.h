#pragma once
// The code in a badge's QR: 28 letters of BCDEFGHJKLNPRSTV, which sit in the same place on QWERTY, QWERTZ and AZERTY
// keyboards. 56 bits of badge id, then a 56-bit MAC over it (keyed BLAKE2b, RFC 7693, key per event): a badge made at
// one kiosk verifies at another that has never heard of it, and a guessed one does not. No personal data is in it.
//
// A blank is a sticker printed before it is anybody's. Its MAC is made in another context, so that a kiosk can tell a
// sticker that is nobody's yet from a guest's badge whose issue at another door it has not heard of.
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
[[nodiscard]] std::string blank_code(BadgeId badge, const EventKey& key);

/// blank: it was printed as one. Whether it is somebody's meanwhile, the facts say.
enum class MadeAs : std::uint8_t { badge, blank };
struct ReadCode {
  BadgeId badge;
  MadeAs made_as = MadeAs::badge;
  friend bool operator==(const ReadCode&, const ReadCode&) = default;
};

/// The 28 code letters at the end of what was scanned, in capitals: bare or at the end of a URL, in any letter case.
/// nullopt where the end is not a code by its form.
[[nodiscard]] std::optional<std::string> badge_code_in(std::string_view scanned);

/// The badge, where the end of `scanned` is a code made with this key. The MACs are compared in constant time.
[[nodiscard]] std::optional<ReadCode> read_badge_code(std::string_view scanned, const EventKey& key);

}  // namespace domain
