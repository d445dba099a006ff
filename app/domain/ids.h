#pragma once
// The ids of the design's words. Each is its own type, so a person is never passed for a registration.
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/id.h"

namespace domain {

using EventId = base::Id<struct EventTag>;
using PersonId = base::Id<struct PersonTag>;
using RegistrationId = base::Id<struct RegistrationTag>;
using PrintJobId = base::Id<struct PrintJobTag>;
using PromiseId = base::Id<struct PromiseTag>;
using IntroductionId = base::Id<struct IntroductionTag>;
using OriginId = base::Id<struct OriginTag>;  // one incarnation of one database on one kiosk

/// 56 random bits: what fits beside its MAC into a badge code (badge_code.h). Text: 14 hex digits.
class BadgeId {
 public:
  BadgeId() = default;
  /// The upper 8 bits of `value` are dropped.
  explicit constexpr BadgeId(std::uint64_t value) : value_(value & 0x00FF'FFFF'FFFF'FFFFULL) {}

  [[nodiscard]] static BadgeId random(const base::Random& random);
  [[nodiscard]] static std::optional<BadgeId> parse(std::string_view text);
  [[nodiscard]] std::string text() const;
  [[nodiscard]] constexpr std::uint64_t value() const { return value_; }

  friend auto operator<=>(const BadgeId&, const BadgeId&) = default;

 private:
  std::uint64_t value_ = 0;
};

}  // namespace domain
