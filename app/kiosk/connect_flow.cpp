#include <algorithm>

#include "kiosk/flow.h"

namespace kiosk {
namespace {

/// The store is still deciding what the last badge came to.
bool is_busy(const Screen& screen) {
  if (const auto* waiting = std::get_if<WaitingForSecond>(&screen)) return waiting->busy;
  if (const auto* group = std::get_if<ShowingGroup>(&screen)) return group->busy;
  if (const auto* introducing = std::get_if<IntroducingTwo>(&screen)) return introducing->second.has_value();
  if (const auto* asking = std::get_if<AskingTwo>(&screen)) return asking->busy;
  return false;
}

std::vector<domain::BadgeId> badges_of(const ShowingGroup& group) {
  std::vector<domain::BadgeId> badges;
  badges.reserve(group.people.size());
  for (const auto& member : group.people) badges.push_back(member.badge);
  return badges;
}

}  // namespace

Effects next_held(Model& model, base::Instant now) {
  Effects effects;
  while (!is_busy(model.screen) && !model.held_badges.empty()) {
    const auto guest = model.held_badges.front();
    model.held_badges.erase(model.held_badges.begin());
    for (auto& effect : badge_shown(model, guest, now)) effects.push_back(std::move(effect));
  }
  return effects;
}

Effects connected(Model& model, const Connected& outcome, base::Instant now) {
  const bool joined = std::ranges::any_of(
      outcome.outcomes, [](PairOutcome one) { return one == PairOutcome::met || one == PairOutcome::met_before; });
  if (const auto* waiting = std::get_if<WaitingForSecond>(&model.screen)) {
    // An answer about a pair that has left the screen is recorded, and nobody's to read any more.
    if (outcome.group != std::vector{waiting->first.badge}) return next_held(model, now);
    using Instead = WaitingForSecond::Instead;
    if (joined) {
      ShowingGroup pair{{waiting->first, outcome.newcomer}, {outcome.outcomes}};
      if (!outcome.times.empty()) pair.times = outcome.times.front();
      pair.promises = outcome.promises;
      show_answer(model, std::move(pair), now);
    } else {
      const bool same = outcome.outcomes.front() == PairOutcome::same_person;
      show_answer(model, WaitingForSecond{waiting->first, same ? Instead::same_badge : Instead::no_person}, now);
    }
  } else if (const auto* group = std::get_if<ShowingGroup>(&model.screen)) {
    if (outcome.group != badges_of(*group)) return next_held(model, now);
    auto grown = *group;
    grown.busy = false;
    grown.no_person = !joined;
    if (joined) {
      grown.people.push_back(outcome.newcomer);
      grown.scans.push_back(outcome.outcomes);
      grown.promises.insert(grown.promises.end(), outcome.promises.begin(), outcome.promises.end());
      grown.noted = ShowingGroup::Noted::nothing;
    }
    show_answer(model, std::move(grown), now);
  }
  return next_held(model, now);
}

Effects undo_last_scan(Model& model, base::Instant now) {
  auto* group = std::get_if<ShowingGroup>(&model.screen);
  if (group == nullptr || group->busy) return {};
  WithdrawMeetings withdraw{{}, group->people.back().badge};
  for (std::size_t i = 0; i < group->scans.back().size(); ++i) {
    // What these two had made earlier this evening is not this scan's to take back.
    if (group->scans.back()[i] == PairOutcome::met) withdraw.group.push_back(group->people[i].badge);
  }
  if (withdraw.group.empty()) return meetings_withdrawn(model, now);
  group->busy = true;
  return {withdraw};
}

Effects meetings_withdrawn(Model& model, base::Instant now) {
  model.last_scan = {};  // scanning the same badge again is how one begins anew
  if (const auto* group = std::get_if<ShowingGroup>(&model.screen)) {
    auto smaller = *group;
    smaller.busy = false;
    smaller.open = true;
    smaller.no_person = false;
    const auto gone = smaller.people.back().badge;
    std::erase_if(smaller.promises, [&](const RecordedPromise& promise) {
      return promise.what.by.badge == gone || promise.what.to.badge == gone;
    });
    smaller.people.pop_back();
    smaller.scans.pop_back();
    if (smaller.people.size() == 1) {
      show_answer(model, WaitingForSecond{smaller.people.front()}, now);
    } else {
      show_answer(model, std::move(smaller), now);
    }
  }
  return next_held(model, now);
}

}  // namespace kiosk
