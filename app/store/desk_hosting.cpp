// Desk, continued: whom the hosts look after. A helper's: nothing of it is shown to guests.
#include <algorithm>

#include "domain/hosting.h"
#include "store/desk.h"
#include "store/suggesting.h"

namespace store {
namespace {

using domain::Field;

constexpr std::size_t most_listed = 50;  // more than that no host can see to before the list has changed

}  // namespace

std::vector<domain::ToLookAfter> Desk::whom_to_host() {
  const auto candidates = rows_.may_need_host(door_.event);
  std::vector<domain::MeetingRow> met;
  met.reserve(candidates.size());
  for (const auto& row : candidates) {
    for (auto& meeting : rows_.meetings_of(row.id)) met.push_back(std::move(meeting));
  }
  return domain::to_look_after(candidates, met, now_);
}

kiosk::Message Desk::operator()(const kiosk::LookWhomToHost&) {
  const auto all = whom_to_host();
  kiosk::WhomToHost list{{}, all.size()};
  list.guests.reserve(std::min(all.size(), most_listed));
  for (const auto& one : all) {
    if (list.guests.size() == most_listed) break;
    list.guests.push_back({named(one.registration), one.because, one.since});
  }
  return list;
}

kiosk::Message Desk::operator()(const kiosk::FindHostPartner& effect) {
  kiosk::HostPartnerFound found{effect.guest, std::nullopt};
  const auto guest = here(effect.guest);
  if (!guest) return found;
  for (auto& best : suggesting_.for_one(rows_, acquaintances_, guest->id, 1)) {
    found.partner = {named(best.whom), best.because, std::move(best.their_words)};
    return found;
  }
  // Without words to go by: another one who stands alone. Who waits longest is helped first.
  for (const auto& other : whom_to_host()) {
    const auto row = rows_.registration(other.registration);
    if (!row || !acquaintances_.could_meet({guest->person, guest->id}, {row->person, row->id})) continue;
    found.partner = {named(row->id), std::nullopt, {}};
    return found;
  }
  return found;
}

kiosk::Message Desk::operator()(const kiosk::SayLookedAfter& effect) {
  if (const auto guest = here(effect.guest)) {
    domain::PersonEdited edit{guest->person, guest->id, {}, {}, {}};
    edit.registration_fields = {
        {Field::looked_after, std::to_string(base::to_millis(now_)), writers_of(guest->fields, Field::looked_after)}};
    if (value_of(guest->fields, Field::wants_host) == "yes") {
      edit.registration_fields.push_back({Field::wants_host, "no", writers_of(guest->fields, Field::wants_host)});
    }
    append(std::move(edit));
  }
  return (*this)(kiosk::LookWhomToHost{});
}

}  // namespace store
