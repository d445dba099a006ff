// One's own evening: its ways, the list, somebody on it, and what one promised.
#include "sample_parts.h"

namespace samples {

using kiosk::Action;

namespace {

kiosk::RowView row(std::string id, std::string name, std::string detail, Action action) {
  return {.id = std::move(id),
          .name = std::move(name),
          .detail = std::move(detail),
          .action = "open",
          .tap = {action, 0, {}}};
}

kiosk::ChooseView my_evening() {
  kiosk::ChooseView view;
  view.headline = "Your evening, Adaeze";
  view.rows = {row("met_someone", "I met someone", "scan their badge", Action::connect),
               row("introduce_two", "Introduce two people", "who should know each other", Action::introduce_two),
               row("my_list", "My list", "whom I have met", Action::my_list),
               row("my_promises", "2 open promises", "done, still to do, or let it go", Action::my_promises),
               row("my_words", "What I look for", "and what I can help with", Action::my_words)};
  view.ways = {chip("my_choices", "My choices", Action::my_choices)};
  return view;
}

kiosk::ChooseView my_list() {
  kiosk::ChooseView view;
  view.headline = "Whom you have met";
  view.text = "Names and companies only. The rest is in what you receive after the evening.";
  view.tabs = {chip("tab.tonight", "Tonight", Action::choose_tab),
               chip("tab.earlier", "Earlier evenings", Action::choose_tab)};
  view.tabs[0].selected = true;
  view.rows = {row("person.0", "李雷", "Lantern Labs  ·  second meeting  ·  you scanned theirs", Action::pick_row),
               row("person.1", "محمد الأمين", "Harbour Clinic  ·  scanned your badge", Action::pick_row),
               row("person.2", "Maximiliane-Charlotte Freifrau von Hohenstein-Donaudampfschiff",
                   "Internationale Gesellschaft für angewandte Werkstoffkunde  ·  third meeting  ·  scanned your badge",
                   Action::pick_row),
               row("person.3", "Guest from another door", "you scanned theirs", Action::pick_row)};
  view.ways = {chip("back", "Back", Action::back)};
  return view;
}

kiosk::ChooseView met_person() {
  kiosk::ChooseView view;
  view.headline = "李雷";
  view.text = "Lantern Labs  ·  second meeting  ·  you scanned theirs";
  view.note = "Did you promise something? Touch it; touch it again to take it back.";
  view.actions = {button("help", "I can help", Action::promise_help),
                  button("someone", "I know someone", Action::promise_someone),
                  button("meet_again", "Let’s meet again", Action::promise_meet_again)};
  view.actions[0].selected = true;
  view.ways = {chip("was_a_mistake", "This was a mistake", Action::was_a_mistake),
               chip("not_this_person", "Not this person", Action::not_this_person), chip("back", "Back", Action::back)};
  return view;
}

kiosk::ChooseView avoid() {
  kiosk::ChooseView view;
  view.headline = "Rather not Bjørn Þórðarson?";
  view.text =
      "You are no longer listed to each other, and not connected or introduced again. Nobody is told, and it can be "
      "undone.";
  view.actions = {main_button("avoid_person", "Yes, not this person", Action::avoid_person),
                  button("keep_person", "No, leave it", Action::keep_person)};
  return view;
}

kiosk::ChooseView my_promise() {
  kiosk::ChooseView view;
  view.headline = "To 李雷";
  view.text = "I know someone  ·  Ada, who makes pricing models for small studios  ·  for Thu 3 Dec";
  view.tabs = {chip("due.tomorrow", "tomorrow", Action::promise_due),
               chip("due.week", "in a week", Action::promise_due), chip("due.month", "in a month", Action::promise_due),
               chip("promise_words", "Say what exactly", Action::promise_words)};
  view.actions = {main_button("promise_done", "Done", Action::promise_done),
                  button("promise_still_to_do", "Still to do", Action::promise_still_to_do),
                  button("promise_let_go", "Let it go", Action::promise_let_go)};
  view.ways = {chip("back", "Back", Action::back)};
  return view;
}

}  // namespace

std::vector<Sample> evening_screens() {
  return {{"my_evening", framed(my_evening())},
          {"my_list", framed(my_list())},
          {"met_person", framed(met_person())},
          {"not_this_person", framed(avoid())},
          {"my_promise", framed(my_promise())}};
}

}  // namespace samples
