#include "roster/counts.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "roster/draft.h"

namespace roster {
namespace {

void count_people(const Draft& draft, Counts& counts) {
  std::unordered_map<std::string_view, std::size_t> names;
  for (const auto& person : draft.people) {
    if (person.tickets.empty()) continue;
    ++counts.people;
    if (!person.words.empty() && ++names[person.words] == 2) ++counts.possible_duplicate_names;
    if (person.tickets.size() > 1) ++counts.people_with_several_tickets;
    bool admissible = false;
    for (const auto ticket : person.tickets) {
      const auto state = draft.tickets[ticket].state.value_or(TicketState::going);
      admissible = admissible || state == TicketState::going || state == TicketState::checked_in;
      ++counts.tickets_by_state[static_cast<std::size_t>(state)];
      ++counts.tickets;
    }
    if (admissible) ++counts.people_admissible;
  }
  counts.unnamed_guests = draft.unnamed_guests;
  counts.unassigned_tickets = draft.unassigned_tickets;
}

void count_rows(const Draft& draft, Counts& counts) {
  for (const auto& outcome : draft.outcomes) {
    if (outcome.kind == Outcome::Kind::blank) ++counts.blank;
    if (outcome.kind == Outcome::Kind::merged) ++counts.merged;
    if (outcome.kind == Outcome::Kind::rejected) ++counts.rejected;
    if (outcome.reject) ++counts.rejected_by[static_cast<std::size_t>(*outcome.reject)];
    for (const auto warning : outcome.warnings) ++counts.warned_by[static_cast<std::size_t>(warning)];
  }
  counts.rows = draft.outcomes.size() - counts.blank;
  counts.merged_people = counts.rows - counts.rejected - counts.people;
}

}  // namespace

Counts count(const Draft& draft) {
  Counts counts;
  count_people(draft, counts);
  count_rows(draft, counts);
  return counts;
}

}  // namespace roster
