// Desk, continued: checking in, and taking it back.
#include <algorithm>
#include <map>

#include "store/desk.h"

namespace store {

domain::House Desk::house() {
  const auto row = event();
  auto house = domain::house_of(row, 0);
  if (house.capacity) house.in = rows_.in(door_.event);  // counted only where it matters
  return house;
}

kiosk::BadgedGuest Desk::check_in(const domain::RegistrationRow& coming, domain::CheckInWay way, OnScreen where) {
  append(domain::CheckedIn{door_.event, coming.id, std::nullopt, way, door_.kiosk});
  const auto registration = informed(coming, where);
  const auto live = rows_.live_badge(registration.id);
  const auto badge = live ? *live : issue_badge(registration.id);
  auto guest = badged(registration, badge);
  see_to_paper(registration, badge, Shown::name_or_ticket, guest);
  return guest;
}

domain::BadgeId Desk::issue_badge(domain::RegistrationId registration) {
  const auto badge = domain::BadgeId::random(random_);
  append(domain::BadgeIssued{badge, registration});
  return badge;
}

// Neither code nor badge: tickets are forwarded, and a name can be said by anybody.
kiosk::AlreadyIn Desk::already_in(const domain::RegistrationRow& registration, const domain::IsIn& in) {
  return {{card_of(registration), {}, {}}, in.since, in.kiosk};
}

kiosk::Message Desk::operator()(const kiosk::AdmitByName& effect) {
  kiosk::Admitted admitted{{}, domain::CheckInWay::name};
  const auto where = effect.registrations.size() == 1 ? OnScreen::alone : OnScreen::among_others;
  std::optional<kiosk::Message> otherwise;  // the first answer that was no admission
  for (const auto id : effect.registrations) {
    const auto registration = here(id);
    if (!registration) {
      if (!otherwise) otherwise = kiosk::Failed{{base::ErrorCode::not_found, "registration " + id.text()}};
      continue;
    }
    const auto decision = domain::decide_check_in(*registration, house());
    if (std::holds_alternative<domain::Admit>(decision)) {
      if (id == effect.registrations.front() && !effect.corrected_name.empty()) {
        correct_name(*registration, effect.corrected_name);
      }
      admitted.guests.push_back(check_in(*registration, domain::CheckInWay::name, where));
    } else if (otherwise) {
      continue;
    } else if (const auto* in = std::get_if<domain::IsIn>(&decision)) {
      otherwise = already_in(*registration, *in);
    } else {
      otherwise = kiosk::Refused{std::get<domain::Refuse>(decision).why, card_of(*registration), ""};
    }
  }
  if (!admitted.guests.empty()) return admitted;
  return otherwise.value_or(kiosk::Failed{{base::ErrorCode::not_found, "nobody was chosen"}});
}

kiosk::Message Desk::operator()(const kiosk::UndoCheckIns& effect) {
  for (const auto id : effect.registrations) {
    const auto registration = here(id);
    if (!registration) continue;
    // An undo names what its check-ins name, so that wherever they arrive it is found beside them.
    std::map<std::optional<domain::BadgeId>, std::vector<domain::FactRef>> by_badge;
    for (const auto& ref : registration->check_ins) {
      std::optional<domain::BadgeId> badge;
      if (const auto found = find_fact(session_.connection, session_.origins, ref)) {
        const auto body = found->fact().body;
        if (const auto* made = std::get_if<domain::CheckedIn>(&body)) badge = made->badge;
      }
      by_badge[badge].push_back(ref);
    }
    for (auto& [badge, check_ins] : by_badge) {
      append(domain::CheckInUndone{id, badge, std::move(check_ins), effect.reason});
    }
    // Whoever said the name or brought the ticket has seen the badge, and may have photographed it.
    if (!by_badge.contains(std::nullopt)) continue;
    while (const auto seen = rows_.live_badge(id)) append(domain::BadgeVoided{*seen, effect.reason});
  }
  return kiosk::CheckInsUndone{};
}

}  // namespace store
