#include "domain/resolve.h"

#include <algorithm>
#include <set>

namespace domain {
namespace {

const std::vector<FieldWrite>& writes_in(const FactBody& body, Register which) {
  static const std::vector<FieldWrite> none;
  if (const auto* fact = std::get_if<EventDescribed>(&body)) return which == Register::event ? fact->fields : none;
  if (const auto* fact = std::get_if<Promised>(&body)) return which == Register::promise ? fact->fields : none;
  if (const auto* fact = std::get_if<PromiseEdited>(&body)) return which == Register::promise ? fact->fields : none;
  if (const auto* fact = std::get_if<Introduced>(&body)) return which == Register::introduction ? fact->fields : none;
  if (const auto* fact = std::get_if<IntroductionEdited>(&body)) {
    return which == Register::introduction ? fact->fields : none;
  }
  const auto pick = [&](const auto& fact) -> const std::vector<FieldWrite>& {
    if (which == Register::person) return fact.person_fields;
    return which == Register::registration ? fact.registration_fields : none;
  };
  if (const auto* fact = std::get_if<PersonRegistered>(&body)) return pick(*fact);
  if (const auto* fact = std::get_if<PersonEdited>(&body)) return pick(*fact);
  return none;
}

template <class T>
void sort_unique(std::vector<T>& list) {
  std::ranges::sort(list);
  list.erase(std::ranges::unique(list).begin(), list.end());
}

}  // namespace

FactSet in_order(FactSet facts) {
  std::ranges::sort(facts, [](const Fact& left, const Fact& right) { return later(right, left); });
  facts.erase(std::ranges::unique(facts, {}, &Fact::ref).begin(), facts.end());
  return facts;
}

Fields resolve_fields(std::span<const Fact> facts, Register which) {
  std::set<std::pair<Field, FactRef>> replaced;
  for (const auto& fact : facts) {
    for (const auto& write : writes_in(fact.body, which)) {
      for (const auto& ref : write.replaces) replaced.emplace(write.field, ref);
    }
  }
  Fields fields;
  for (const auto& fact : facts) {  // earliest first, so the last one written is the winner
    for (const auto& write : writes_in(fact.body, which)) {
      if (replaced.contains({write.field, fact.ref})) continue;
      auto& state = fields[write.field];
      if (!state.written_by.empty() && state.value != write.value) state.conflict = true;
      state.value = write.value;
      state.written_by.push_back(fact.ref);
    }
  }
  return fields;
}

EventRow resolve_event(EventId event, std::span<const Fact> facts) {
  EventRow row{event, resolve_fields(facts, Register::event)};
  for (const auto& fact : facts) {
    if (!std::holds_alternative<EventPurged>(fact.body)) continue;
    row.purged = row.purged ? std::min(*row.purged, fact.wall) : fact.wall;
  }
  return row;
}

PersonRow resolve_person(PersonId person, std::span<const Fact> facts) {
  const bool known =
      std::ranges::any_of(facts, [](const Fact& fact) { return std::holds_alternative<PersonRegistered>(fact.body); });
  return {person, known, resolve_fields(facts, Register::person)};
}

RegistrationRow resolve_registration(RegistrationId registration, std::span<const Fact> facts) {
  RegistrationRow row;
  row.id = registration;
  row.fields = resolve_fields(facts, Register::registration);
  std::set<FactRef> undone;
  for (const auto& fact : facts) {
    if (const auto* undo = std::get_if<CheckInUndone>(&fact.body)) {
      undone.insert(undo->check_ins.begin(), undo->check_ins.end());
    }
  }
  for (const auto& fact : facts) {
    if (const auto* made = std::get_if<PersonRegistered>(&fact.body)) {
      row.known = true;
      row.person = made->person;
      row.event = made->event;
      row.source = made->source;
      row.scan_keys.insert(row.scan_keys.end(), made->scan_keys.begin(), made->scan_keys.end());
    } else if (const auto* edit = std::get_if<PersonEdited>(&fact.body)) {
      row.scan_keys.insert(row.scan_keys.end(), edit->scan_keys.begin(), edit->scan_keys.end());
    } else if (const auto* check_in = std::get_if<CheckedIn>(&fact.body); check_in && !undone.contains(fact.ref)) {
      row.check_ins.push_back(fact.ref);
      if (!row.in_since || fact.wall < *row.in_since) {
        row.in_since = fact.wall;
        row.in_at = check_in->kiosk;
      }
    }
  }
  sort_unique(row.scan_keys);
  return row;
}

BadgeRow resolve_badge(BadgeId badge, std::span<const Fact> facts) {
  BadgeRow row;
  row.id = badge;
  for (const auto& fact : facts) {
    if (const auto* issued = std::get_if<BadgeIssued>(&fact.body)) {
      if (!row.registration) row.registration = issued->registration;
      if (*row.registration != issued->registration) row.conflict = true;
    } else if (std::holds_alternative<BadgeVoided>(fact.body)) {
      row.voided = row.voided ? std::min(*row.voided, fact.clock) : fact.clock;
    } else if (std::holds_alternative<BadgePrinted>(fact.body)) {
      row.printed = row.printed ? std::min(*row.printed, fact.wall) : fact.wall;
    }
  }
  return row;
}

std::optional<MeetingRow> resolve_meeting(RegistrationId a, RegistrationId b, std::span<const Fact> facts,
                                          const std::function<std::optional<BadgeRow>(BadgeId)>& badge) {
  std::optional<MeetingRow> row;
  std::vector<FactRef> withdrawals;
  for (const auto& fact : facts) {
    if (std::holds_alternative<MeetingWithdrawn>(fact.body)) withdrawals.push_back(fact.ref);
  }
  sort_unique(withdrawals);
  std::vector<Note> notes;
  const Fact* counts = nullptr;  // the earliest scan that names every withdrawal; a sound one before a held one
  const Fact* earliest = nullptr;
  bool held = false;
  const auto earlier = [](const Fact& left, const Fact* right) {
    return right == nullptr || std::pair(left.wall, left.ref) < std::pair(right->wall, right->ref);
  };
  const auto void_by_then = [&](BadgeId id, const Fact& fact) {
    const auto known = badge(id);
    return known && known->voided && *known->voided < fact.clock;
  };
  for (const auto& fact : facts) {
    const auto* met = std::get_if<Met>(&fact.body);
    if (met == nullptr) continue;
    if (!met->note.empty()) notes.push_back({fact.ref, fact.wall, met->note});
    if (earlier(fact, earliest)) earliest = &fact;
    auto knows = met->knows;
    sort_unique(knows);
    if (!std::ranges::includes(knows, withdrawals)) continue;
    const bool unsound = void_by_then(met->first, fact) || void_by_then(met->second, fact);
    const bool better = counts == nullptr || (held && !unsound) || (held == unsound && earlier(fact, counts));
    if (!better) continue;
    counts = &fact;
    held = unsound;
  }
  if (earliest == nullptr) return row;
  const Fact& shown = counts != nullptr ? *counts : *earliest;
  const auto& met = std::get<Met>(shown.body);
  const auto first_badge = badge(met.first);
  const bool first_is_a = first_badge && first_badge->registration == a;
  std::ranges::sort(notes, {}, [](const Note& note) { return std::pair(note.at, note.fact); });
  row = MeetingRow{met.event,
                   a,
                   b,
                   first_is_a ? a : b,
                   shown.wall,
                   met.kiosk,
                   held,
                   /*withdrawn=*/counts == nullptr,
                   std::move(notes),
                   std::move(withdrawals)};
  return row;
}

}  // namespace domain
