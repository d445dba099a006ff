// Desk, continued: what a scan is, and what happens at it.
#include <algorithm>
#include <array>

#include "base/text.h"
#include "store/desk.h"
#include "store/event_card.h"

namespace store {
namespace {

constexpr std::size_t longest_scan = 2048;  // bytes; a QR holds up to 2953, a ticket's URL some 200

// Longer than any code, or with bytes no code holds: a boarding pass, a Wi-Fi code, a broken cable.
bool is_readable(const std::string& reading) {
  const auto printable = [](char byte) { return static_cast<unsigned char>(byte) >= 0x20 && byte != 0x7F; };
  return !base::trimmed(reading).empty() && reading.size() <= longest_scan && base::is_valid_utf8(reading) &&
         std::ranges::all_of(base::trimmed(reading), printable);
}

std::string tail_of(const std::string& scanned) { return std::string(base::ending(base::trimmed(scanned), 4)); }

}  // namespace

kiosk::Message Desk::operator()(const kiosk::ReadScan& effect) {
  std::vector<std::string> readings;
  for (const auto& reading : {effect.readings.physical, effect.readings.characters}) {
    if (is_readable(reading) && std::ranges::find(readings, reading) == readings.end()) readings.push_back(reading);
  }
  for (const auto& reading : readings) {
    if (const auto badge = domain::read_badge_code(reading, door_.key)) return badge_scanned(*badge, reading);
  }
  for (const auto& reading : readings) {
    auto found = rows_.with_scan_key(door_.event, reading);
    if (found.empty()) found = rows_.with_scan_key(door_.event, std::string(base::trimmed(reading)));
    if (found.size() == 1) return ticket_scanned(found.front(), reading);
    if (found.empty()) continue;
    kiosk::SeveralTickets several;
    for (const auto& registration : found) several.cards.push_back(card_of(registration));
    return several;
  }
  const auto keys = rows_.event_keys();
  for (const auto& reading : readings) {
    for (const auto& [event, key] : keys) {
      if (event == door_.event || !domain::read_badge_code(reading, key)) continue;
      const auto row = rows_.event(event);
      return kiosk::WrongEvent{row ? value_of(row->fields, domain::Field::title) : ""};
    }
  }
  const auto is_badge_form = [](const std::string& reading) { return domain::badge_code_in(reading).has_value(); };
  if (std::ranges::any_of(readings, is_badge_form)) return kiosk::ScanUnknown{kiosk::UnknownScan::badge};
  return kiosk::ScanUnknown{readings.empty() ? kiosk::UnknownScan::unreadable : kiosk::UnknownScan::ticket};
}

kiosk::Message Desk::badge_scanned(const domain::ReadCode& read, const std::string& scanned) {
  const auto id = read.badge;
  const auto badge = rows_.badge(id);
  const auto registration = badge && badge->registration ? here(*badge->registration) : std::nullopt;
  if (badge && badge->voided) {
    auto card = registration ? std::optional(card_of(*registration)) : std::nullopt;
    return kiosk::Refused{domain::Refusal::badge_voided, std::move(card), tail_of(scanned)};
  }
  if (!registration && read.made_as == domain::MadeAs::blank) {
    return kiosk::ScanUnknown{kiosk::UnknownScan::blank, id};
  }
  if (!registration) return badge_of_other_door(id);
  const auto decision = domain::decide_check_in(*registration, house());
  auto guest = badged(*registration, id);
  if (std::holds_alternative<domain::IsIn>(decision)) {
    see_to_paper(*registration, id, Shown::badge, guest);
    return kiosk::BadgeShown{std::move(guest)};
  }
  if (const auto* refuse = std::get_if<domain::Refuse>(&decision)) {
    return kiosk::Refused{refuse->why, std::move(guest.card), tail_of(scanned)};
  }
  append(domain::CheckedIn{door_.event, std::nullopt, id, domain::CheckInWay::badge, door_.kiosk});
  guest.card = card_of(informed(*registration, OnScreen::alone));
  see_to_paper(*registration, id, Shown::badge, guest);
  return kiosk::Admitted{{std::move(guest)}, domain::CheckInWay::badge};
}

kiosk::Message Desk::badge_of_other_door(domain::BadgeId id) {
  // The code's MAC says that it was issued for this event; who has it will be known when the other door's facts arrive.
  const kiosk::BadgedGuest guest{{}, id, domain::badge_code(id, door_.key)};
  std::vector<domain::FactRef> in;
  std::vector<domain::FactRef> undone;
  for (const auto& fact : session_.tables.facts_naming(id.text(), {"checked_in", "check_in_undone"})) {
    if (const auto* undo = std::get_if<domain::CheckInUndone>(&fact.body)) {
      undone.insert(undone.end(), undo->check_ins.begin(), undo->check_ins.end());
    } else {
      in.push_back(fact.ref);
    }
  }
  const auto counts = [&](const domain::FactRef& ref) { return std::ranges::find(undone, ref) == undone.end(); };
  if (std::ranges::any_of(in, counts)) return kiosk::BadgeShown{guest};
  append(domain::CheckedIn{door_.event, std::nullopt, id, domain::CheckInWay::badge, door_.kiosk});
  return kiosk::Admitted{{guest}, domain::CheckInWay::badge};
}

kiosk::Message Desk::ticket_scanned(const domain::RegistrationRow& registration, const std::string& scanned) {
  const auto decision = domain::decide_check_in(registration, house());
  if (const auto* in = std::get_if<domain::IsIn>(&decision)) {
    auto answer = already_in(registration, *in);
    if (const auto badge = rows_.live_badge(registration.id)) {
      see_to_paper(registration, *badge, Shown::name_or_ticket, answer.guest);
    }
    return answer;
  }
  if (const auto* refuse = std::get_if<domain::Refuse>(&decision)) {
    return kiosk::Refused{refuse->why, card_of(registration), tail_of(scanned)};
  }
  return kiosk::Admitted{{check_in(registration, domain::CheckInWay::ticket, OnScreen::alone)},
                         domain::CheckInWay::ticket};
}

}  // namespace store
