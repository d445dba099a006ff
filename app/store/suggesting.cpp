#include "store/suggesting.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace store {

using domain::Field;

void Suggesting::put(Rows& rows, const domain::RegistrationRow& registration) {
  const auto& fields = registration.fields;
  const bool is_listed = registration.known && registration.source != domain::Source::unlisted;
  const bool is_here = is_listed && registration.event == event_ && registration.in_since;
  const bool shows = value_of(fields, Field::words_shown) == "yes";
  if (!is_here || !shows || !types_.is_suggested(value_of(fields, Field::ticket_type))) {
    matching_.remove(registration.id);
    return;
  }
  const auto person = rows.person(registration.person).value_or(domain::PersonRow{});
  matching_.put({registration.id, registration.person, value_of(person.fields, Field::company),
                 value_of(fields, Field::offer), value_of(fields, Field::ask)});
}

void Suggesting::fill(Rows& rows) {
  if (const auto event = rows.event(event_)) {
    types_ = domain::ticket_types_in(value_of(event->fields, Field::ticket_types));
  }
  for (const auto& registration : rows.in_with_words(event_)) put(rows, registration);
}

void Suggesting::see_to_types(Rows& rows) {
  const auto event = rows.event(event_);
  if (event && domain::ticket_types_in(value_of(event->fields, Field::ticket_types)) != types_) fill(rows);
}

void Suggesting::update(Rows& rows, const Touched& touched) {
  std::unordered_set<domain::RegistrationId> changed(touched.registrations.begin(), touched.registrations.end());
  for (const auto person : std::unordered_set(touched.persons.begin(), touched.persons.end())) {
    for (const auto id : rows.registrations_of(person)) changed.insert(id);
  }
  for (const auto id : changed) {
    if (const auto registration = rows.registration(id)) put(rows, *registration);
  }
}

std::vector<domain::Suggestion> Suggesting::for_one(Rows& rows, Acquaintances& acquaintances,
                                                    domain::RegistrationId one, std::size_t how_many) {
  see_to_types(rows);
  const auto most = matching::Bounds{}.most_for_one;
  const auto may = [&](const matching::Entry& asks, const matching::Entry& other) {
    const auto told = told_.find(other.id);
    if (told != told_.end() && told->second.size() >= most && !told->second.contains(asks.id)) return false;
    return acquaintances.could_meet({asks.person, asks.id}, {other.person, other.id});
  };
  auto best = matching_.suggestions_for(one, may, how_many);
  for (const auto& suggestion : best) told_[suggestion.whom].insert(one);
  return best;
}

std::vector<matching::Fit> Suggesting::among(Rows& rows, Acquaintances& acquaintances,
                                             std::span<const domain::RegistrationId> people, std::size_t how_many) {
  see_to_types(rows);
  const auto may = [&](const matching::Entry& one, const matching::Entry& other) {
    return acquaintances.could_meet({one.person, one.id}, {other.person, other.id});
  };
  return matching_.fits_among(people, may, how_many);
}

std::optional<matching::Fit> Suggesting::fit_of(domain::RegistrationId one, domain::RegistrationId other) const {
  const std::array people{one, other};
  auto fits = matching_.fits_among(people, [](const auto&, const auto&) { return true; }, 1);
  if (fits.empty()) return std::nullopt;
  return std::move(fits.front());
}

}  // namespace store
