#include "roster/recognise_guests.h"

#include <unordered_map>
#include <unordered_set>

namespace roster {
namespace {

using domain::Field;

struct Called {
  std::string name;
  std::string email;

  void take(const std::vector<domain::FieldWrite>& writes) {
    for (const auto& write : writes) {
      if (write.field == Field::name) name = write.value;
      if (write.field == Field::email) email = write.value;
    }
  }
};

/// Everybody who is in the event once the plan is written.
std::vector<Attendance> attendances_then(const Plan& plan, const Known& known, domain::EventId event) {
  std::vector<Attendance> then;
  then.reserve(known.registrations.size() + plan.facts.size());
  std::unordered_map<domain::PersonId, Called> called;
  called.reserve(known.persons.size() + plan.facts.size());
  for (const auto& row : known.persons) {
    called[row.id] = {domain::value_of(row.fields, Field::name), domain::value_of(row.fields, Field::email)};
  }
  for (const auto& place : known.registrations) {
    if (place.source != domain::Source::unlisted) then.push_back({place.person, event, place.source, {}, {}});
  }
  for (const auto& fact : plan.facts) {
    if (const auto* registered = std::get_if<domain::PersonRegistered>(&fact)) {
      then.push_back({registered->person, event, registered->source, {}, {}});
      called[registered->person].take(registered->person_fields);
    } else if (const auto* edited = std::get_if<domain::PersonEdited>(&fact)) {
      called[edited->person].take(edited->person_fields);
    }
  }
  for (auto& each : then) {
    each.name = called[each.person].name;
    each.email = called[each.person].email;
  }
  return then;
}

}  // namespace

void recognise_guests(Plan& plan, const Known& known, domain::EventId event) {
  if (known.elsewhere.empty()) return;
  const auto here = attendances_then(plan, known, event);
  std::unordered_set<domain::PersonId> guests;
  guests.reserve(here.size());
  for (const auto& each : here) guests.insert(each.person);
  std::unordered_set<domain::PersonId> recognised;
  for (const auto& merged : recognise(here, known.elsewhere, known.merges)) {
    recognised.insert(guests.contains(merged.one) ? merged.one : merged.other);
    plan.facts.emplace_back(merged);
  }
  plan.counts.people_recognised = recognised.size();
}

}  // namespace roster
