#include "sample_parts.h"

namespace samples {

using kiosk::Action;
using kiosk::ConnectView;

namespace {

ConnectView::Person asked(std::string name, std::string company) {
  ConnectView::Person person{std::move(name), std::move(company), {}, {}, {}};
  person.answers = {button("say_yes." + person.name, "Yes", Action::say_yes),
                    button("say_not_now." + person.name, "Not now", Action::say_not_now)};
  return person;
}

ConnectView asking_two() {
  ConnectView view;
  view.headline = "Would you two like to meet?";
  view.text = "Chidi would like to introduce you to each other.\nBecause: a first pricing model · pricing for studios";
  view.people = {asked("Adaeze Okonkwo-Lindqvist", "Northbank Studio"), asked("李雷", "Lantern Labs")};
  view.people[0].answers[0].selected = true;
  view.remaining = 0.8F;
  view.foot = "Next two, just scan.";
  view.ways = {chip("say_why", "Change the reason", Action::say_why), chip("undo", "Undo", Action::undo)};
  return view;
}

ConnectView asking_one() {
  auto view = asking_two();
  view.text = "Chidi would like to introduce you to each other.";
  view.people[1].answers.clear();
  view.people[1].looks = "Is asked when their badge is scanned next.";
  return view;
}

ConnectView waiting_with_hints() {
  ConnectView view;
  view.headline = "Now the other badge";
  view.text = "Both of you find each other on your lists afterwards.";
  view.people = {{"Adaeze Okonkwo-Lindqvist", "Northbank Studio"}};
  view.waiting = true;
  view.hints = {{"Here tonight, people you know", {"Ana, 2 meetings", "Tomás Ribeiro, 2 meetings"}},
                {"You could help",
                 {"李雷, Lantern Labs: looks for a first pricing model",
                  "Þórdís Jónsdóttir, Reykjavík Foods: looks for someone who knows cold chains in Portugal"}}};
  view.remaining = 0.7F;
  return view;
}

kiosk::ChooseView introducing() {
  kiosk::ChooseView view;
  view.headline = "Introduce two people";
  view.text = "Scan their two badges, or touch names of people you met tonight.";
  view.tabs = {chip("tab.fitting", "Two who may fit", Action::choose_tab),
               chip("tab.met", "People you met", Action::choose_tab)};
  view.tabs[0].selected = true;
  view.rows = {{.id = "row.0",
                .name = "Adaeze Okonkwo-Lindqvist  ·  李雷",
                .detail = "Adaeze looks for: a first pricing model. 李雷 offers: pricing for small studios.",
                .action = "introduce",
                .tap = {Action::pick_row, 0, {}}},
               {.id = "row.1",
                .name = "Þórdís Jónsdóttir  ·  محمد الأمين",
                .detail = "محمد looks for: nursing rosters. Þórdís offers: rosters that nobody fights over.",
                .action = "introduce",
                .tap = {Action::pick_row, 1, {}}}};
  return view;
}

ConnectView what_came_of_it() {
  ConnectView view;
  view.headline = "Have they met?";
  view.text = "You introduced them, and both said yes.";
  view.people = {{"Adaeze Okonkwo-Lindqvist", "Northbank Studio"}, {"李雷", "Lantern Labs"}};
  view.joined = true;
  view.actions = {main_button("it_happened", "It happened", Action::it_happened),
                  button("not_yet", "Not yet", Action::not_yet), button("let_it_go", "Let it go", Action::let_it_go)};
  return view;
}

}  // namespace

std::vector<Sample> introduction_screens() {
  return {{"introducing", framed(introducing())},
          {"introduction_asked", framed(asking_two())},
          {"introduction_one_asked", framed(asking_one())},
          {"introduction_later", framed(what_came_of_it())},
          {"waiting_hints", framed(waiting_with_hints())}};
}

}  // namespace samples
