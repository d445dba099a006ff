#include "followup/guests.h"

#include <algorithm>
#include <tuple>

namespace followup {

namespace {

using domain::Field;
using domain::ShareLevel;
using domain::value_of;

Contact shared(const domain::PersonRow& person, const domain::RegistrationRow& registration) {
  const auto level =
      domain::share_level_named(value_of(registration.fields, Field::share)).value_or(ShareLevel::name_only);
  Contact contact;
  contact.name = value_of(person.fields, Field::name);
  contact.given_name = value_of(person.fields, Field::given_name);
  contact.family_name = value_of(person.fields, Field::family_name);
  if (level == ShareLevel::name_only) return contact;
  contact.company = value_of(person.fields, Field::company);
  contact.job_title = value_of(person.fields, Field::job_title);
  if (level == ShareLevel::company) return contact;
  // The one they registered with may be the boss's: only what its owner has seen on the button is given.
  contact.email = value_of(registration.fields, Field::shared_address);
  contact.phone = value_of(person.fields, Field::phone);
  return contact;
}

}  // namespace

Guests::Guests(const Evening& evening) {
  std::unordered_map<domain::PersonId, const domain::PersonRow*> persons;
  for (const auto& person : evening.persons) {
    if (person.known) persons.emplace(person.id, &person);
  }
  for (const auto& registration : evening.registrations) {
    if (!registration.known || registration.source == domain::Source::unlisted) continue;
    const auto person = persons.find(registration.person);
    if (person == persons.end()) continue;
    guests_.emplace(registration.id, Guest{&registration, person->second, shared(*person->second, registration)});
  }
}

const Guest* Guests::find(const domain::RegistrationId& registration) const {
  const auto found = guests_.find(registration);
  return found == guests_.end() ? nullptr : &found->second;
}

std::vector<const Guest*> Guests::in_order() const {
  std::vector<const Guest*> guests;
  guests.reserve(guests_.size());
  for (const auto& [id, guest] : guests_) guests.push_back(&guest);
  std::ranges::sort(guests, [](const Guest* left, const Guest* right) {
    return std::tie(left->contact.name, left->registration->id) <
           std::tie(right->contact.name, right->registration->id);
  });
  return guests;
}

Contact as_on_a_badge(const Contact& contact) {
  Contact shown;
  shown.name = contact.name;
  shown.given_name = contact.given_name;
  shown.family_name = contact.family_name;
  shown.company = contact.company;
  return shown;
}

std::vector<const domain::MeetingRow*> listed_meetings(const Evening& evening, const Guests& guests) {
  std::vector<const domain::MeetingRow*> meetings;
  for (const auto& meeting : evening.meetings) {
    if (meeting.held || meeting.withdrawn) continue;
    if (guests.find(meeting.a) != nullptr && guests.find(meeting.b) != nullptr) meetings.push_back(&meeting);
  }
  std::ranges::sort(meetings, [](const domain::MeetingRow* left, const domain::MeetingRow* right) {
    return std::tie(left->first_met, left->a, left->b) < std::tie(right->first_met, right->a, right->b);
  });
  return meetings;
}

}  // namespace followup
