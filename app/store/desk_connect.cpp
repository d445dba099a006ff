// Desk, continued: who met whom.
#include <algorithm>

#include "domain/meeting.h"
#include "domain/resolve.h"
#include "store/desk.h"

namespace store {
Desk::Scanned Desk::scanned(domain::BadgeId id) {
  Scanned found;
  found.badge = rows_.badge(id).value_or(domain::BadgeRow{.id = id, .registration = {}, .voided = {}});
  if (found.badge.registration) {
    found.owner = rows_.registration(*found.badge.registration).value_or(domain::RegistrationRow{});
    found.owner.id = *found.badge.registration;
  }
  return found;
}

std::optional<domain::MeetingRow> Desk::known_meeting(const domain::BadgeRow& first, const domain::BadgeRow& second) {
  if (first.registration && second.registration) return rows_.meeting(*first.registration, *second.registration);
  // A badge from another door: until it is known whose it is, its scans say whether the two have met.
  auto scans = session_.tables.facts_naming(first.id.text(), {"met", "meeting_withdrawn"});
  std::erase_if(scans, [&](const domain::Fact& fact) {
    const auto subjects = domain::subjects_of(fact.body);
    return std::ranges::find(subjects, second.id.text()) == subjects.end();
  });
  return domain::resolve_meeting({}, {}, domain::in_order(std::move(scans)),
                                 [&](domain::BadgeId id) { return rows_.badge(id); });
}

kiosk::PairOutcome Desk::meet(const Scanned& member, const Scanned& newcomer) {
  const auto known = known_meeting(member.badge, newcomer.badge);
  const bool persons_known = member.owner.known && newcomer.owner.known;
  const auto between =
      persons_known ? acquaintances_.between(member.owner.person, newcomer.owner.person) : domain::BetweenTwo::nothing;
  const auto decision =
      domain::decide_meeting(member.badge, newcomer.badge, member.owner, newcomer.owner, known, between);
  struct Answer {
    Desk& desk;
    domain::BadgeId member;
    domain::BadgeId newcomer;
    kiosk::PairOutcome operator()(const domain::Meet& meet) const {
      desk.append(domain::Met{desk.door_.event, member, newcomer, desk.door_.kiosk, "", meet.knows});
      return kiosk::PairOutcome::met;
    }
    kiosk::PairOutcome operator()(const domain::MetBefore&) const { return kiosk::PairOutcome::met_before; }
    kiosk::PairOutcome operator()(const domain::SamePerson&) const { return kiosk::PairOutcome::same_person; }
    kiosk::PairOutcome operator()(const domain::NotPossible&) const { return kiosk::PairOutcome::not_possible; }
  };
  return std::visit(Answer{*this, member.badge.id, newcomer.badge.id}, decision);
}

kiosk::Message Desk::operator()(const kiosk::ConnectBadges& effect) {
  kiosk::Connected connected;
  connected.group = effect.group;
  connected.newcomer.badge = effect.newcomer;
  connected.newcomer.code = domain::badge_code(effect.newcomer, door_.key);
  const auto newcomer = scanned(effect.newcomer);
  if (newcomer.owner.known) connected.newcomer.card = card_of(newcomer.owner);
  connected.outcomes.reserve(effect.group.size());
  connected.times.reserve(effect.group.size());
  for (const auto id : effect.group) {
    const auto member = scanned(id);
    const auto outcome = meet(member, newcomer);
    connected.outcomes.push_back(outcome);
    const bool counts = (outcome == kiosk::PairOutcome::met || outcome == kiosk::PairOutcome::met_before) &&
                        member.owner.known && newcomer.owner.known;
    const auto times = counts ? acquaintances_.times_met(member.owner.person, newcomer.owner.person) : 1;
    connected.times.push_back(std::max<std::size_t>(times, 1));
    if (outcome != kiosk::PairOutcome::met_before) continue;
    for (const auto& row : open_between(member, newcomer)) {
      const bool by_member = row.by == member.owner.id;
      const domain::Party one{std::nullopt, id};
      const domain::Party other{std::nullopt, effect.newcomer};
      connected.promises.push_back({row.id, {by_member ? one : other, by_member ? other : one, row.kind}});
    }
  }
  return connected;
}

void Desk::withdraw(const Scanned& one, const Scanned& other) {
  const auto known = known_meeting(one.badge, other.badge);
  if (!known || known->withdrawn) return;  // no meeting came of this scan
  append(domain::MeetingWithdrawn{door_.event, one.badge.id, other.badge.id});
  for (const auto& promise : open_between(one, other)) take_back(promise.id);
}

kiosk::Message Desk::operator()(const kiosk::WithdrawMeetings& effect) {
  const auto newcomer = scanned(effect.newcomer);
  for (const auto member : effect.group) withdraw(scanned(member), newcomer);
  return kiosk::MeetingsWithdrawn{};
}

}  // namespace store
