#pragma once
// When two badges make a meeting.
#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "domain/records.h"

namespace domain {

struct Meet {
  std::vector<FactRef> knows;
};
struct MetBefore {};  // the same pair this evening: no second meeting
struct SamePerson {};
struct NotPossible {};  // one of the two is void, an unlisted guest's, or does not want to meet the other
using MeetingDecision = std::variant<Meet, MetBefore, SamePerson, NotPossible>;

/// What their owners said of each other, whichever of them it was.
enum class BetweenTwo : std::uint8_t { nothing, avoidance };

/// Why a pair is not possible is never told: both badges get the same quiet answer. `known` is the row of this pair, if
/// there is one. A genuine badge from another door, whose owner is not known here yet (a default row, or one that is
/// not `known`), may meet: the meeting waits for its owner's facts.
[[nodiscard]] MeetingDecision decide_meeting(const BadgeRow& first, const BadgeRow& second,
                                             const RegistrationRow& first_owner, const RegistrationRow& second_owner,
                                             const std::optional<MeetingRow>& known,
                                             BetweenTwo between = BetweenTwo::nothing);

}  // namespace domain
