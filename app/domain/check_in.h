#pragma once
// Who may come in. Pure: the registration, the event and how full it is come as values.
#include <optional>
#include <variant>

#include "domain/records.h"

namespace domain {

enum class Refusal : std::uint8_t { pending, waitlist, cancelled, full, badge_voided };

struct Admit {
  friend bool operator==(const Admit&, const Admit&) = default;
};
struct IsIn {
  base::Instant since;
  std::string kiosk;
  friend bool operator==(const IsIn&, const IsIn&) = default;
};
struct Refuse {
  Refusal why;
  friend bool operator==(const Refuse&, const Refuse&) = default;
};
using CheckInDecision = std::variant<Admit, IsIn, Refuse>;

struct House {
  int in = 0;  // how many are in now
  std::optional<int> capacity;
};

[[nodiscard]] CheckInDecision decide_check_in(const RegistrationRow& registration, const House& house);

/// May somebody who is not on the list come in?
enum class WalkInDecision : std::uint8_t { welcome, closed, full };
[[nodiscard]] WalkInDecision decide_walk_in(const EventRow& event, const House& house);

[[nodiscard]] House house_of(const EventRow& event, int in);

}  // namespace domain
