// Desk, continued: who is not on the list.
#include <algorithm>

#include "base/text.h"
#include "store/desk.h"

namespace store {

kiosk::Message Desk::operator()(const kiosk::RegisterWalkIn& effect) {
  std::vector<domain::FieldWrite> fields;
  const auto add = [&](domain::Field field, const std::string& value) {
    auto line = base::single_line(base::sanitised(value));
    if (!line.empty()) fields.push_back({field, std::move(line), {}});
  };
  add(domain::Field::name, effect.name);
  add(domain::Field::email, effect.email);
  add(domain::Field::company, effect.company);
  return come_in(domain::Source::walk_in, std::move(fields));
}

kiosk::Message Desk::operator()(const kiosk::RegisterUnlisted&) {
  const auto number = rows_.unlisted(door_.event) + 1;
  return come_in(domain::Source::unlisted, {{domain::Field::name, "Guest " + std::to_string(number), {}}});
}

kiosk::Message Desk::come_in(domain::Source source, std::vector<domain::FieldWrite> person_fields) {
  const auto row = event();
  const auto decision = domain::decide_walk_in(row, house());
  if (decision != domain::WalkInDecision::welcome) return kiosk::WalkInsRefused{decision};
  domain::PersonRegistered registered;
  registered.registration = domain::RegistrationId::random(random_);
  registered.person = domain::PersonId::random(random_);
  registered.event = door_.event;
  registered.source = source;
  registered.person_fields = std::move(person_fields);
  registered.registration_fields.push_back({domain::Field::status, std::string(name_of(domain::Status::going)), {}});
  const auto& kept_until = value_of(row.fields, domain::Field::kept_until);
  if (source == domain::Source::walk_in && !kept_until.empty()) {
    registered.registration_fields.push_back({domain::Field::consent_until, kept_until, {}});
  }
  // Whoever typed an address has seen it, so their list goes there. It is also what they would share, once they choose
  // to: unless somebody else carries it, too.
  const auto email = std::ranges::find(registered.person_fields, domain::Field::email, &domain::FieldWrite::field);
  if (email != registered.person_fields.end()) {
    registered.registration_fields.push_back({domain::Field::pack_address, email->value, {}});
    if (rows_.persons_with_email(door_.event, email->value) == 0) {
      registered.registration_fields.push_back({domain::Field::shared_address, email->value, {}});
    }
  }
  const auto id = registered.registration;
  append(std::move(registered));
  const auto registration = rows_.registration(id).value_or(domain::RegistrationRow{});
  return kiosk::Admitted{{check_in(registration, domain::CheckInWay::walk_in, OnScreen::alone)},
                         domain::CheckInWay::walk_in};
}

}  // namespace store
