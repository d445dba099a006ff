#include "kiosk/views.h"

namespace kiosk {
namespace {

ConnectView::Person person(const BadgedGuest& guest) { return {guest.card.name, guest.card.company}; }

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
  view.headline = scene.words(waiting.same_again ? "connect.same_headline" : "connect.second_headline");
  view.text = scene.words(waiting.same_again ? "connect.same_text" : "connect.second_text");
  view.people = {person(waiting.first)};
  view.waiting = true;
  view.remaining = scene.remaining();
  return view;
}

ScreenView view_of(const Scene& scene, const ShowingGroup& group) {
  const auto all = [&](PairOutcome outcome) {
    for (const auto one : group.last) {
      if (one != outcome) return false;
    }
    return !group.last.empty();
  };
  ConnectView view;
  for (const auto& guest : group.people) view.people.push_back(person(guest));
  view.joined = true;
  if (all(PairOutcome::not_possible)) {
    view.headline = scene.words("connect.not_possible");
    view.text = scene.words("connect.not_possible_text");
    view.joined = false;
  } else if (group.open) {
    view.headline = scene.words("connect.open");
    view.text = scene.words("connect.open_text");
    view.waiting = true;
  } else if (all(PairOutcome::met_before)) {
    view.headline = scene.words("connect.met_before");
    view.text = scene.words("connect.met_before_text");
  } else {
    view.headline = scene.words("connect.met");
    view.text = scene.words("connect.on_lists");
  }
  if (group.open && group.people.size() > 2) {
    view.headline = scene.words("connect.met_group", {{"count", std::to_string(group.people.size())}});
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
