#pragma once
// Whom the hosts look after: who asked to be introduced, and who stands there alone. Guests never see this list. Pure.
#include <chrono>
#include <span>
#include <vector>

#include "domain/records.h"

namespace domain {

/// So long after coming in without having met anybody, and so long after a host was there the last time.
inline constexpr std::chrono::minutes left_alone{45};

enum class LookAfterBecause : std::uint8_t { asked, met_nobody };

struct ToLookAfter {
  RegistrationId registration;
  LookAfterBecause because = LookAfterBecause::asked;
  base::Instant since;  // when they came in, or when a host was last there
  friend bool operator==(const ToLookAfter&, const ToLookAfter&) = default;
};

/// Of the registrations of one event, those that a host should see to `now`, who waits longest first. `met` are its
/// meetings that count. Only who is in and listed; who was looked after comes back after `left_alone`, and only where
/// they have met nobody, or asked again (a host's "done" ends the asking).
[[nodiscard]] std::vector<ToLookAfter> to_look_after(std::span<const RegistrationRow> registrations,
                                                     std::span<const MeetingRow> met, base::Instant now);

}  // namespace domain
