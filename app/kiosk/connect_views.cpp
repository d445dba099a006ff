#include <algorithm>

#include "kiosk/my_evening.h"
#include "kiosk/views.h"

namespace kiosk {
namespace {

/// A badge whose issue has not reached this kiosk yet has no name here.
ConnectView::Person person(const Scene& scene, const BadgedGuest& guest) {
  return {guest.card.name.empty() ? scene.words("connect.another_door") : guest.card.name, guest.card.company};
}

}  // namespace

ScreenView view_of(const Scene& scene, const WaitingForFirst&) {
  ConnectView view;
  view.headline = scene.words("connect.first_headline");
  view.text = scene.words("connect.first_text");
  view.waiting = true;
  view.remaining = scene.remaining();
  return view;
}

ScreenView view_of(const Scene& scene, const WaitingForSecond& waiting) {
  ConnectView view;
  switch (waiting.instead) {
    case WaitingForSecond::Instead::nothing:
      view.headline = scene.words("connect.second_headline");
      view.text = scene.words("connect.second_text");
      break;
    case WaitingForSecond::Instead::same_badge:
      view.headline = scene.words("connect.same_headline");
      view.text = scene.words("connect.same_text");
      break;
    case WaitingForSecond::Instead::no_person:
      view.headline = scene.words("connect.not_possible");
      view.text = scene.words("connect.not_possible_text");
      break;
  }
  if (const auto paper = paper_sentence(scene, {&waiting.first, 1}); !paper.empty()) view.text = paper;
  if (waiting.first.may_reprint) view.ways = {scene.chip("no_badge", "paper.no_badge", Action::no_badge)};
  if (has_own_evening(waiting.first))
    view.ways.push_back(scene.chip("my_evening", "my_evening.chip", Action::my_evening));
  view.people = {person(scene, waiting.first)};
  view.waiting = true;
  view.remaining = scene.remaining();
  return view;
}

ScreenView view_of(const Scene& scene, const ShowingGroup& group) {
  const auto all = [&](PairOutcome outcome) {
    return std::ranges::all_of(group.scans.back(), [&](PairOutcome one) { return one == outcome; });
  };
  ConnectView view;
  for (const auto& guest : group.people) view.people.push_back(person(scene, guest));
  view.joined = true;
  view.waiting = group.open;
  if (group.no_person) {
    view.headline = scene.words("connect.not_possible");
    view.text = scene.words("connect.not_possible_text");
  } else if (group.open) {
    const auto count = std::to_string(group.people.size());
    view.headline =
        group.people.size() > 2 ? scene.words("connect.met_group", {{"count", count}}) : scene.words("connect.open");
    view.text = scene.words("connect.open_text");
  } else if (all(PairOutcome::met_before)) {
    view.headline = scene.words("connect.met_before");
    view.text = scene.words("connect.met_before_text");
  } else {
    view.headline = scene.words("connect.met");
    view.text = scene.words("connect.on_lists");
  }
  if (group.open) {
    view.actions = {scene.main("done", "connect.done", Action::done)};
  } else {
    view.actions = {scene.plain("add_third", "connect.add_third", Action::add_third)};
    view.foot = scene.words("connect.next_two");
  }
  view.ways = {scene.chip("undo", "connect.undo", Action::undo)};
  view.ways.front().enabled = !group.busy;
  view.remaining = scene.remaining();
  return view;
}

}  // namespace kiosk
