#include "domain/introduction.h"

#include <algorithm>

namespace domain {
namespace {

bool can_take_part(const TakesPart& one) {
  if (one.badge && one.badge->voided) return false;
  if (!one.registration.known) return one.badge.has_value();  // from another door
  return one.registration.source != Source::unlisted && one.registration.in_since.has_value();
}

bool are_one(const TakesPart& one, const TakesPart& other) {
  const auto same = [](const auto& id, const auto& other_id) { return !id.is_nil() && id == other_id; };
  return same(one.registration.id, other.registration.id) || same(one.person, other.person) ||
         (one.badge && other.badge && one.badge->id == other.badge->id);
}

bool are_the_two(const MeetingRow& meeting, const IntroductionRow& introduction, const PersonOf& person_of) {
  if (!introduction.first || !introduction.second) return false;
  if (std::minmax(*introduction.first, *introduction.second) == std::minmax(meeting.a, meeting.b)) return true;
  const auto first = person_of(*introduction.first);
  const auto second = person_of(*introduction.second);
  const auto a = person_of(meeting.a);
  const auto b = person_of(meeting.b);
  return first && second && a && b && std::minmax(*first, *second) == std::minmax(*a, *b);
}

}  // namespace

IntroductionDecision decide_introduction(const TakesPart& introducer, const TakesPart& first, const TakesPart& second,
                                         const KnownOfThem& known) {
  if (are_one(introducer, first) || are_one(introducer, second)) return IsIntroducer{};
  if (are_one(first, second)) return SamePerson{};
  const bool all_can = can_take_part(introducer) && can_take_part(first) && can_take_part(second);
  if (!all_can || known.between == BetweenTwo::avoidance) return NotPossible{};
  if (known.meeting && !known.meeting->withdrawn && !known.meeting->held) return MetAlready{};
  const auto open = std::ranges::find_if(known.introductions, [](const auto& row) { return is_open(row, {}); });
  if (open != known.introductions.end()) return IntroducedBefore{open->id};
  return Introduce{};
}

bool declined(const IntroductionRow& introduction) {
  const auto says_no = [&](Field field) {
    return answer_named(value_of(introduction.fields, field)) == Answer::not_now;
  };
  return says_no(Field::first_says) || says_no(Field::second_says);
}

IntroductionOutcome came_of(const IntroductionRow& introduction, std::span<const base::Instant> times_they_met) {
  const auto said = outcome_of(introduction);
  if (said != IntroductionOutcome::open || declined(introduction)) return said;
  const bool met = std::ranges::any_of(times_they_met, [&](auto time) { return time >= introduction.made; });
  return met ? IntroductionOutcome::happened : IntroductionOutcome::open;
}

bool is_open(const IntroductionRow& introduction, std::span<const base::Instant> times_they_met) {
  return !declined(introduction) && came_of(introduction, times_they_met) == IntroductionOutcome::open;
}

std::vector<RegistrationId> introduced_by(const MeetingRow& meeting, std::span<const IntroductionRow> introductions,
                                          const PersonOf& person_of) {
  std::vector<const IntroductionRow*> theirs;
  theirs.reserve(introductions.size());
  for (const auto& row : introductions) {
    const auto outcome = outcome_of(row);
    const bool counts = outcome == IntroductionOutcome::open || outcome == IntroductionOutcome::happened;
    if (!row.introducer || row.made > meeting.first_met || !counts || declined(row)) continue;
    if (are_the_two(meeting, row, person_of)) theirs.push_back(&row);
  }
  std::ranges::sort(theirs, {}, [](const auto* row) { return std::pair(row->made, row->id); });
  std::vector<RegistrationId> introducers;
  introducers.reserve(theirs.size());
  for (const auto* row : theirs) {
    if (std::ranges::find(introducers, *row->introducer) == introducers.end()) introducers.push_back(*row->introducer);
  }
  return introducers;
}

}  // namespace domain
