#pragma once
// Introductions: when one may be made, what has come of it, and who brought two people together.
#include <functional>
#include <optional>
#include <span>
#include <variant>
#include <vector>

#include "domain/meeting.h"

namespace domain {

/// One of three: the introducer, or one of the two. A genuine badge from another door, whose owner is not known here
/// yet, comes with a default row and a nil person, and may take part like anybody.
struct TakesPart {
  RegistrationRow registration;
  PersonId person;                // as merges make it one
  std::optional<BadgeRow> badge;  // where it was shown; nullopt: named from a list
};

/// What is known of the three.
struct KnownOfThem {
  std::optional<MeetingRow> meeting;           // of the two
  BetweenTwo between = BetweenTwo::nothing;    // avoidance: any of the three does not want to meet another of them
  std::vector<IntroductionRow> introductions;  // of the two, by the same introducer
};

struct Introduce {};
struct IsIntroducer {};  // one of the two is who introduces them
struct MetAlready {};
/// By the same introducer, and nothing has come of it yet: it is that one again.
struct IntroducedBefore {
  IntroductionId introduction;
};
/// NotPossible never says why: a badge is void, a guest unlisted, somebody not in, or an avoidance stands.
using IntroductionDecision =
    std::variant<Introduce, IsIntroducer, SamePerson, MetAlready, IntroducedBefore, NotPossible>;

[[nodiscard]] IntroductionDecision decide_introduction(const TakesPart& introducer, const TakesPart& first,
                                                       const TakesPart& second, const KnownOfThem& known);

/// Has anybody said "not now"? Then nothing more is asked of either.
[[nodiscard]] bool declined(const IntroductionRow& introduction);

/// What somebody said; else it happened if the two have met at or after it. `times_they_met`: of both persons, at any
/// evening or elsewhere, as far as the reader may know.
[[nodiscard]] IntroductionOutcome came_of(const IntroductionRow& introduction,
                                          std::span<const base::Instant> times_they_met);

/// Neither declined, nor taken back, nor has anything come of it.
[[nodiscard]] bool is_open(const IntroductionRow& introduction, std::span<const base::Instant> times_they_met);

/// Whose registration it is, as merges make persons one; nullopt: not known here.
using PersonOf = std::function<std::optional<PersonId>(RegistrationId)>;

/// "Introduced by": whose introductions of these two came before their meeting or at it, earliest first, each
/// introducer once. The meeting may be of a later evening than the introduction.
[[nodiscard]] std::vector<RegistrationId> introduced_by(const MeetingRow& meeting,
                                                        std::span<const IntroductionRow> introductions,
                                                        const PersonOf& person_of);

}  // namespace domain
