#include "cli/paper_guests.h"

#include <algorithm>
#include <map>

#include "base/collation.h"
#include "store/badge_content.h"

namespace cli {

namespace {

using enum domain::Field;

std::string place_in_list(const domain::PersonRow& person) {
  const auto& family = value_of(person.fields, family_name);
  const auto& whole = value_of(person.fields, name);
  return base::sort_key(family.empty() ? whole : family + " " + whole);
}

/// The live badge of each registration. Of several it is one that came out of a printer, so that none is made anew.
std::map<domain::RegistrationId, domain::BadgeRow> live_badges(const std::vector<domain::BadgeRow>& badges) {
  std::map<domain::RegistrationId, domain::BadgeRow> live;
  for (const auto& badge : badges) {
    if (badge.voided || badge.conflict || !badge.registration) continue;
    const auto [there, added] = live.emplace(*badge.registration, badge);
    if (!added && badge.printed && !there->second.printed) there->second = badge;
  }
  return live;
}

}  // namespace

base::Result<std::vector<PaperGuest>> paper_guests(const store::Reading& reading, const domain::EventRow& event) {
  const auto registrations = reading.registrations(event.id);
  if (!registrations) return std::unexpected(registrations.error());
  const auto persons = reading.persons(event.id);
  if (!persons) return std::unexpected(persons.error());
  const auto badges = reading.badges(event.id);
  if (!badges) return std::unexpected(badges.error());
  std::map<domain::PersonId, const domain::PersonRow*> by_id;
  for (const auto& person : *persons) by_id.emplace(person.id, &person);
  const auto live = live_badges(*badges);
  const auto types = domain::ticket_types_in(value_of(event.fields, ticket_types));

  std::vector<std::pair<std::string, PaperGuest>> found;
  found.reserve(registrations->size());
  for (const auto& registration : *registrations) {
    const auto person = by_id.find(registration.person);
    if (person == by_id.end() || registration.source == domain::Source::unlisted) continue;
    auto on_badge = store::badge_of(store::wearer_of(registration, *person->second), types);
    PaperGuest guest{registration.id, std::move(on_badge.content), std::move(on_badge.template_name)};
    guest.status = domain::status_named(value_of(registration.fields, status)).value_or(domain::Status::going);
    guest.family_name = value_of(person->second->fields, family_name);
    guest.is_in = registration.in_since.has_value();
    guest.scan_keys = registration.scan_keys;
    if (const auto badge = live.find(registration.id); badge != live.end()) {
      guest.badge = badge->second.id;
      guest.printed = badge->second.printed.has_value();
    }
    found.emplace_back(place_in_list(*person->second), std::move(guest));
  }
  std::ranges::sort(found, {}, [](const auto& one) { return std::tuple(one.first, one.second.registration); });
  std::vector<PaperGuest> guests;
  guests.reserve(found.size());
  for (auto& [place, guest] : found) guests.push_back(std::move(guest));
  return guests;
}

}  // namespace cli
