#include "store/name_search.h"

#include <unordered_map>
#include <unordered_set>

#include "search/public_name.h"

namespace store {

void NameSearch::put(const domain::RegistrationRow& registration, const domain::PersonRow& person) {
  if (registration.source == domain::Source::unlisted) return;
  using enum domain::Field;
  const auto status_now = domain::status_named(value_of(registration.fields, status)).value_or(domain::Status::going);
  index_.put({registration.id, registration.person, value_of(person.fields, name), value_of(person.fields, given_name),
              value_of(person.fields, family_name), value_of(person.fields, email), value_of(person.fields, company),
              registration.scan_keys, status_now == domain::Status::going});
}

void NameSearch::fill(Rows& rows) {
  std::unordered_map<domain::PersonId, domain::PersonRow> persons;
  for (auto& person : rows.persons(event_)) persons.emplace(person.id, std::move(person));
  for (const auto& registration : rows.registrations(event_)) {
    if (const auto person = persons.find(registration.person); person != persons.end()) {
      put(registration, person->second);
    }
  }
}

void NameSearch::update(Rows& rows, const Touched& touched) {
  std::unordered_set<domain::RegistrationId> changed(touched.registrations.begin(), touched.registrations.end());
  const std::unordered_set<domain::PersonId> persons(touched.persons.begin(), touched.persons.end());
  for (const auto person : persons) {
    for (const auto id : rows.registrations_of(person)) changed.insert(id);
  }
  for (const auto id : changed) {
    const auto registration = rows.registration(id);
    if (!registration || !registration->known || registration->event != event_) continue;
    if (const auto person = rows.person(registration->person)) put(*registration, *person);
  }
}

kiosk::NamesFound NameSearch::find(const std::string& query) const {
  kiosk::NamesFound found{query, {}};
  for (auto& row : search::public_names(query, index_.find(query), index_.spellings())) {
    found.rows.push_back({row.registration, std::move(row.name), std::move(row.told_apart_by)});
  }
  return found;
}

}  // namespace store
