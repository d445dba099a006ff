// Desk, continued: who met whom.
#include <algorithm>

#include "domain/meeting.h"
#include "domain/resolve.h"
#include "store/desk.h"

namespace store {
namespace {

struct Scanned {
  domain::BadgeRow badge;
  domain::RegistrationRow owner;
};

Scanned scanned(Rows& rows, domain::BadgeId id) {
  Scanned found;
  found.badge = rows.badge(id).value_or(domain::BadgeRow{.id = id, .registration = {}, .voided = {}});
  if (found.badge.registration) {
    found.owner = rows.registration(*found.badge.registration).value_or(domain::RegistrationRow{});
    found.owner.id = *found.badge.registration;
  }
  return found;
}

}  // namespace

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

kiosk::PairOutcome Desk::meet(domain::BadgeId member, domain::BadgeId newcomer) {
  const auto first = scanned(rows_, member);
  const auto second = scanned(rows_, newcomer);
  const auto known = known_meeting(first.badge, second.badge);
  const auto decision = domain::decide_meeting(first.badge, second.badge, first.owner, second.owner, known);
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
  return std::visit(Answer{*this, member, newcomer}, decision);
}

kiosk::Message Desk::operator()(const kiosk::ConnectBadges& effect) {
  kiosk::Connected connected;
  connected.group = effect.group;
  connected.newcomer.badge = effect.newcomer;
  connected.newcomer.code = domain::badge_code(effect.newcomer, door_.key);
  if (const auto newcomer = scanned(rows_, effect.newcomer); newcomer.owner.known) {
    connected.newcomer.card = card_of(newcomer.owner);
  }
  for (const auto member : effect.group) connected.outcomes.push_back(meet(member, effect.newcomer));
  return connected;
}

kiosk::Message Desk::operator()(const kiosk::WithdrawMeetings& effect) {
  for (const auto member : effect.group) {
    const auto known = known_meeting(scanned(rows_, member).badge, scanned(rows_, effect.newcomer).badge);
    if (!known || known->withdrawn) continue;  // no meeting came of this scan
    append(domain::MeetingWithdrawn{door_.event, member, effect.newcomer});
  }
  return kiosk::MeetingsWithdrawn{};
}

}  // namespace store
