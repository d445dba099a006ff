#include <algorithm>

#include "kiosk/flow.h"

namespace kiosk {
namespace {

/// Badges that were scanned while the store was busy, in their order, as if they were shown now.
Effects next_held(Model& model, base::Instant now) {
  Effects effects;
  while (effects.empty() && !model.held_badges.empty()) {
    const auto guest = model.held_badges.front();
    model.held_badges.erase(model.held_badges.begin());
    effects = badge_shown(model, guest, now);
  }
  return effects;
}

}  // namespace

Effects connected(Model& model, const Connected& outcome, base::Instant now) {
  if (const auto* waiting = std::get_if<WaitingForSecond>(&model.screen)) {
    if (outcome.outcomes.front() == PairOutcome::same_person) {
      show(model, WaitingForSecond{waiting->first, /*same_again=*/true}, now);
    } else {
      show(model, ShowingGroup{{waiting->first, outcome.newcomer}, outcome.outcomes}, now);
    }
  } else if (auto* group = std::get_if<ShowingGroup>(&model.screen)) {
    auto people = group->people;
    people.push_back(outcome.newcomer);
    show(model, ShowingGroup{std::move(people), outcome.outcomes, /*open=*/true}, now);
  }
  return next_held(model, now);
}

Effects undo_last_scan(Model& model, base::Instant now) {
  auto* group = std::get_if<ShowingGroup>(&model.screen);
  if (group == nullptr || group->busy) return {};
  WithdrawMeetings withdraw{{}, group->people.back().badge};
  for (std::size_t i = 0; i < group->last.size() && i + 1 < group->people.size(); ++i) {
    // What these two had made earlier this evening is not this scan's to take back.
    if (group->last[i] == PairOutcome::met) withdraw.group.push_back(group->people[i].badge);
  }
  if (withdraw.group.empty()) return meetings_withdrawn(model, now);
  group->busy = true;
  return {withdraw};
}

Effects meetings_withdrawn(Model& model, base::Instant now) {
  const auto* group = std::get_if<ShowingGroup>(&model.screen);
  if (group == nullptr) return {};
  auto people = group->people;
  people.pop_back();
  if (people.size() == 1) {
    show(model, WaitingForSecond{people.front()}, now);
  } else {
    // Those who are left met by earlier scans; undo once more takes the last of them back.
    const std::vector<PairOutcome> earlier(people.size() - 1, PairOutcome::met);
    show(model, ShowingGroup{std::move(people), earlier, /*open=*/true}, now);
  }
  return next_held(model, now);
}

}  // namespace kiosk
