// Desk, continued: what two who met promise each other, and what they note of their talk.
#include <algorithm>

#include "domain/promise.h"
#include "store/desk.h"
#include "store/event_card.h"

namespace store {

std::optional<domain::RegistrationRow> Desk::owner_of(const domain::Party& party) {
  auto id = party.registration;
  if (!id && party.badge) {
    if (const auto badge = rows_.badge(*party.badge)) id = badge->registration;
  }
  auto row = id ? rows_.registration(*id) : std::nullopt;
  if (row && !row->known) row.reset();
  return row;
}

domain::PromiseDecision Desk::may_promise(const kiosk::PromiseBetween& promise) {
  const auto by = owner_of(promise.by);
  const auto to = owner_of(promise.to);
  if (by && to) {
    return domain::decide_promise(acquaintances_.have_met(by->person, to->person),
                                  acquaintances_.between(by->person, to->person));
  }
  // A badge from another door: its scans say whether the two have met.
  if (!promise.by.badge || !promise.to.badge) return domain::PromiseDecision::not_possible;
  const auto known = known_meeting(scanned(*promise.by.badge).badge, scanned(*promise.to.badge).badge);
  const bool met = known && !known->withdrawn && !known->held;
  return domain::decide_promise(met ? domain::HaveMet::yes : domain::HaveMet::no, domain::BetweenTwo::nothing);
}

std::vector<domain::PromiseRow> Desk::open_between(const Scanned& one, const Scanned& other) {
  std::vector<domain::PromiseRow> rows;
  const auto is_open = [](const domain::PromiseRow& row) {
    return domain::outcome_of(row) == domain::PromiseOutcome::open;
  };
  if (one.badge.registration && other.badge.registration) {
    for (const auto id : {*one.badge.registration, *other.badge.registration}) {
      for (auto& row : rows_.promises_by(id)) rows.push_back(std::move(row));
    }
    const auto open = domain::plan_take_back(rows, *one.badge.registration, *other.badge.registration);
    std::erase_if(rows, [&](const auto& row) { return std::ranges::find(open, row.id) == open.end(); });
    return rows;
  }
  // Until it is known whose the badges are, the facts that name both say it.
  for (const auto& fact : session_.tables.facts_naming(one.badge.id.text(), {"promised"})) {
    const auto* made = std::get_if<domain::Promised>(&fact.body);
    if (made == nullptr || (made->by.badge != other.badge.id && made->to.badge != other.badge.id)) continue;
    if (auto row = rows_.promise(made->promise); row && is_open(*row)) rows.push_back(std::move(*row));
  }
  return rows;
}

kiosk::RecordedPromise Desk::promise(const kiosk::PromiseBetween& wanted) {
  if (const auto by = owner_of(wanted.by)) {
    const auto to = owner_of(wanted.to);
    for (const auto& row : rows_.promises_by(by->id)) {
      const bool same = to && row.to == to->id && row.kind == wanted.kind && row.event == door_.event;
      if (same && domain::outcome_of(row) == domain::PromiseOutcome::open) return {row.id, wanted};
    }
  }
  const auto id = domain::PromiseId::random(random_);
  const auto starts = event_card(event()).starts;
  const auto due = domain::due_after(starts == base::Instant{} ? now_ : starts);
  append(domain::Promised{
      id,
      door_.event,
      wanted.by,
      wanted.to,
      wanted.kind,
      door_.kiosk,
      {{domain::Field::due, std::to_string(base::to_millis(due)), {}}},
  });
  return {id, wanted};
}

kiosk::Message Desk::operator()(const kiosk::MakePromises& effect) {
  kiosk::PromisesMade outcome{effect.promises, {}};
  outcome.made.reserve(effect.promises.size());
  for (const auto& wanted : effect.promises) {
    if (may_promise(wanted) == domain::PromiseDecision::promise) outcome.made.push_back(promise(wanted));
  }
  return outcome;
}

void Desk::take_back(domain::PromiseId id) {
  using domain::Field;
  const auto row = rows_.promise(id);
  if (!row || domain::outcome_of(*row) != domain::PromiseOutcome::open) return;
  const std::string taken_back(domain::name_of(domain::PromiseOutcome::taken_back));
  append(domain::PromiseEdited{id, {{Field::outcome, taken_back, writers_of(row->fields, Field::outcome)}}});
}

kiosk::Message Desk::operator()(const kiosk::TakeBackPromises& effect) {
  for (const auto id : effect.promises) take_back(id);
  return kiosk::PromisesTakenBack{effect.promises};
}

kiosk::Message Desk::operator()(const kiosk::AddNote& effect) {
  using Kept = kiosk::NoteAdded::Kept;
  const auto known = known_meeting(scanned(effect.first).badge, scanned(effect.second).badge);
  // A note is a further scan of the pair: it must not bring back what was taken back meanwhile.
  if (!known || known->withdrawn) return kiosk::NoteAdded{effect, Kept::no};
  append(domain::Met{door_.event, effect.first, effect.second, door_.kiosk, effect.text, known->withdrawals});
  return kiosk::NoteAdded{effect, Kept::yes};
}

}  // namespace store
