#include "roster/plan.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "roster/draft.h"
#include "roster/match.h"

namespace roster {
namespace {

using domain::Field;
using domain::FieldWrite;

class Planner {
 public:
  Planner(Draft draft, const Known& known, domain::EventId event, const base::Random& random)
      : draft_(std::move(draft)), known_(known), event_(event), random_(random), matcher_(known) {
    for (const auto& row : known.check_ins) {
      if (row.registration) came_or_undone_.insert(*row.registration);
    }
    for (const auto& row : known.registrations) {
      if (!row.check_ins.empty()) came_or_undone_.insert(row.id);
    }
  }

  Plan plan() {
    plan_.facts.reserve(draft_.tickets.size());
    for (const auto& person : draft_.people) {
      const auto* here = matcher_.take_person(draft_, person);
      if (here == nullptr) {
        add(person);
        ++plan_.counts.people_new;
        continue;
      }
      const auto before = plan_.facts.size();
      update(person, *here);
      ++(plan_.facts.size() == before ? plan_.counts.people_unchanged : plan_.counts.people_changed);
    }
    count_people();
    count_rows();
    plan_.outcomes = std::move(draft_.outcomes);
    return std::move(plan_);
  }

 private:
  static std::vector<FieldWrite> first_writes(const Values& values) {
    std::vector<FieldWrite> writes;
    writes.reserve(values.size() + 1);
    for (const auto& [field, value] : values) {
      if (!value.empty()) writes.push_back({field, value, {}});
    }
    return writes;
  }

  void add(const DraftPerson& person) {
    const auto id = domain::PersonId::random(random_);
    for (const auto ticket : person.tickets) {
      const bool first = ticket == person.tickets.front();
      register_ticket(id, draft_.tickets[ticket], first ? first_writes(person.values) : std::vector<FieldWrite>());
    }
  }

  void register_ticket(domain::PersonId person, const DraftTicket& ticket, std::vector<FieldWrite> person_fields) {
    const auto id = domain::RegistrationId::random(random_);
    auto fields = first_writes(ticket.values);
    if (!ticket.state) fields.push_back({Field::status, std::string(domain::name_of(domain::Status::going)), {}});
    plan_.facts.emplace_back(domain::PersonRegistered{.registration = id,
                                                      .person = person,
                                                      .event = event_,
                                                      .source = domain::Source::roster,
                                                      .scan_keys = ticket.scan_keys,
                                                      .person_fields = std::move(person_fields),
                                                      .registration_fields = std::move(fields)});
    check_in(id, ticket);
  }

  void check_in(domain::RegistrationId id, const DraftTicket& ticket) {
    if (ticket.state != TicketState::checked_in || came_or_undone_.contains(id)) return;
    plan_.facts.emplace_back(domain::CheckedIn{
        .event = event_, .registration = id, .badge = {}, .way = domain::CheckInWay::roster, .kiosk = {}});
  }

  void update(const DraftPerson& person, const domain::PersonRow& here) {
    const auto record = draft_.tickets[person.tickets.front()].record;
    auto person_fields = changes(person.values, here.fields, record, domain::value_of(here.fields, Field::name));
    std::vector<std::pair<std::size_t, const domain::RegistrationRow*>> places;
    for (const auto ticket : person.tickets) {
      places.emplace_back(ticket, matcher_.take_registration(here.id, draft_.tickets[ticket]));
    }
    for (const auto& [ticket, place] : places) {
      if (place == nullptr) {
        register_ticket(here.id, draft_.tickets[ticket], std::exchange(person_fields, {}));
      } else {
        update_ticket(here, *place, draft_.tickets[ticket], std::exchange(person_fields, {}));
      }
    }
  }

  void update_ticket(const domain::PersonRow& person, const domain::RegistrationRow& here, const DraftTicket& ticket,
                     std::vector<FieldWrite> person_fields) {
    auto fields = changes(ticket.values, here.fields, ticket.record, domain::value_of(person.fields, Field::name));
    std::vector<std::string> keys;
    std::ranges::set_difference(ticket.scan_keys, here.scan_keys, std::back_inserter(keys));
    if (!person_fields.empty() || !fields.empty() || !keys.empty()) {
      plan_.facts.emplace_back(domain::PersonEdited{.person = person.id,
                                                    .registration = here.id,
                                                    .scan_keys = std::move(keys),
                                                    .person_fields = std::move(person_fields),
                                                    .registration_fields = std::move(fields),
                                                    .by = domain::EditedBy::roster});
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

  void count_people() {
    auto& counts = plan_.counts;
    counts.people = draft_.people.size();
    std::unordered_map<std::string_view, std::size_t> names;
    for (const auto& person : draft_.people) {
      if (!person.words.empty() && ++names[person.words] == 2) ++counts.possible_duplicate_names;
      if (person.tickets.size() > 1) ++counts.people_with_several_tickets;
      const bool admissible = std::ranges::any_of(person.tickets, [&](std::size_t ticket) {
        const auto state = draft_.tickets[ticket].state.value_or(TicketState::going);
        return state == TicketState::going || state == TicketState::checked_in;
      });
      if (admissible) ++counts.people_admissible;
    }
    for (const auto& ticket : draft_.tickets) {
      ++counts.tickets_by_state[static_cast<std::size_t>(ticket.state.value_or(TicketState::going))];
    }
    counts.tickets = draft_.tickets.size();
    counts.unnamed_guests = draft_.unnamed_guests;
    counts.unassigned_tickets = draft_.unassigned_tickets;
  }

  void count_rows() {
    auto& counts = plan_.counts;
    for (const auto& outcome : draft_.outcomes) {
      if (outcome.kind == Outcome::Kind::blank) ++counts.blank;
      if (outcome.kind == Outcome::Kind::merged) ++counts.merged;
      if (outcome.kind == Outcome::Kind::rejected) ++counts.rejected;
      if (outcome.reject) ++counts.rejected_by[static_cast<std::size_t>(*outcome.reject)];
      for (const auto warning : outcome.warnings) ++counts.warned_by[static_cast<std::size_t>(warning)];
    }
    counts.rows = draft_.outcomes.size() - counts.blank;
    counts.merged_people = counts.rows - counts.rejected - counts.people;
  }

  Draft draft_;
  const Known& known_;
  domain::EventId event_;
  const base::Random& random_;
  Matcher matcher_;
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

base::Result<Plan> plan_import(const Table& table, const Known& known, domain::EventId event,
                               const base::Random& random, const ImportChoices& /*choices*/, const Watch& watch) {
  if (!goes_on(watch, Step::planning, 0, table.records.size())) return base::fail(base::ErrorCode::interrupted, "");
  auto plan = Planner(read_draft(table), known, event, random).plan();
  if (table.columns.system != nullptr) plan.system = table.columns.system->name;
  return plan;
}

}  // namespace roster
