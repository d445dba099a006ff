// Desk, continued: what the kiosk knows about a guest.
#include <algorithm>

#include "store/badge_content.h"
#include "store/desk.h"

namespace store {

std::optional<domain::RegistrationRow> Desk::here(domain::RegistrationId id) {
  auto row = rows_.registration(id);
  if (!row || !row->known || row->event != door_.event) return std::nullopt;
  return row;
}

void Desk::correct_name(const domain::RegistrationRow& registration, const std::string& name) {
  const auto person = rows_.person(registration.person).value_or(domain::PersonRow{});
  const auto& fields = person.fields;
  if (value_of(fields, domain::Field::name) == name) return;
  const auto write = [&](domain::Field field, const std::string& value) {
    return domain::FieldWrite{field, value, writers_of(fields, field)};
  };
  domain::PersonEdited edit{registration.person, {}, {}, {write(domain::Field::name, name)}, {}};
  // The parts were spelt by whoever spelt the whole: they would go on greeting with the old spelling.
  for (const auto part : {domain::Field::given_name, domain::Field::family_name}) {
    if (!value_of(fields, part).empty()) edit.person_fields.push_back(write(part, ""));
  }
  append(std::move(edit));
}

kiosk::GuestCard Desk::card_of(const domain::RegistrationRow& registration) {
  using enum domain::Field;
  const auto person = rows_.person(registration.person).value_or(domain::PersonRow{});
  kiosk::GuestCard card;
  card.registration = registration.id;
  card.person = registration.person;
  card.name = value_of(person.fields, name);
  card.given_name = value_of(person.fields, given_name);
  if (card.given_name.empty()) card.given_name = card.name;
  card.company = value_of(person.fields, company);
  card.email = value_of(person.fields, email);
  card.phone = value_of(person.fields, phone);
  card.email_is_shared = rows_.persons_with_email(door_.event, card.email) > 1;
  card.unlisted = registration.source == domain::Source::unlisted;
  card.choices = choices_of(registration);
  auto badge = badge_of(wearer_of(registration, person), styles());
  card.badge = std::move(badge.content);
  card.badge_template = std::move(badge.template_name);
  if (value_of(registration.fields, words_shown) == "yes") {
    card.offer = value_of(registration.fields, offer);
    card.ask = value_of(registration.fields, ask);
  }
  card.share = domain::share_level_named(value_of(registration.fields, share)).value_or(domain::ShareLevel::name_only);
  return card;
}

kiosk::BadgedGuest Desk::badged(const domain::RegistrationRow& registration, domain::BadgeId badge) {
  kiosk::BadgedGuest guest{card_of(registration), badge, domain::badge_code(badge, door_.key)};
  recall(registration, guest);
  return guest;
}

const domain::TicketTypes& Desk::styles() {
  if (!styles_) styles_ = domain::ticket_types_in(value_of(event().fields, domain::Field::ticket_types));
  return *styles_;
}

std::vector<kiosk::Place> Desk::places_with(const domain::RegistrationRow& registration) {
  struct Found {
    kiosk::Place place;
    domain::PersonId person;
  };
  std::vector<Found> found;
  for (const auto& row : rows_.of_order(door_.event, value_of(registration.fields, domain::Field::order_code))) {
    const bool admissible = std::holds_alternative<domain::Admit>(domain::decide_check_in(row, domain::House{}));
    const auto person = rows_.person(row.person).value_or(domain::PersonRow{});
    found.push_back({{row.id, value_of(person.fields, domain::Field::name), admissible}, row.person});
  }
  const auto other_person = [&](const Found& one) { return one.person != registration.person; };
  const auto admissible = [](const Found& one) { return one.place.admissible; };
  if (std::ranges::none_of(found, other_person) && std::ranges::count_if(found, admissible) < 2) return {};
  std::ranges::sort(found, {}, [&](const Found& one) {
    return std::tuple(one.place.registration != registration.id, one.place.name, one.place.registration);
  });
  std::vector<kiosk::Place> places;
  for (auto& one : found) places.push_back(std::move(one.place));
  return places;
}

kiosk::Message Desk::shown(const domain::RegistrationRow& registration) {
  return kiosk::GuestShown{card_of(registration), places_with(registration)};
}

}  // namespace store
