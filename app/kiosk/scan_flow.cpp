#include "kiosk/flow.h"

namespace kiosk {
namespace {

std::string reason_of(domain::Refusal why) {
  switch (why) {
    case domain::Refusal::pending:
      return "refused.pending";
    case domain::Refusal::waitlist:
      return "refused.waitlist";
    case domain::Refusal::cancelled:
      return "refused.cancelled";
    case domain::Refusal::full:
      return "refused.full";
    case domain::Refusal::badge_voided:
      return "refused.badge_voided";
  }
  return {};
}

/// Two badges of one registration are one guest; one from another door, whose owner is not known here yet, is only
/// itself.
bool same_guest(const BadgedGuest& one, const BadgedGuest& other) {
  return one.badge == other.badge ||
         (!one.card.registration.is_nil() && one.card.registration == other.card.registration);
}

}  // namespace

Effects refused(Model& model, const Refused& refused, base::Instant now) {
  show_answer(model, ShowingRefusal{refused, false}, now);
  const auto registration = refused.card ? std::optional(refused.card->registration) : std::nullopt;
  return {CallHelper{reason_of(refused.why), registration}};  // the desk knows before the guest gets there
}

Effects walk_in_refused(Model& model, domain::WalkInDecision why, base::Instant now) {
  show_answer(model, ShowingWalkInRefusal{why}, now);
  return {CallHelper{why == domain::WalkInDecision::full ? "refused.full" : "refused.walk_ins_closed", std::nullopt}};
}

Effects badge_shown(Model& model, const BadgedGuest& guest, base::Instant now) {
  if (auto effects = introduction_badge(model, guest, now)) return *effects;
  if (auto* waiting = std::get_if<WaitingForSecond>(&model.screen)) {
    if (waiting->busy) {
      model.held_badges.push_back(guest);
      return {};
    }
    if (same_guest(waiting->first, guest)) {
      show_answer(model, WaitingForSecond{guest, WaitingForSecond::Instead::same_badge}, now);
      return {};
    }
    waiting->busy = true;
    return {ConnectBadges{{waiting->first.badge}, guest.badge}};
  }
  if (auto* group = std::get_if<ShowingGroup>(&model.screen)) {
    if (group->busy) {
      model.held_badges.push_back(guest);
      return {};
    }
    if (group->open) {
      ConnectBadges connect{{}, guest.badge};
      for (const auto& member : group->people) {
        if (same_guest(member, guest)) {
          model.screen_since = now;  // somebody of the group again: it stays open a while longer
          return {};
        }
        connect.group.push_back(member.badge);
      }
      group->busy = true;
      return {connect};
    }
  }
  if (model.settings.station == Station::desk && !guest.card.registration.is_nil()) {
    show_answer(model, ServingGuest{guest}, now);
    return {};
  }
  // After "Next two, just scan" the next badge is one of the two, also at the door.
  const bool asked_to_connect = std::holds_alternative<WaitingForFirst>(model.screen) ||
                                std::holds_alternative<ShowingGroup>(model.screen) ||
                                std::holds_alternative<AddingNote>(model.screen);
  if (model.settings.station == Station::door && !asked_to_connect) {
    show_answer(model, ShowingWelcomeBack{guest}, now);
  } else {
    show_answer(model, WaitingForSecond{guest}, now);
  }
  return look_at_introductions(model, guest);
}

}  // namespace kiosk
