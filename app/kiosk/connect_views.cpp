#include <algorithm>

#include "kiosk/my_evening.h"
#include "kiosk/views.h"

namespace kiosk {
namespace {

/// A badge whose issue has not reached this kiosk yet has no name here.
ConnectView::Person person(const Scene& scene, const BadgedGuest& guest) {
  return {guest.card.name.empty() ? scene.words("connect.another_door") : guest.card.name, guest.card.company};
}

/// "You two meet for the second time"; after the tenth nobody counts any more.
std::string nth_meeting(const Scene& scene, std::size_t times) {
  if (times > 10) return scene.words("connect.again");
  return scene.words("connect.nth", {{"ordinal", scene.words("ordinal." + std::to_string(times))}});
}

void say_what_happened(const Scene& scene, const ShowingGroup& group, ConnectView& view) {
  const bool met_before =
      std::ranges::all_of(group.scans.back(), [](PairOutcome one) { return one == PairOutcome::met_before; });
  const auto count = std::to_string(group.people.size());
  if (group.no_person) {
    view.headline = scene.words("connect.not_possible");
    view.text = scene.words("connect.not_possible_text");
  } else if (group.open) {
    view.headline =
        group.people.size() > 2 ? scene.words("connect.met_group", {{"count", count}}) : scene.words("connect.open");
    view.text = scene.words("connect.open_text");
  } else if (met_before) {
    view.headline = scene.words("connect.met_before");
    view.text = scene.words("connect.met_before_text");
  } else if (group.people.size() == 2 && group.times > 1) {
    view.headline = nth_meeting(scene, group.times);
  } else {
    view.headline = scene.words("connect.met");
    view.text = scene.words("connect.on_lists");
  }
  if (group.noted == ShowingGroup::Noted::kept) view.text = scene.words("note.kept");
  if (group.noted == ShowingGroup::Noted::not_kept) view.text = scene.words("note.not_kept");
}

/// What one of the two, or everybody, can say with one touch: chosen once it is recorded.
ButtonView answer(const Scene& scene, const ShowingGroup& group, const std::string& what, Action action,
                  std::size_t by) {
  const auto is_said = [&](domain::PromiseKind kind, const BadgedGuest& one, const BadgedGuest& other) {
    return std::ranges::any_of(group.promises, [&](const RecordedPromise& promise) {
      return promise.what.kind == kind && promise.what.by.badge == one.badge && promise.what.to.badge == other.badge;
    });
  };
  ButtonView view = scene.plain(what, "promise." + what, action);
  view.enabled = !group.busy;
  if (action == Action::promise_meet_again) {
    view.selected = std::ranges::all_of(group.people, [&](const BadgedGuest& one) {
      return std::ranges::all_of(group.people, [&](const BadgedGuest& other) {
        return one.badge == other.badge || is_said(domain::PromiseKind::meet_again, one, other);
      });
    });
    return view;
  }
  view.id += "." + std::to_string(by);
  view.tap.index = static_cast<int>(by);
  const auto kind = action == Action::promise_help ? domain::PromiseKind::help : domain::PromiseKind::know_someone;
  view.selected = is_said(kind, group.people[by], group.people[1 - by]);
  return view;
}

/// Under each name what the other looks for: whoever reads it can say something to it. Nothing is chosen before.
void show_asks(const Scene& scene, const ShowingGroup& group, ConnectView& view) {
  for (std::size_t at = 0; at < 2; ++at) {
    const auto& other = group.people[1 - at].card;
    if (other.ask.empty()) continue;
    view.people[at].looks = scene.words("connect.looks_for", {{"name", other.given_name}});
    view.people[at].ask = other.ask;
    view.people[at].answers = {answer(scene, group, "help", Action::promise_help, at),
                               answer(scene, group, "someone", Action::promise_someone, at)};
  }
}

/// "Here tonight, people you know: Ana, 2 meetings"
std::string known_here(const Scene& scene, const BadgedGuest& guest) {
  std::string names;
  for (const auto& known : guest.known_here) {
    if (!names.empty()) names += scene.words("connect.known_separator");
    names += scene.words(known.times == 1 ? "connect.known_one" : "connect.known",
                         {{"name", known.given_name}, {"count", std::to_string(known.times)}});
  }
  return names.empty() ? names : scene.words("connect.known_here", {{"names", names}});
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
      view.text = known_here(scene, waiting.first);
      if (view.text.empty()) view.text = scene.words("connect.second_text");
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
  add_my_introductions(scene, waiting.first, view);
  return view;
}

ScreenView view_of(const Scene& scene, const ShowingGroup& group) {
  ConnectView view;
  for (const auto& guest : group.people) view.people.push_back(person(scene, guest));
  view.joined = true;
  view.waiting = group.open;
  say_what_happened(scene, group, view);
  if (group.open) {
    view.actions = {scene.main("done", "connect.done", Action::done)};
    if (group.people.size() > 2) {
      view.actions.insert(view.actions.begin(), answer(scene, group, "meet_again", Action::promise_meet_again, 0));
    }
  } else {
    if (group.people.size() == 2) show_asks(scene, group, view);
    view.actions = {answer(scene, group, "meet_again", Action::promise_meet_again, 0),
                    scene.plain("add_third", "connect.add_third", Action::add_third)};
    view.foot = scene.words("connect.next_two");
  }
  view.ways = {scene.chip("undo", "connect.undo", Action::undo)};
  if (!group.open && group.people.size() == 2) {
    view.ways.push_back(scene.chip("add_note", "connect.add_note", Action::add_note));
  }
  for (auto& way : view.ways) way.enabled = !group.busy;
  view.remaining = scene.remaining();
  return view;
}

ScreenView view_of(const Scene& scene, const AddingNote& adding) {
  FormView view;
  view.headline = scene.words("note.headline");
  view.fields = {{.id = "note",
                  .label = scene.words("note.label"),
                  .hint = "",
                  .text = adding.line.text,
                  .caret = adding.line.caret,
                  .focused = true}};
  view.keyboard = keyboard_of(scene, adding.keys, LastKey::next, KeysFor::names);
  view.ways = {scene.chip("back", "my_evening.back", Action::back)};
  return view;
}

}  // namespace kiosk
