#include "roster/plan.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>
#include <utility>

#include "roster/ascending_ids.h"
#include "roster/identify.h"
#include "roster/join.h"
#include "roster/recognise_guests.h"

namespace roster {
namespace {

using domain::Field;
using domain::FieldWrite;

class Planner {
 public:
  Planner(Draft draft, const Known& known, domain::EventId event, const base::Random& random,
          const ImportChoices& choices)
      : known_(known), event_(event), random_(random), matcher_(known) {
    auto who = identify(std::move(draft), known, matcher_, choices.same);
    draft_ = std::move(who.draft);
    known_as_ = std::move(who.known_as);
    plan_.likely = std::move(who.likely);
    for (const auto& row : known.check_ins) {
      if (row.registration) came_or_undone_.insert(*row.registration);
    }
    for (const auto& row : known.registrations) {
      if (!row.check_ins.empty()) came_or_undone_.insert(row.id);
    }
  }

  base::Result<Plan> plan(const Watch& watch) {
    plan_.counts = count(draft_);
    plan_.facts.reserve(draft_.tickets.size());
    const auto people = draft_.people.size();
    const auto every = std::max<std::size_t>(people / 100, 1);
    for (std::size_t i = 0; i < people; ++i) {
      if (i % every == 0 && !goes_on(watch, Step::planning, people + i, 2 * people)) {
        return base::fail(base::ErrorCode::interrupted, "");
      }
      if (!draft_.people[i].tickets.empty()) plan_person(i);
    }
    if (plan_.counts.people > 0) name_missing();
    recognise_guests(plan_, known_, event_);
    plan_.notes = notes_on(draft_);
    plan_.merged = std::move(draft_.merged);
    plan_.outcomes = std::move(draft_.outcomes);
    return std::move(plan_);
  }

 private:
  void plan_person(std::size_t index) {
    auto& person = draft_.people[index];
    if (!known_as_[index]) {
      add(person);
      ++plan_.counts.people_new;
      return;
    }
    const auto before = plan_.facts.size();
    update(person, known_.persons[*known_as_[index]]);
    ++(plan_.facts.size() == before ? plan_.counts.people_unchanged : plan_.counts.people_changed);
  }

  static std::vector<FieldWrite> first_writes(const Values& values) {
    std::vector<FieldWrite> writes;
    writes.reserve(values.size() + 1);
    for (const auto& [field, value] : values) {
      if (!value.empty()) writes.push_back({field, value, {}});
    }
    return writes;
  }

  void add(const DraftPerson& person) {
    const auto id = new_people_.next(draft_.people.size(), random_);
    for (const auto ticket : person.tickets) {
      const bool first = ticket == person.tickets.front();
      auto of_person =
          first ? OfPerson{first_writes(person.values), further_names(person, called(person), {})} : OfPerson{};
      register_ticket(id, draft_.tickets[ticket], std::move(of_person));
    }
  }

  /// Those of `person.also` that neither the row will say nor the journal says already.
  static std::vector<domain::AlsoKnownAs> further_names(const DraftPerson& person, const domain::AlsoKnownAs& row,
                                                        std::vector<domain::AlsoKnownAs> said) {
    said.push_back(row);
    std::vector<domain::AlsoKnownAs> further;
    for (const auto& name : person.also) {
      const auto same = std::ranges::find(said, name);
      if (same == said.end()) {
        further.push_back(name);
      } else {
        said.erase(same);
      }
    }
    return further;
  }

  /// What a fact about a ticket says of its person beside.
  struct OfPerson {
    std::vector<FieldWrite> fields;
    std::vector<domain::AlsoKnownAs> also;
    [[nodiscard]] bool empty() const { return fields.empty() && also.empty(); }
  };

  void register_ticket(domain::PersonId person, const DraftTicket& ticket, OfPerson of_person) {
    const auto id = new_registrations_.next(draft_.tickets.size(), random_);
    auto fields = first_writes(ticket.values);
    if (!ticket.state) fields.push_back({Field::status, std::string(domain::name_of(domain::Status::going)), {}});
    plan_.facts.emplace_back(domain::PersonRegistered{.registration = id,
                                                      .person = person,
                                                      .event = event_,
                                                      .source = domain::Source::roster,
                                                      .scan_keys = ticket.scan_keys,
                                                      .person_fields = std::move(of_person.fields),
                                                      .registration_fields = std::move(fields),
                                                      .also = std::move(of_person.also)});
    check_in(id, ticket);
  }

  void check_in(domain::RegistrationId id, const DraftTicket& ticket) {
    if (ticket.state != TicketState::checked_in || came_or_undone_.contains(id)) return;
    plan_.facts.emplace_back(domain::CheckedIn{
        .event = event_, .registration = id, .badge = {}, .way = domain::CheckInWay::roster, .kiosk = {}});
  }

  void update(const DraftPerson& person, const domain::PersonRow& here) {
    const auto record = draft_.tickets[person.tickets.front()].record;
    OfPerson of_person{
        .fields = changes(person.values, here.fields, record, domain::value_of(here.fields, Field::name)), .also = {}};
    if (!person.also.empty()) {
      of_person.also = further_names(person, called_after(here.fields, of_person.fields), aliases_of(here.id));
    }
    std::vector<std::pair<std::size_t, const domain::RegistrationRow*>> places;
    places.reserve(person.tickets.size());
    for (const auto ticket : person.tickets) {
      places.emplace_back(ticket, matcher_.take_registration(here.id, draft_.tickets[ticket]));
    }
    for (const auto& [ticket, place] : places) {
      if (place == nullptr) {
        register_ticket(here.id, draft_.tickets[ticket], std::exchange(of_person, {}));
      } else {
        update_ticket(here, *place, draft_.tickets[ticket], std::exchange(of_person, {}));
      }
    }
  }

  static domain::AlsoKnownAs called_after(const domain::Fields& fields, const std::vector<FieldWrite>& writes) {
    domain::AlsoKnownAs called{domain::value_of(fields, Field::name), domain::value_of(fields, Field::email)};
    for (const auto& write : writes) {
      if (write.field == Field::name) called.name = write.value;
      if (write.field == Field::email) called.email = write.value;
    }
    return called;
  }

  std::vector<domain::AlsoKnownAs> aliases_of(domain::PersonId person) const {
    std::vector<domain::AlsoKnownAs> aliases;
    for (const auto& alias : known_.aliases) {
      if (alias.person == person) aliases.push_back(alias.known);
    }
    return aliases;
  }

  void update_ticket(const domain::PersonRow& person, const domain::RegistrationRow& here, const DraftTicket& ticket,
                     OfPerson of_person) {
    auto fields = changes(ticket.values, here.fields, ticket.record, domain::value_of(person.fields, Field::name));
    std::vector<std::string> keys;
    std::ranges::set_difference(ticket.scan_keys, here.scan_keys, std::back_inserter(keys));
    if (!of_person.empty() || !fields.empty() || !keys.empty()) {
      plan_.facts.emplace_back(domain::PersonEdited{.person = person.id,
                                                    .registration = here.id,
                                                    .scan_keys = std::move(keys),
                                                    .person_fields = std::move(of_person.fields),
                                                    .registration_fields = std::move(fields),
                                                    .by = domain::EditedBy::roster,
                                                    .also = std::move(of_person.also)});
    }
    check_in(here.id, ticket);
  }

  std::vector<FieldWrite> changes(const Values& values, const domain::Fields& here, std::size_t record,
                                  const std::string& name) {
    std::vector<FieldWrite> writes;
    for (const auto& [field, newer] : values) {
      const auto& current = domain::value_of(here, field);
      const auto value = updated_value(field, current, newer);
      if (current == value) continue;
      if (is_of_roster(known_, here, field)) {
        writes.push_back({field, value, domain::writers_of(here, field)});
      } else {
        plan_.kept.push_back({record, draft_.outcomes[record - 1].line, name, field, current, value});
      }
    }
    return writes;
  }

  void name_missing() {
    std::vector<bool> in_file(known_.persons.size());
    for (const auto& index : known_as_) {
      if (index) in_file[*index] = true;
    }
    std::unordered_set<domain::PersonId> from_roster;
    for (const auto& place : known_.registrations) {
      if (place.source == domain::Source::roster) from_roster.insert(place.person);
    }
    for (std::size_t i = 0; i < in_file.size(); ++i) {
      const auto& row = known_.persons[i];
      if (in_file[i] || !from_roster.contains(row.id)) continue;
      plan_.missing.push_back(
          {row.id, domain::value_of(row.fields, Field::name), domain::value_of(row.fields, Field::email)});
    }
    std::ranges::sort(plan_.missing, {}, [](const Missing& each) { return std::tie(each.name, each.person); });
  }

  const Known& known_;
  domain::EventId event_;
  const base::Random& random_;
  AscendingIds<domain::PersonId> new_people_;
  AscendingIds<domain::RegistrationId> new_registrations_;
  Matcher matcher_;
  Draft draft_;
  std::vector<std::optional<std::size_t>> known_as_;  // beside draft_.people
  std::unordered_set<domain::RegistrationId> came_or_undone_;
  Plan plan_;
};

}  // namespace

bool is_import(const domain::FactBody& body) {
  if (const auto* registered = std::get_if<domain::PersonRegistered>(&body)) {
    return registered->source == domain::Source::roster;
  }
  const auto* edited = std::get_if<domain::PersonEdited>(&body);
  return edited != nullptr && edited->by == domain::EditedBy::roster;
}

std::vector<Alias> aliases_in(const domain::FactBody& body) {
  std::vector<Alias> aliases;
  const auto add = [&](const auto& fact) {
    for (const auto& name : fact.also) aliases.push_back({fact.person, name});
  };
  if (const auto* registered = std::get_if<domain::PersonRegistered>(&body)) add(*registered);
  if (const auto* edited = std::get_if<domain::PersonEdited>(&body)) add(*edited);
  return aliases;
}

base::Result<Plan> plan_import(const Table& table, const Known& known, domain::EventId event,
                               const base::Random& random, const ImportChoices& choices, const Watch& watch) {
  if (!choices.columns.empty()) {
    auto chosen = table;
    choose(chosen, choices.columns);
    return plan_import(chosen, known, event, random, {{}, choices.same}, watch);
  }
  auto draft = read_draft(table, watch);
  if (!draft) return std::unexpected(draft.error());
  auto plan = Planner(*std::move(draft), known, event, random, choices).plan(watch);
  if (!plan) return plan;
  plan->columns = table.columns;
  if (table.columns.system != nullptr) plan->system = table.columns.system->name;
  return plan;
}

}  // namespace roster
