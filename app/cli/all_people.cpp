#include "cli/all_people.h"

#include <algorithm>
#include <ranges>

#include "base/fold.h"
#include "base/text.h"
#include "roster/address.h"

namespace cli {

using domain::Field;
using domain::value_of;

namespace {

constexpr std::size_t digits_shown = 8;
constexpr std::size_t digits_needed = 6;
constexpr std::size_t most_told = 8;

}  // namespace

std::string short_id(const std::string& id) { return id.substr(0, digits_shown); }

bool is_id(const std::string& typed, const std::string& id) {
  return typed.size() >= digits_needed && id.starts_with(base::ascii_lower(typed));
}

AllPeople::AllPeople(const followup::Whole& whole) : same_(whole.merges) {
  evenings_.reserve(whole.evenings.size());
  for (const auto& evening : whole.evenings) {
    evenings_.push_back({evening.event.id, value_of(evening.event.fields, Field::title)});
    std::unordered_map<domain::PersonId, const domain::PersonRow*> rows;
    rows.reserve(evening.persons.size());
    for (const auto& row : evening.persons) rows.emplace(row.id, &row);
    for (const auto& registration : evening.registrations) {
      const auto row = rows.find(registration.person);
      const bool is_listed = registration.known && registration.source != domain::Source::unlisted;
      if (!is_listed || row == rows.end() || !row->second->known) continue;
      const auto [position, is_new] = positions_.emplace(registration.person, people_.size());
      if (is_new) people_.push_back({registration.person, row->second, {}});
      people_[position->second].places.push_back({&registration, evenings_.size() - 1});
    }
  }
}

const AllPeople::Somebody* AllPeople::somebody(domain::PersonId id) const {
  const auto found = positions_.find(id);
  return found == positions_.end() ? nullptr : &people_[found->second];
}

std::vector<domain::PersonId> AllPeople::called(const std::string& asked) const {
  const auto words = base::words_key(asked);
  const auto address = roster::address_key(asked);
  std::vector<domain::PersonId> named;
  std::vector<domain::PersonId> with_id;
  for (const auto& each : people_) {
    const bool same_words = !words.empty() && base::words_key(value_of(each.row->fields, Field::name)) == words;
    const bool same_address =
        !address.empty() && roster::address_key(value_of(each.row->fields, Field::email)) == address;
    if (same_words || same_address) named.push_back(each.id);
    if (is_id(base::single_line(asked), each.id.text())) with_id.push_back(each.id);
  }
  return named.empty() ? with_id : named;  // somebody may be called Decade
}

std::unexpected<base::Error> AllPeople::several(const std::string& asked, std::vector<domain::PersonId> ids,
                                                const Voice& voice) const {
  const auto left_out = ids.size() - std::min(ids.size(), most_told);
  ids.resize(ids.size() - left_out);
  std::string people;
  for (const auto id : ids) people += "\n  " + described(id, voice);
  if (left_out > 0) people += "\n  " + voice("cli.people.more", {{"count", std::to_string(left_out)}});
  return base::fail(base::ErrorCode::bad_argument, voice("cli.people.several", {{"name", asked}, {"people", people}}));
}

base::Result<domain::PersonId> AllPeople::find(const std::string& asked, const Voice& voice) const {
  const auto ids = called(asked);
  if (ids.empty()) return base::fail(base::ErrorCode::not_found, asked);
  const auto one = same_.of(ids.front());
  const bool are_one = std::ranges::all_of(ids, [&](domain::PersonId id) { return same_.of(id) == one; });
  if (!are_one) return several(asked, ids, voice);
  return one;
}

base::Result<domain::PersonId> AllPeople::find_id(const std::string& asked, const Voice& voice) const {
  const auto ids = called(asked);
  if (ids.empty()) return base::fail(base::ErrorCode::not_found, asked);
  if (ids.size() > 1) return several(asked, ids, voice);
  return ids.front();
}

std::string AllPeople::name(domain::PersonId person) const {
  const auto ids = ids_of(person);
  // The latest evening knows it best.
  for (const auto id : ids | std::views::reverse) {
    const auto& written = value_of(somebody(id)->row->fields, Field::name);
    if (!written.empty()) return written;
  }
  return short_id(person.text());
}

std::string AllPeople::described(domain::PersonId person, const Voice& voice) const {
  const auto* who = somebody(person);
  if (who == nullptr) return short_id(person.text());
  const auto& fields = who->row->fields;
  std::string text = value_of(fields, Field::name);
  if (const auto& email = value_of(fields, Field::email); !email.empty()) text += " <" + email + ">";
  if (const auto& company = value_of(fields, Field::company); !company.empty()) text += ", " + company;
  std::string evenings;
  for (const auto& place : who->places) {
    evenings += (evenings.empty() ? "" : ", ") + evenings_[place.evening].title;
  }
  return voice("cli.people.described", {{"who", text}, {"id", short_id(person.text())}, {"evenings", evenings}});
}

std::vector<domain::PersonId> AllPeople::ids_of(domain::PersonId person) const {
  const auto one = same_.of(person);
  std::vector<domain::PersonId> ids;
  for (const auto& each : people_) {
    if (same_.of(each.id) == one) ids.push_back(each.id);
  }
  return ids;
}

std::vector<roster::Attendance> AllPeople::attendances() const {
  std::vector<roster::Attendance> all;
  all.reserve(people_.size());
  for (const auto& each : people_) {
    for (const auto& place : each.places) {
      all.push_back({each.id, evenings_[place.evening].event, place.registration->source,
                     value_of(each.row->fields, Field::name), value_of(each.row->fields, Field::email)});
    }
  }
  return all;
}

}  // namespace cli
