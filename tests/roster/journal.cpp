#include "roster/journal.h"

#include <algorithm>

#include "roster/samples.h"
#include "support/catch.h"
#include "support/random.h"

namespace samples {

using domain::Field;

Journal::Journal()
    : random_(support::seeded(3)),
      origin_(domain::OriginId::random(random_)),
      event_(domain::EventId::random(random_)) {}

domain::FactRef Journal::write(domain::FactBody body) {
  domain::Fact fact{.ref = {origin_, ++number_}, .clock = {static_cast<std::int64_t>(number_), 0}, .wall = {}};
  fact.body = std::move(body);
  if (roster::is_import(fact.body)) imports_.insert(fact.ref);
  for (auto& alias : roster::aliases_in(fact.body)) aliases_.push_back(std::move(alias));
  tables_.hear(fact);
  return fact.ref;
}

roster::Known Journal::known() const {
  roster::Known known;
  for (const auto& [id, row] : tables_.rows.persons) known.persons.push_back(row);
  for (const auto& [id, row] : tables_.rows.registrations) known.registrations.push_back(row);
  for (const auto& [ref, row] : tables_.rows.check_ins) known.check_ins.push_back(row);
  known.imports = imports_;
  known.aliases = aliases_;
  return known;
}

roster::Plan Journal::plan(std::string_view text, const roster::ImportChoices& choices) {
  return roster::plan_import(table_in(text), known(), event_, random_, choices).value();
}

roster::Plan Journal::import(std::string_view text, const roster::ImportChoices& choices) {
  auto done = plan(text, choices);
  for (const auto& body : done.facts) write(body);
  return done;
}

const domain::PersonRow& Journal::person(std::string_view name) const {
  const auto found = std::ranges::find_if(tables_.rows.persons, [&](const auto& entry) {
    return domain::value_of(entry.second.fields, Field::name) == name;
  });
  REQUIRE(found != tables_.rows.persons.end());
  return found->second;
}

const domain::RegistrationRow& Journal::registration_of(std::string_view name) const {
  const auto& holder = person(name);
  const auto found = std::ranges::find_if(tables_.rows.registrations,
                                          [&](const auto& entry) { return entry.second.person == holder.id; });
  REQUIRE(found != tables_.rows.registrations.end());
  return found->second;
}

void Journal::edit_by_hand(std::string_view name, Field field, std::string value) {
  const auto& row = person(name);
  write(domain::PersonEdited{.person = row.id,
                             .person_fields = {{field, std::move(value), domain::writers_of(row.fields, field)}}});
}

}  // namespace samples
