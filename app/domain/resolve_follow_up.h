#pragma once
// Each row of follow_up_rows.h as a function of the facts that name its ids, like resolve.h. `facts` are in order.
#include <functional>
#include <span>

#include "domain/records.h"

namespace domain {

/// Whose badge it is, as far as that is known here.
using OwnerOf = std::function<std::optional<RegistrationId>(BadgeId)>;

/// Two facts that make one promise, which no kiosk writes, fold to the earlier.
[[nodiscard]] PromiseRow resolve_promise(PromiseId promise, std::span<const Fact> facts, const OwnerOf& owner);
[[nodiscard]] IntroductionRow resolve_introduction(IntroductionId introduction, std::span<const Fact> facts,
                                                   const OwnerOf& owner);

/// A later wish stands beside a lifted one: it must be lifted itself.
[[nodiscard]] AvoidanceRow resolve_avoidance(PersonId by, PersonId whom, std::span<const Fact> facts);

/// one < other.
[[nodiscard]] MergeRow resolve_merge(PersonId one, PersonId other, std::span<const Fact> facts);

}  // namespace domain
