#include "store/acquaintance.h"

#include <algorithm>

namespace store {

const domain::RegistrationRow* Acquaintances::Whole::at(domain::EventId event) const {
  const auto found = std::ranges::find(registrations, event, &domain::RegistrationRow::event);
  return found == registrations.end() ? nullptr : &*found;
}

const Acquaintances::Whole& Acquaintances::whole(domain::PersonId person) {
  const auto found = known_.find(person);
  if (found != known_.end()) return found->second;
  Whole all;
  all.persons.push_back(person);
  for (std::size_t at = 0; at < all.persons.size(); ++at) {
    for (const auto other : rows_.merged_with(all.persons[at])) {
      if (std::ranges::find(all.persons, other) == all.persons.end()) all.persons.push_back(other);
    }
  }
  std::ranges::sort(all.persons);
  for (const auto one : all.persons) {
    for (const auto id : rows_.registrations_of(one)) {
      if (auto row = rows_.registration(id); row && row->known) all.registrations.push_back(std::move(*row));
    }
  }
  return known_.emplace(person, std::move(all)).first->second;
}

domain::BetweenTwo Acquaintances::between(domain::PersonId one, domain::PersonId other) {
  const auto stands = [&](domain::PersonId by, domain::PersonId whom) {
    const auto row = rows_.avoidance(by, whom);
    return row && !row->avoidances.empty();
  };
  for (const auto a : whole(one).persons) {
    for (const auto b : whole(other).persons) {
      if (stands(a, b) || stands(b, a)) return domain::BetweenTwo::avoidance;
    }
  }
  return domain::BetweenTwo::nothing;
}

std::optional<domain::MeetingRow> Acquaintances::standing(domain::RegistrationId one, domain::RegistrationId other) {
  auto row = rows_.meeting(one, other);
  if (row && (row->withdrawn || row->held)) row.reset();
  return row;
}

std::vector<domain::EveningOfTwo> Acquaintances::earlier(const Whole& one, const Whole& other) {
  std::vector<domain::EveningOfTwo> evenings;
  evenings.reserve(one.registrations.size());
  for (const auto& a : one.registrations) {
    const auto* b = other.at(a.event);
    if (a.event == tonight_ || b == nullptr) continue;
    const auto met = standing(a.id, b->id);
    evenings.push_back({a.event, &a, b, met ? std::optional(met->first_met) : std::nullopt});
  }
  return evenings;
}

std::vector<domain::ElsewhereRow> Acquaintances::elsewhere(const Whole& one, const Whole& other) {
  std::vector<domain::ElsewhereRow> said;
  for (const auto person : one.persons) {
    for (auto& row : rows_.met_elsewhere_with(person)) {
      const auto counterpart = row.by == person ? row.whom : row.by;
      if (std::ranges::binary_search(other.persons, counterpart)) said.push_back(row);
    }
  }
  return said;
}

domain::HaveMet Acquaintances::have_met(domain::PersonId one, domain::PersonId other) {
  const auto& first = whole(one);
  const auto& second = whole(other);
  const auto* a = first.at(tonight_);
  const auto* b = second.at(tonight_);
  if (a != nullptr && b != nullptr && standing(a->id, b->id)) return domain::HaveMet::yes;
  const auto before = earlier(first, second);
  const bool met = std::ranges::any_of(
      before, [](const auto& evening) { return evening.met && domain::remembers(*evening.one, *evening.other); });
  return met ? domain::HaveMet::yes : domain::HaveMet::no;
}

bool Acquaintances::could_meet(const Here& one, const Here& other) {
  const auto& all = whole(one.person).persons;
  if (std::ranges::binary_search(all, other.person) || standing(one.registration, other.registration)) return false;
  return between(one.person, other.person) == domain::BetweenTwo::nothing &&
         have_met(one.person, other.person) == domain::HaveMet::no;
}

std::vector<base::Instant> Acquaintances::when_met(domain::PersonId one, domain::PersonId other) {
  const auto& first = whole(one);
  const auto& second = whole(other);
  domain::EveningOfTwo tonight{tonight_, first.at(tonight_), second.at(tonight_), std::nullopt};
  const auto before = earlier(first, second);
  const auto said = elsewhere(first, second);
  if (tonight.one != nullptr && tonight.other != nullptr) {
    if (const auto met = standing(tonight.one->id, tonight.other->id)) tonight.met = met->first_met;
    return domain::times_met(tonight, before, said);
  }
  std::vector<base::Instant> times;
  times.reserve(before.size() + said.size());
  for (const auto& evening : before) {
    if (evening.met && domain::remembers(*evening.one, *evening.other)) times.push_back(*evening.met);
  }
  if (times.empty()) return times;
  for (const auto time : domain::times_elsewhere(said)) times.push_back(time);
  std::ranges::sort(times);
  return times;
}

}  // namespace store
