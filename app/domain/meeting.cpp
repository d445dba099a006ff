#include "domain/meeting.h"

namespace domain {

MeetingDecision decide_meeting(const BadgeRow& first, const BadgeRow& second, const RegistrationRow& first_owner,
                               const RegistrationRow& second_owner, const std::optional<MeetingRow>& known,
                               BetweenTwo between) {
  const auto can_meet = [](const BadgeRow& badge, const RegistrationRow& owner) {
    return !badge.voided && !(owner.known && owner.source == Source::unlisted);
  };
  const auto same = [](const auto& one, const auto& other) { return !one.is_nil() && one == other; };
  if (!can_meet(first, first_owner) || !can_meet(second, second_owner)) return NotPossible{};
  if (first.id == second.id || same(first_owner.id, second_owner.id) || same(first_owner.person, second_owner.person)) {
    return SamePerson{};
  }
  if (between == BetweenTwo::avoidance) return NotPossible{};
  if (known && !known->withdrawn && !known->held) return MetBefore{};
  return Meet{known ? known->withdrawals : std::vector<FactRef>{}};
}

}  // namespace domain
