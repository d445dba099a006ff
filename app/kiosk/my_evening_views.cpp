#include "base/dotted.h"
#include "kiosk/views.h"

namespace kiosk {
namespace {

RowView way(const Scene& scene, const std::string& id, Action action) {
  return {.id = id,
          .name = scene.words("my_evening." + id),
          .detail = scene.words("my_evening." + id + "_detail"),
          .action = scene.words("my_evening.open"),
          .tap = {action, 0, {}}};
}

ButtonView back(const Scene& scene) { return scene.chip("back", "my_evening.back", Action::back); }

std::string name_of(const Scene& scene, const MetPerson& person) {
  return person.name.empty() ? scene.words("connect.another_door") : person.name;
}

/// "3rd meeting": only from the second on, and never as a sum over people.
std::string which_meeting(const Scene& scene, const MetPerson& person) {
  if (person.times < 2) return {};
  if (person.times > 10) return scene.words("my_list.again");
  return scene.words("my_list.nth", {{"ordinal", scene.words("ordinal." + std::to_string(person.times))}});
}

std::string when_and_how(const Scene& scene, const MetPerson& person) {
  if (person.when == MetPerson::When::earlier) return scene.time(person.met, "d MMM yyyy");
  const bool they = person.scanned_first == MetPerson::ScannedFirst::they;
  return scene.words(they ? "my_list.they_scanned" : "my_list.guest_scanned");
}

std::string kind_words(const Scene& scene, domain::PromiseKind kind) {
  switch (kind) {
    case domain::PromiseKind::help:
      return scene.words("promise.help");
    case domain::PromiseKind::know_someone:
      return scene.words("promise.someone");
    case domain::PromiseKind::meet_again:
      return scene.words("promise.meet_again");
  }
  return {};
}

std::string due_words(const Scene& scene, const OpenPromise& promise) {
  if (!promise.due) return {};
  return scene.words("my_promises.due", {{"date", scene.time(*promise.due, "EEE d MMM")}});
}

ButtonView tab(const Scene& scene, const std::string& id, ListTab which, ListTab chosen) {
  auto view = scene.chip("tab." + id, "my_list." + id, Action::choose_tab);
  view.tap.index = static_cast<int>(which);
  view.selected = which == chosen;
  return view;
}

}  // namespace

ScreenView view_of(const Scene& scene, const ShowingMyEvening& mine) {
  ChooseView view;
  view.headline = scene.words("my_evening.headline", {{"name", mine.guest.card.given_name}});
  view.rows = {way(scene, "met_someone", Action::connect), way(scene, "introduce_two", Action::introduce_two),
               way(scene, "my_list", Action::my_list)};
  if (const auto open = mine.evening.promises.size(); open > 0) {
    const auto name = open == 1 ? scene.words("my_promises.open_one")
                                : scene.words("my_promises.open", {{"count", std::to_string(open)}});
    view.rows.push_back({.id = "my_promises",
                         .name = name,
                         .detail = scene.words("my_promises.detail"),
                         .action = scene.words("my_evening.open"),
                         .tap = {Action::my_promises, 0, {}}});
  }
  view.rows.push_back(way(scene, "my_words", Action::my_words));
  // Five rows are what a low screen has room for.
  if (auto chip = introductions_chip(scene, mine.guest)) view.ways.push_back(std::move(*chip));
  view.ways.push_back(scene.chip("my_choices", "choices.chip", Action::my_choices));
  return view;
}

ScreenView view_of(const Scene& scene, const ShowingMyList& list) {
  ChooseView view;
  view.headline = scene.words("my_list.headline");
  view.text = scene.words("my_list.text");
  const auto wanted = list.tab == ListTab::tonight ? MetPerson::When::tonight : MetPerson::When::earlier;
  bool any_earlier = false;
  for (std::size_t at = 0; at < list.mine.evening.met.size(); ++at) {
    const auto& person = list.mine.evening.met[at];
    any_earlier = any_earlier || person.when == MetPerson::When::earlier;
    if (person.when != wanted) continue;
    view.rows.push_back(
        {.id = "person." + std::to_string(at),
         .name = name_of(scene, person),
         .detail = base::dotted({person.company, which_meeting(scene, person), when_and_how(scene, person)}),
         .action = scene.words("my_evening.open"),
         .tap = {Action::pick_row, static_cast<int>(at), {}}});
  }
  if (any_earlier || list.tab == ListTab::earlier) {
    view.tabs = {tab(scene, "tonight", ListTab::tonight, list.tab), tab(scene, "earlier", ListTab::earlier, list.tab)};
  }
  if (view.rows.empty()) view.text = scene.words("my_list.nobody");
  if (list.avoided) {
    view.text = scene.words("my_list.avoided");
    view.ways.push_back(scene.chip("lift_avoidance", "connect.undo", Action::lift_avoidance));
  }
  view.ways.push_back(back(scene));
  return view;
}

ScreenView view_of(const Scene& scene, const ShowingMetPerson& met) {
  using Asks = ShowingMetPerson::Asks;
  ChooseView view;
  const auto name = name_of(scene, met.person);
  if (met.asks != Asks::nothing) {
    const bool avoid = met.asks == Asks::not_this_person;
    view.headline = scene.words(avoid ? "met_person.avoid_headline" : "met_person.mistake_headline", {{"name", name}});
    view.text = scene.words(avoid ? "met_person.avoid_text" : "met_person.mistake_text");
    view.actions = {avoid ? scene.main("avoid_person", "met_person.avoid", Action::avoid_person)
                          : scene.main("withdraw_meeting", "met_person.withdraw", Action::withdraw_meeting),
                    scene.plain("keep_person", "met_person.keep", Action::keep_person)};
    for (auto& action : view.actions) action.enabled = !met.busy;
    return view;
  }
  const bool earlier = met.person.when == MetPerson::When::earlier;
  view.headline = name;
  view.text = base::dotted({met.person.company, which_meeting(scene, met.person), when_and_how(scene, met.person)});
  const auto promise = [&](const std::string& id, Action action, domain::PromiseKind kind) {
    auto button = scene.plain(id, "promise." + id, action);
    for (const auto& made : met.promises) button.selected = button.selected || made.what.kind == kind;
    return button;
  };
  view.note = scene.words("met_person.promise");
  view.actions = {promise("help", Action::promise_help, domain::PromiseKind::help),
                  promise("someone", Action::promise_someone, domain::PromiseKind::know_someone),
                  promise("meet_again", Action::promise_meet_again, domain::PromiseKind::meet_again)};
  if (earlier) {
    auto since = scene.chip("met_since", "met_person.met_since", Action::met_since);
    since.selected = met.met_since;
    view.ways.push_back(since);
  } else {
    view.ways.push_back(scene.chip("was_a_mistake", "met_person.was_a_mistake", Action::was_a_mistake));
  }
  view.ways.push_back(scene.chip("not_this_person", "met_person.not_this_person", Action::not_this_person));
  view.ways.push_back(back(scene));
  return view;
}

ScreenView view_of(const Scene& scene, const ShowingMyPromises& promises) {
  ChooseView view;
  view.headline = scene.words("my_promises.headline");
  view.text = scene.words(promises.mine.evening.promises.empty() ? "my_promises.none" : "my_promises.text");
  for (std::size_t at = 0; at < promises.mine.evening.promises.size(); ++at) {
    const auto& promise = promises.mine.evening.promises[at];
    view.rows.push_back(
        {.id = "promise." + std::to_string(at),
         .name = promise.to.empty() ? scene.words("connect.another_door") : promise.to,
         .detail = base::dotted({promise.company, kind_words(scene, promise.kind), due_words(scene, promise)}),
         .action = scene.words("my_evening.open"),
         .tap = {Action::pick_row, static_cast<int>(at), {}}});
  }
  view.ways = {back(scene)};
  return view;
}

ScreenView view_of(const Scene& scene, const ShowingMyPromise& showing) {
  const auto& promise = showing.promise;
  ChooseView view;
  view.headline = scene.words("my_promises.one_headline",
                              {{"name", promise.to.empty() ? scene.words("connect.another_door") : promise.to}});
  view.text = base::dotted({kind_words(scene, promise.kind), promise.words, due_words(scene, promise)});
  view.actions = {scene.main("promise_done", "my_promises.done", Action::promise_done),
                  scene.plain("promise_still_to_do", "my_promises.still_to_do", Action::promise_still_to_do),
                  scene.plain("promise_let_go", "my_promises.let_go", Action::promise_let_go)};
  for (auto& action : view.actions) action.enabled = !showing.busy;
  const auto due = [&](const std::string& id, int days) {
    auto chip = scene.chip("due." + id, "my_promises.in." + id, Action::promise_due);
    chip.tap.index = days;
    return chip;
  };
  view.tabs = {due("tomorrow", 1), due("week", 7), due("month", 30),
               scene.chip("promise_words", "my_promises.write", Action::promise_words)};
  view.ways = {back(scene)};
  return view;
}

ScreenView view_of(const Scene& scene, const WritingPromise& writing) {
  FormView view;
  view.headline = scene.words("my_promises.write_headline", {{"name", writing.of.promise.to}});
  view.fields = {{.id = "words",
                  .label = kind_words(scene, writing.of.promise.kind),
                  .hint = "",
                  .text = writing.line.text,
                  .caret = writing.line.caret,
                  .focused = true}};
  view.keyboard = keyboard_of(scene, writing.keys, LastKey::next, KeysFor::names);
  view.ways = {back(scene)};
  return view;
}

}  // namespace kiosk
