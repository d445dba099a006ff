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

// A ticket passed on has another name and another address; a corrected spelling or a new address changes one of them.
bool Matcher::fits(std::size_t index, const DraftPerson& person) const {
  const auto& here = people_[index];
  const bool same_name = !here.words.empty() && here.words == person.words;
  const bool same_address = !here.address.empty() && here.address == person.address;
  return !here.taken && (same_name || same_address);
}

std::optional<std::size_t> Matcher::by_ticket(const Draft& draft, const DraftPerson& person) const {
  for (const auto ticket : person.tickets) {
    const auto same = by_key_.find(draft.tickets[ticket].code);
    if (same == by_key_.end()) continue;
    for (const auto place : same->second) {
      const auto index = by_id_.at(known_.registrations[place].person);
      if (fits(index, person)) return index;
    }
  }
  return std::nullopt;
}

std::optional<std::size_t> Matcher::by_address(const DraftPerson& person) const {
  const auto same = by_address_.find(person.address);
  if (same == by_address_.end()) return std::nullopt;
  const auto first = [&](auto&& agrees) -> std::optional<std::size_t> {
    const auto found = std::ranges::find_if(
        same->second, [&](std::size_t index) { return !people_[index].taken && agrees(people_[index]); });
    return found == same->second.end() ? std::nullopt : std::optional(*found);
  };
  const auto by_name = first([&](const Identity& here) { return here.words == person.words; });
  if (by_name) return by_name;
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
  const auto says_the_same = [&](std::size_t index) {
    return std::ranges::all_of(person.values, [&](const auto& value) {
      return domain::value_of(known_.persons[index].fields, value.first) == value.second;
    });
  };
  std::optional<std::size_t> best;
  for (const auto index : same->second) {
    const auto& here = people_[index];
    if (here.taken || !here.keyless || !here.from_roster) continue;
    if (says_the_same(index)) return index;
    if (!best) best = index;
  }
  return best;
}

std::optional<std::size_t> Matcher::take_person(const Draft& draft, const DraftPerson& person) {
  auto found = by_ticket(draft, person);
  if (!found) found = by_address(person);
  if (!found) found = by_name(draft, person);
  if (found) take(*found);
  return found;
}

std::optional<std::size_t> Matcher::known_otherwise(const Draft& draft, const DraftPerson& person) {
  if (const auto alias = by_alias_.find(person.address + "\n" + person.words); alias != by_alias_.end()) {
    if (!alias->second.empty()) {
      const auto found = alias->second.back();
      alias->second.pop_back();
      return found;
    }
  }
  for (const auto ticket : person.tickets) {
    const auto same = by_key_.find(draft.tickets[ticket].code);
    if (same == by_key_.end()) continue;
    for (const auto place : same->second) {
      const auto index = by_id_.at(known_.registrations[place].person);
      const auto& here = people_[index];
      const bool same_name = !here.words.empty() && here.words == person.words;
      const bool same_address = !here.address.empty() && here.address == person.address;
      if (same_name || (same_address && is_near_name(here.words, person.words))) return index;
    }
  }
  return std::nullopt;
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
  if (const auto* bare = take_first([](const domain::RegistrationRow& row) { return row.scan_keys.empty(); }))
    return bare;
  return ticket.scan_keys.empty() ? take_first([](const domain::RegistrationRow&) { return true; }) : nullptr;
}

}  // namespace roster
