#include "store/name_search.h"

#include <unordered_map>
#include <unordered_set>

#include "base/dotted.h"
#include "search/public_name.h"

namespace store {

namespace {

std::string particulars(const search::Entry& entry) {
  return base::dotted({entry.company, entry.email, entry.codes.empty() ? std::string_view() : entry.codes.front()});
}

}  // namespace

std::vector<kiosk::FoundRow> NameSearch::public_rows(const std::string& query,
                                                     const std::vector<search::Entry>& found) const {
  std::vector<kiosk::FoundRow> rows;
  for (auto& row : search::public_names(query, found, index_.spellings())) {
    rows.push_back(
        {.registration = row.registration, .name = std::move(row.name), .detail = std::move(row.told_apart_by)});
  }
  return rows;
}

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

kiosk::NamesFound NameSearch::find(Rows&, const kiosk::FindNames& wanted) const {
  return {wanted.query, public_rows(wanted.query, index_.find(wanted.query))};
}

kiosk::NamesFound NameSearch::find(Rows& rows, const kiosk::FindAnybody& wanted) const {
  kiosk::NamesFound found{wanted.query, {}};
  for (const auto& entry : index_.find_anybody(wanted.query)) {
    const auto registration = rows.registration(entry.registration);
    if (!registration) continue;
    const auto& now = value_of(registration->fields, domain::Field::status);
    found.rows.push_back({.registration = entry.registration,
                          .name = entry.name,
                          .detail = particulars(entry),
                          .status = domain::status_named(now).value_or(domain::Status::going),
                          .is_in = registration->in_since.has_value()});
  }
  return found;
}

// Whoever types a name and agrees to be kept sees no more of the list than the public search would show for that name,
// but for who has the very address that was typed: of them the given name and an initial.
kiosk::AlreadyListed NameSearch::listed(const kiosk::RegisterWalkIn& wanted) const {
  if (wanted.if_listed == kiosk::IfListed::register_anyway) return {};
  return {public_rows(wanted.name, index_.same_person(wanted.name, wanted.email))};
}

}  // namespace store
