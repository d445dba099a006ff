#include <algorithm>

#include "kiosk/flow.h"

namespace kiosk {
namespace {

domain::Party party(const BadgedGuest& guest) { return {std::nullopt, guest.badge}; }

std::optional<domain::PromiseKind> kind_of(Action action) {
  switch (action) {
    case Action::promise_help:
      return domain::PromiseKind::help;
    case Action::promise_someone:
      return domain::PromiseKind::know_someone;
    case Action::promise_meet_again:
      return domain::PromiseKind::meet_again;
    default:
      return std::nullopt;
  }
}

/// Everybody on the screen says it to everybody else.
std::vector<PromiseBetween> of_all(const ShowingGroup& group, domain::PromiseKind kind) {
  std::vector<PromiseBetween> all;
  all.reserve(group.people.size() * group.people.size());
  for (const auto& by : group.people) {
    for (const auto& to : group.people) {
      if (by.badge != to.badge) all.push_back({party(by), party(to), kind});
    }
  }
  return all;
}

std::vector<PromiseBetween> wanted(const ShowingGroup& group, domain::PromiseKind kind, int index) {
  if (kind == domain::PromiseKind::meet_again) return of_all(group, kind);
  if (group.people.size() != 2 || index < 0 || index > 1) return {};
  const auto by = static_cast<std::size_t>(index);
  return {{party(group.people[by]), party(group.people[1 - by]), kind}};
}

/// A touch says it, and the same touch again takes it back. Until the store has answered nothing else is asked.
template <class Screen>
Effects toggle(Screen& screen, std::vector<PromiseBetween> asked) {
  if (!screen.promising.empty() || !screen.taking_back.empty() || asked.empty()) return {};
  std::vector<domain::PromiseId> made;
  made.reserve(asked.size());
  std::erase_if(asked, [&](const PromiseBetween& one) {
    const auto found = std::ranges::find(screen.promises, one, &RecordedPromise::what);
    if (found != screen.promises.end()) made.push_back(found->id);
    return found != screen.promises.end();
  });
  if (asked.empty()) {
    screen.taking_back = std::move(made);
    return {TakeBackPromises{screen.taking_back}};
  }
  screen.promising = std::move(asked);
  return {MakePromises{screen.promising}};
}

template <class Screen>
void made_on(Screen& screen, const PromisesMade& outcome) {
  if (outcome.asked != screen.promising) return;  // asked on a screen that is gone
  screen.promises.insert(screen.promises.end(), outcome.made.begin(), outcome.made.end());
  screen.promising.clear();
}

template <class Screen>
void taken_back_on(Screen& screen, const PromisesTakenBack& outcome) {
  if (outcome.promises != screen.taking_back) return;
  std::erase_if(screen.promises, [&](const RecordedPromise& promise) {
    return std::ranges::find(outcome.promises, promise.id) != outcome.promises.end();
  });
  screen.taking_back.clear();
}

}  // namespace

std::optional<Effects> promise_tap(Model& model, const Tap& tap, base::Instant) {
  const auto kind = kind_of(tap.action);
  if (!kind) return std::nullopt;
  if (auto* group = std::get_if<ShowingGroup>(&model.screen); group != nullptr && !group->busy) {
    return toggle(*group, wanted(*group, *kind, tap.index));
  }
  if (auto* met = std::get_if<ShowingMetPerson>(&model.screen); met != nullptr && !met->busy) {
    const domain::Party guest{met->mine.guest.card.registration, std::nullopt};
    const domain::Party other{met->person.registration, std::nullopt};
    return toggle(*met, {{guest, other, *kind}});
  }
  return Effects{};
}

Effects promises_made(Model& model, const PromisesMade& outcome) {
  if (auto* group = std::get_if<ShowingGroup>(&model.screen)) made_on(*group, outcome);
  if (auto* note = std::get_if<AddingNote>(&model.screen)) made_on(note->pair, outcome);
  if (auto* met = std::get_if<ShowingMetPerson>(&model.screen)) made_on(*met, outcome);
  return {};
}

Effects promises_taken_back(Model& model, const PromisesTakenBack& outcome) {
  if (auto* group = std::get_if<ShowingGroup>(&model.screen)) taken_back_on(*group, outcome);
  if (auto* note = std::get_if<AddingNote>(&model.screen)) taken_back_on(note->pair, outcome);
  if (auto* met = std::get_if<ShowingMetPerson>(&model.screen)) taken_back_on(*met, outcome);
  return {};
}

}  // namespace kiosk
