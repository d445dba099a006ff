#include "domain/meeting.h"

namespace domain {

MeetingDecision decide_meeting(const BadgeRow& first, const BadgeRow& second, const RegistrationRow& first_owner,
                               const RegistrationRow& second_owner, const std::optional<MeetingRow>& known) {
  const auto can_meet = [](const BadgeRow& badge, const RegistrationRow& owner) {
    return !badge.voided && owner.known && owner.source != Source::unlisted;
  };
  if (!can_meet(first, first_owner) || !can_meet(second, second_owner)) return NotPossible{};
  if (first_owner.id == second_owner.id || first_owner.person == second_owner.person) return SamePerson{};
  if (known && !known->withdrawn && !known->held) return MetBefore{};
  return Meet{known ? known->withdrawals : std::vector<FactRef>{}};
}

}  // namespace domain
