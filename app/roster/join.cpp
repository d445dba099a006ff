#include "roster/join.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>

namespace roster {
namespace {

void add_sorted(std::vector<std::string>& keys, const std::vector<std::string>& more) {
  keys.insert(keys.end(), more.begin(), more.end());
  std::ranges::sort(keys);
  keys.erase(std::ranges::unique(keys).begin(), keys.end());
}

void update(Values& values, const Values& later) {
  for (const auto& [field, value] : later) {
    auto& held = values[field];
    held = updated_value(field, held, value);
  }
}

/// The ticket of `person` that this one is, too.
std::optional<std::size_t> same_ticket(const Draft& draft, const DraftPerson& person, const DraftTicket& ticket) {
  if (!draft.has_codes) return person.tickets.front();
  const auto same = std::ranges::find_if(person.tickets, [&](std::size_t mine) {
    return !ticket.code.empty() && draft.tickets[mine].code == ticket.code;
  });
  return same == person.tickets.end() ? std::nullopt : std::optional(*same);
}

void take_back(Outcome& outcome, Warning warning) { std::erase(outcome.warnings, warning); }

}  // namespace

domain::AlsoKnownAs called(const DraftPerson& person) {
  return {value_in(person.values, domain::Field::name), value_in(person.values, domain::Field::email)};
}

void join(Draft& draft, std::size_t into, std::size_t from, MergedBy why) {
  auto& person = draft.people[into];
  auto& gone = draft.people[from];
  for (auto* each : {&person, &gone}) {
    if (each->also.empty()) each->also.push_back(called(*each));
  }
  person.also.insert(person.also.end(), gone.also.begin(), gone.also.end());
  gone.same_as = into;
  update(person.values, gone.values);
  if (!gone.words.empty()) person.words = gone.words;
  if (!gone.address.empty()) person.address = gone.address;
  for (const auto index : std::exchange(gone.tickets, {})) {
    auto& ticket = draft.tickets[index];
    auto& outcome = draft.outcomes[ticket.record - 1];
    const auto same = same_ticket(draft, person, ticket);
    const auto kept = same.value_or(person.tickets.front());
    draft.merged.push_back({.line = outcome.line,
                            .into = draft.outcomes[draft.tickets[kept].record - 1].line,
                            .why = why,
                            .as = same ? Merged::As::newer_version : Merged::As::further_ticket});
    ticket.person = into;
    if (!same) {
      person.tickets.push_back(index);
      continue;
    }
    auto& older = draft.tickets[*same];
    update(older.values, ticket.values);
    if (ticket.state) older.state = ticket.state;
    add_sorted(older.scan_keys, ticket.scan_keys);
    outcome.kind = Outcome::Kind::merged;
    take_back(outcome, Warning::code_conflict);
  }
}

void untangle(Draft& draft) {
  std::unordered_map<std::string_view, std::size_t> holders;
  for (auto& person : draft.people) {
    if (!person.tickets.empty() && !person.address.empty()) ++holders[person.address];
  }
  for (auto& outcome : draft.outcomes) {
    if (outcome.person == 0) continue;
    outcome.person = draft.whole(outcome.person - 1) + 1;
    const auto& person = draft.people[outcome.person - 1];
    if (!person.address.empty() && holders[person.address] < 2) take_back(outcome, Warning::shared_email);
  }
  for (auto& person : draft.people) person.shared_address = person.shared_address && holders[person.address] > 1;
}

}  // namespace roster
