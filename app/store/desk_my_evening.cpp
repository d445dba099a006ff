// Desk, continued: what a guest sees and says of their own evening. A badge is no password: names, and companies where
// their owners give them.
#include <algorithm>
#include <set>

#include "domain/promise.h"
#include "store/desk.h"

namespace store {
namespace {

using domain::Field;

constexpr std::size_t most_known_here = 3;

bool chose_to_be_remembered(const domain::RegistrationRow& row) {
  return value_of(row.fields, Field::remembered) == "yes";
}
bool chose_not_to(const domain::RegistrationRow* row) {
  return row != nullptr && value_of(row->fields, Field::remembered) == "no";
}

domain::RegistrationId other_of(const domain::MeetingRow& meeting, domain::RegistrationId one) {
  return meeting.a == one ? meeting.b : meeting.a;
}

struct Shown {
  std::string name;
  std::string company;
};

/// What those who met them may read here.
Shown shown_to_those_met(Rows& rows, const domain::RegistrationRow& registration) {
  const auto person = rows.person(registration.person).value_or(domain::PersonRow{});
  const auto share = domain::share_level_named(value_of(registration.fields, Field::share));
  const bool with_company = share && *share != domain::ShareLevel::name_only;
  return {value_of(person.fields, Field::name), with_company ? value_of(person.fields, Field::company) : ""};
}

std::string given_name(Rows& rows, domain::PersonId id) {
  const auto person = rows.person(id).value_or(domain::PersonRow{});
  const auto& given = value_of(person.fields, Field::given_name);
  return given.empty() ? value_of(person.fields, Field::name) : given;
}

kiosk::MetPerson met_person(Rows& rows, const domain::RegistrationRow& other, const domain::MeetingRow& meeting) {
  auto [name, company] = shown_to_those_met(rows, other);
  kiosk::MetPerson met;
  met.registration = other.id;
  met.person = other.person;
  met.name = std::move(name);
  met.company = std::move(company);
  met.met = meeting.first_met;
  const bool they = meeting.scanned_first == other.id;
  met.scanned_first = they ? kiosk::MetPerson::ScannedFirst::they : kiosk::MetPerson::ScannedFirst::guest;
  return met;
}

/// The guest's meetings of an evening that stand, with those they may be shown; `visit` is called for each.
template <class Visit>
void for_each_met(Rows& rows, Acquaintances& acquaintances, const domain::RegistrationRow& guest, const Visit& visit) {
  for (const auto& meeting : rows.meetings_of(guest.id)) {
    if (meeting.withdrawn || meeting.held) continue;
    const auto other = rows.registration(other_of(meeting, guest.id));
    if (!other || !other->known) continue;
    if (acquaintances.between(guest.person, other->person) == domain::BetweenTwo::avoidance) continue;
    visit(*other, meeting);
  }
}

std::vector<kiosk::OpenPromise> open_promises_of(Rows& rows, Acquaintances& acquaintances,
                                                 const domain::RegistrationRow& own) {
  std::vector<kiosk::OpenPromise> open;
  for (const auto& row : rows.promises_by(own.id)) {
    if (domain::outcome_of(row) != domain::PromiseOutcome::open) continue;
    kiosk::OpenPromise promise{row.id, row.kind, "", "", value_of(row.fields, Field::words), domain::due_of(row)};
    const auto to = row.to ? rows.registration(*row.to) : std::nullopt;
    if (to && to->known) {
      if (acquaintances.between(own.person, to->person) == domain::BetweenTwo::avoidance) continue;
      auto [name, company] = shown_to_those_met(rows, *to);
      promise.to = std::move(name);
      promise.company = std::move(company);
    }
    open.push_back(std::move(promise));
  }
  return open;
}

}  // namespace

void Desk::recall(const domain::RegistrationRow& registration, kiosk::BadgedGuest& guest) {
  const auto& whole = acquaintances_.whole(registration.person);
  if (whole.registrations.size() < 2 || chose_not_to(&registration)) return;
  for (const auto& own : whole.registrations) {
    if (own.event == door_.event || !chose_to_be_remembered(own)) continue;
    guest.open_promises += open_promises_of(rows_, acquaintances_, own).size();
  }
  if (!chose_to_be_remembered(registration)) return;
  struct Found {
    base::Instant last;
    domain::RegistrationRow here;
  };
  std::map<domain::PersonId, Found> found;
  for (const auto& own : whole.registrations) {
    if (own.event == door_.event) continue;
    for_each_met(rows_, acquaintances_, own, [&](const auto& other, const auto& meeting) {
      if (!domain::remembers(own, other)) return;
      const auto& they = acquaintances_.whole(other.person);
      const auto* here = they.at(door_.event);
      if (here == nullptr || !here->in_since || !domain::remembers(registration, *here)) return;
      auto& one = found.try_emplace(they.persons.front(), Found{meeting.first_met, *here}).first->second;
      one.last = std::max(one.last, meeting.first_met);
    });
  }
  std::vector<Found> latest;
  latest.reserve(found.size());
  for (auto& [person, one] : found) latest.push_back(std::move(one));
  std::ranges::sort(latest, {}, [](const Found& one) { return std::pair(-base::to_millis(one.last), one.here.id); });
  if (latest.size() > most_known_here) latest.resize(most_known_here);
  for (const auto& one : latest) {
    guest.known_here.push_back(
        {given_name(rows_, one.here.person), acquaintances_.times_met(registration.person, one.here.person)});
  }
}

std::vector<kiosk::OpenPromise> Desk::open_promises(const domain::RegistrationRow& guest) {
  std::vector<kiosk::OpenPromise> open;
  for (const auto& own : acquaintances_.whole(guest.person).registrations) {
    const bool tonight = own.event == door_.event;
    if (!tonight && (!chose_to_be_remembered(own) || chose_not_to(&guest))) continue;
    for (auto& promise : open_promises_of(rows_, acquaintances_, own)) open.push_back(std::move(promise));
  }
  std::ranges::sort(open, {}, [](const kiosk::OpenPromise& one) {
    return std::pair(one.due.value_or(base::Instant::max()), one.id);
  });
  return open;
}

kiosk::MyEvening Desk::gathered(const domain::RegistrationRow& guest) {
  kiosk::MyEvening mine;
  std::set<domain::PersonId> listed;
  const auto& whole = acquaintances_.whole(guest.person);
  for_each_met(rows_, acquaintances_, guest, [&](const auto& other, const auto& meeting) {
    auto met = met_person(rows_, other, meeting);
    met.times = std::max<std::size_t>(1, acquaintances_.times_met(guest.person, other.person));
    listed.insert(acquaintances_.whole(other.person).persons.front());
    mine.met.push_back(std::move(met));
  });
  std::vector<kiosk::MetPerson> earlier;
  for (const auto& own : whole.registrations) {
    if (own.event == door_.event || chose_not_to(&guest)) continue;
    for_each_met(rows_, acquaintances_, own, [&](const auto& other, const auto& meeting) {
      if (!domain::remembers(own, other)) return;
      if (chose_not_to(acquaintances_.whole(other.person).at(door_.event))) return;
      earlier.push_back(met_person(rows_, other, meeting));
      earlier.back().when = kiosk::MetPerson::When::earlier;
    });
  }
  std::ranges::sort(earlier, {},
                    [](const auto& one) { return std::pair(-base::to_millis(one.met), one.registration); });
  for (auto& one : earlier) {  // each person once, where they last met
    if (!listed.insert(acquaintances_.whole(one.person).persons.front()).second) continue;
    one.times = std::max<std::size_t>(1, acquaintances_.times_met(guest.person, one.person));
    mine.met.push_back(std::move(one));
  }
  mine.promises = open_promises(guest);
  return mine;
}

kiosk::Message Desk::evening_of(domain::RegistrationId id) {
  const auto guest = here(id);
  if (!guest) return kiosk::Failed{{base::ErrorCode::not_found, "registration " + id.text()}};
  return kiosk::MyEveningShown{id, gathered(*guest)};
}

kiosk::Message Desk::operator()(const kiosk::LookAtMyEvening& effect) { return evening_of(effect.guest); }

kiosk::Message Desk::operator()(const kiosk::AvoidPerson& effect) {
  if (const auto guest = here(effect.guest)) {
    const auto known = rows_.avoidance(guest->person, effect.whom);
    const bool stands = known && !known->avoidances.empty();
    if (!stands) append(domain::PersonAvoided{door_.event, guest->person, effect.whom});
  }
  return evening_of(effect.guest);
}

kiosk::Message Desk::operator()(const kiosk::LiftAvoidance& effect) {
  if (const auto guest = here(effect.guest)) {
    // Said of any of their registrations' persons: what is lifted is all that this guest said.
    for (const auto by : acquaintances_.whole(guest->person).persons) {
      for (const auto whom : acquaintances_.whole(effect.whom).persons) {
        const auto known = rows_.avoidance(by, whom);
        if (!known || known->avoidances.empty()) continue;
        append(domain::AvoidanceLifted{door_.event, by, whom, known->avoidances});
      }
    }
  }
  return evening_of(effect.guest);
}

kiosk::Message Desk::operator()(const kiosk::SayMetElsewhere& effect) {
  if (const auto guest = here(effect.guest)) {
    const auto& they = acquaintances_.whole(effect.whom).persons;
    const auto all = rows_.met_elsewhere_with(guest->person);
    const bool is_said = std::ranges::any_of(all, [&](const domain::ElsewhereRow& row) {
      return row.event == door_.event && row.by == guest->person && std::ranges::binary_search(they, row.whom);
    });
    const bool possible = acquaintances_.have_met(guest->person, effect.whom) == domain::HaveMet::yes;
    if (!is_said && possible) append(domain::MetElsewhere{door_.event, guest->person, effect.whom, now_});
  }
  return evening_of(effect.guest);
}

kiosk::Message Desk::operator()(const kiosk::WithdrawMyMeeting& effect) {
  const auto badge_of = [&](domain::RegistrationId id) -> std::optional<domain::BadgeId> {
    if (const auto live = rows_.live_badge(id)) return live;
    const auto all = rows_.badges_of(id);
    return all.empty() ? std::nullopt : std::optional(all.front());
  };
  const auto own = badge_of(effect.guest);
  const auto other = badge_of(effect.other);
  if (own && other) withdraw(scanned(*own), scanned(*other));
  return evening_of(effect.guest);
}

kiosk::Message Desk::operator()(const kiosk::EditPromise& effect) {
  const auto guest = here(effect.guest);
  const auto row = rows_.promise(effect.promise);
  const auto by = row && row->by ? rows_.registration(*row->by) : std::nullopt;
  const auto& own = guest ? acquaintances_.whole(guest->person).persons : std::vector<domain::PersonId>{};
  // Nobody edits what another promised.
  if (!by || !std::ranges::binary_search(own, by->person)) return evening_of(effect.guest);
  const auto write = [&](Field field, std::string value) {
    append(domain::PromiseEdited{row->id, {{field, std::move(value), writers_of(row->fields, field)}}});
  };
  if (const auto* outcome = std::get_if<domain::PromiseOutcome>(&effect.to)) {
    if (*outcome == domain::PromiseOutcome::open) {
      write(Field::due, std::to_string(base::to_millis(domain::still_to_do(*row, now_))));
    } else {
      write(Field::outcome, std::string(domain::name_of(*outcome)));
    }
  } else if (const auto* due = std::get_if<base::Instant>(&effect.to)) {
    write(Field::due, std::to_string(base::to_millis(*due)));
  } else {
    write(Field::words, std::get<std::string>(effect.to));
  }
  return evening_of(effect.guest);
}

}  // namespace store
