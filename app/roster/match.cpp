#include "roster/match.h"

#include <algorithm>

#include "base/fold.h"
#include "roster/address.h"
#include "roster/near_name.h"

namespace roster {

using domain::Field;

namespace {

std::string words_of_name(const std::string& name) {
  auto words = base::words_key(name);
  return words.empty() ? name : words;
}

bool says(const domain::Fields& fields, const Values& values) {
  return std::ranges::all_of(values,
                             [&](const auto& value) { return domain::value_of(fields, value.first) == value.second; });
}

bool is_as_it_was(const domain::RegistrationRow& place, const DraftTicket& ticket) {
  return (ticket.state == TicketState::checked_in) == place.in_since.has_value() && says(place.fields, ticket.values);
}

}  // namespace

bool is_of_roster(const Known& known, const domain::Fields& fields, Field field) {
  return std::ranges::all_of(domain::writers_of(fields, field),
                             [&](const domain::FactRef& ref) { return known.imports.contains(ref); });
}

Matcher::Matcher(const Known& known)
    : known_(known), people_(known.persons.size()), places_taken_(known.registrations.size()) {
  for (std::size_t i = 0; i < known.persons.size(); ++i) {
    const auto& row = known.persons[i];
    const auto& name = domain::value_of(row.fields, Field::name);
    auto& person = people_[i];
    person.words = words_of_name(name);
    person.address = address_key(domain::value_of(row.fields, Field::email));
    person.renamed = !is_of_roster(known, row.fields, Field::name);
    by_id_.emplace(row.id, i);
    if (person.address.empty()) {
      by_words_[person.words].push_back(i);
    } else {
      by_address_[person.address].push_back(i);
    }
  }
  for (std::size_t i = 0; i < known.registrations.size(); ++i) {
    const auto& row = known.registrations[i];
    const auto person = by_id_.find(row.person);
    if (person == by_id_.end()) continue;
    auto& holder = people_[person->second];
    holder.registrations.push_back(i);
    holder.keyless = holder.keyless && row.scan_keys.empty();
    holder.from_roster = holder.from_roster || row.source == domain::Source::roster;
    for (const auto& key : row.scan_keys) by_key_[key].push_back(i);
  }
  for (const auto& alias : known.aliases) {
    const auto person = by_id_.find(alias.person);
    if (person == by_id_.end()) continue;
    by_alias_[address_key(alias.known.email) + "\n" + words_of_name(alias.known.name)].push_back(person->second);
  }
}

template <class Agrees>
std::optional<std::size_t> Matcher::by_ticket(const Draft& draft, const DraftPerson& person,
                                              const Agrees& agrees) const {
  for (const auto ticket : person.tickets) {
    const auto same = by_key_.find(draft.tickets[ticket].code);
    if (same == by_key_.end()) continue;
    for (const auto place : same->second) {
      const auto holder = by_id_.find(known_.registrations[place].person);
      if (holder != by_id_.end() && agrees(people_[holder->second])) return holder->second;
    }
  }
  return std::nullopt;
}

std::optional<std::size_t> Matcher::by_address_and_name(const DraftPerson& person) const {
  const auto same = by_address_.find(person.address);
  if (same == by_address_.end()) return std::nullopt;
  const auto found = std::ranges::find_if(
      same->second, [&](std::size_t i) { return !people_[i].taken && people_[i].words == person.words; });
  return found == same->second.end() ? std::nullopt : std::optional(*found);
}

std::optional<std::size_t> Matcher::by_address(const DraftPerson& person) const {
  const auto same = by_address_.find(person.address);
  if (same == by_address_.end()) return std::nullopt;
  const auto first = [&](auto&& agrees) -> std::optional<std::size_t> {
    const auto found = std::ranges::find_if(
        same->second, [&](std::size_t index) { return !people_[index].taken && agrees(people_[index]); });
    return found == same->second.end() ? std::nullopt : std::optional(*found);
  };
  const auto nameless = first([&](const Identity& here) { return here.words.empty() || person.words.empty(); });
  if (nameless || person.shared_address || same->second.size() > 1) return nameless;
  return first([](const Identity& here) { return here.renamed; });
}

// Rows without an address are never the same person within one file. Across files they are matched one to one, or a
// file without addresses could not be imported twice.
std::optional<std::size_t> Matcher::by_name(const Draft& draft, const DraftPerson& person) const {
  const bool keyless = std::ranges::all_of(person.tickets, [&](auto i) { return draft.tickets[i].scan_keys.empty(); });
  const auto same = by_words_.find(person.words);
  if (!keyless || !person.address.empty() || person.words.empty() || same == by_words_.end()) return std::nullopt;
  std::optional<std::size_t> best;
  int best_likeness = -1;
  for (const auto index : same->second) {
    const auto& here = people_[index];
    if (here.taken || !here.keyless || !here.from_roster) continue;
    const bool same_person = says(known_.persons[index].fields, person.values);
    const bool same_place = std::ranges::any_of(here.registrations, [&](std::size_t place) {
      return is_as_it_was(known_.registrations[place], draft.tickets[person.tickets.front()]);
    });
    const int likeness = (same_person ? 2 : 0) + (same_place ? 1 : 0);
    if (likeness > best_likeness) best = index;
    best_likeness = std::max(best_likeness, likeness);
    if (likeness == 3) break;
  }
  return best;
}

std::optional<std::size_t> Matcher::take_certain(const Draft& draft, const DraftPerson& person) {
  auto found = by_address_and_name(person);
  if (!found && person.address.empty()) {
    found = by_ticket(draft, person, [&](const Identity& here) {
      return !here.taken && here.address.empty() && here.words == person.words;
    });
    if (!found) found = by_name(draft, person);
  }
  if (found) take(*found);
  return found;
}

std::optional<std::size_t> Matcher::take_alias(const DraftPerson& person) {
  const auto alias = by_alias_.find(person.address + "\n" + person.words);
  if (alias == by_alias_.end() || alias->second.empty()) return std::nullopt;
  const auto found = alias->second.back();
  alias->second.pop_back();
  return found;
}

std::optional<std::size_t> Matcher::take_probable(const Draft& draft, const DraftPerson& person) {
  // A ticket passed on has another name and another address; a corrected spelling or a new address changes one of them.
  auto found = by_ticket(draft, person, [&](const Identity& here) {
    const bool same_name = !here.words.empty() && here.words == person.words;
    const bool same_address = !here.address.empty() && here.address == person.address;
    return !here.taken && (same_name || same_address);
  });
  if (!found) found = by_address(person);
  if (found) take(*found);
  return found;
}

std::optional<std::size_t> Matcher::holder(const Draft& draft, const DraftPerson& person) const {
  return by_ticket(draft, person, [&](const Identity& here) {
    const bool same_name = !here.words.empty() && here.words == person.words;
    const bool same_address = !here.address.empty() && here.address == person.address;
    return here.taken && (same_name || (same_address && is_near_name(here.words, person.words)));
  });
}

const domain::RegistrationRow* Matcher::take_registration(domain::PersonId person, const DraftTicket& ticket) {
  const auto& places = people_[by_id_.at(person)].registrations;
  const auto take_first = [&](auto&& agrees) -> const domain::RegistrationRow* {
    const auto found = std::ranges::find_if(
        places, [&](std::size_t place) { return !places_taken_[place] && agrees(known_.registrations[place]); });
    if (found == places.end()) return nullptr;
    places_taken_[*found] = true;
    return &known_.registrations[*found];
  };
  const auto* same = take_first([&](const domain::RegistrationRow& row) {
    return std::ranges::any_of(ticket.scan_keys,
                               [&](const std::string& key) { return std::ranges::binary_search(row.scan_keys, key); });
  });
  if (same != nullptr) return same;
  const auto is_bare = [](const domain::RegistrationRow& row) { return row.scan_keys.empty(); };
  const auto* bare =
      take_first([&](const domain::RegistrationRow& row) { return is_bare(row) && is_as_it_was(row, ticket); });
  if (bare == nullptr) bare = take_first(is_bare);
  if (bare != nullptr) return bare;
  return ticket.scan_keys.empty() ? take_first([](const domain::RegistrationRow&) { return true; }) : nullptr;
}

}  // namespace roster
