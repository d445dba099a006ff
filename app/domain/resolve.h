#pragma once
// The rules of the fold, one per row: from all facts that name an id to the row they make together. Each is a function
// of the set of facts: their order and repetition do not matter.
#include <functional>
#include <span>

#include "domain/records.h"

namespace domain {

using FactSet = std::vector<Fact>;

/// Sorted by `later`, earliest first, each fact once: the form the rules below read.
[[nodiscard]] FactSet in_order(FactSet facts);

/// Which of the writes of a field win (edit rule of the design): a replaced value never; among the others the latest,
/// and the field is a conflict where they differ.
enum class Register : std::uint8_t { event, person, registration, promise, introduction };
[[nodiscard]] Fields resolve_fields(std::span<const Fact> facts, Register which);

[[nodiscard]] EventRow resolve_event(EventId event, std::span<const Fact> facts);
[[nodiscard]] PersonRow resolve_person(PersonId person, std::span<const Fact> facts);

/// `facts` name the registration or one of its badges.
[[nodiscard]] RegistrationRow resolve_registration(RegistrationId registration, std::span<const Fact> facts);

/// The earliest issue has the badge; voided and printed are for ever.
[[nodiscard]] BadgeRow resolve_badge(BadgeId badge, std::span<const Fact> facts);

/// `facts` are the meetings and withdrawals between the badges of a and those of b; nullopt where there is no `met`.
[[nodiscard]] std::optional<MeetingRow> resolve_meeting(RegistrationId a, RegistrationId b, std::span<const Fact> facts,
                                                        const std::function<std::optional<BadgeRow>(BadgeId)>& badge);

}  // namespace domain
