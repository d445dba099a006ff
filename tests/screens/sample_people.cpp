#include "sample_parts.h"

namespace samples {

using kiosk::Action;

namespace {

kiosk::View welcome() {
  kiosk::WelcomeView welcome;
  welcome.headline = "Hold up your code";
  welcome.text = "The QR in your e-mail, or the badge of this evening.\nNo need to touch anything.";
  welcome.ways = {main_button("find_my_name", "Find my name", Action::find_my_name),
                  button("not_on_list", "I’m not on the list", Action::not_on_list),
                  button("met_someone", "I met someone", Action::met_someone)};
  auto view = framed(welcome);
  const auto language = [](std::string code, std::string name) {
    return chip("language." + code, name, Action::set_language);
  };
  view.right_chips = {language("en", "English"),
                      language("de", "Deutsch"),
                      language("zh", "中文"),
                      language("ar", "العربية"),
                      chip("large_type", "A A", Action::toggle_large_type),
                      chip("reach", "↓ reach", Action::toggle_reach)};
  view.right_chips[0].selected = true;
  return view;
}

kiosk::View welcome_met() {
  auto view = welcome();
  auto& screen = std::get<kiosk::WelcomeView>(view.screen);
  screen.headline = "Met someone? Scan both badges";
  screen.text = "Yours first, then theirs.\nThat is all: you both find each other on your lists.";
  screen.picture = kiosk::WelcomeView::Picture::two_badges;
  view.mark = "A helper has been called";
  return view;
}

kiosk::ConfirmView confirm(std::string name, std::string company) {
  kiosk::ConfirmView view;
  view.headline = "Is this your badge?";
  view.badge = badge(std::move(name), std::move(company), "");
  view.text =
      "By coming in you agree that this evening keeps your name until 26 Dec, so that people you meet can find you.";
  view.actions = {main_button("thats_me", "Yes, that is me", Action::thats_me),
                  button("fix_spelling", "Fix the spelling", Action::fix_spelling),
                  button("not_me", "Not me", Action::not_me)};
  view.ways = {chip("read_more", "Read more", Action::read_more)};
  return view;
}

kiosk::BadgeScreenView badge_screen(std::string name, std::string company) {
  kiosk::BadgeScreenView view;
  view.badge = badge(std::move(name), std::move(company), "BCDEFGHJKLNPRSTVBCDEFGHJKLNP");
  view.badge.content.band = "Speaker";
  view.badge.content.offer = "nursing rosters";
  view.photo_head = "Take a photo.";
  view.photo_text = "This is your badge until the printer is back.";
  view.phone_head = "No phone?";
  view.phone_text = "Take a blank sticker from a helper.";
  view.done = main_button("done", "Done", Action::done);
  view.mark = "Badges are on the screen until the printer is back";
  return view;
}

kiosk::ConnectView connect(std::vector<kiosk::ConnectView::Person> people) {
  kiosk::ConnectView view;
  view.headline = people.size() == 2 ? "You two have met" : "You " + std::to_string(people.size()) + " have met";
  view.text = "You find each other on your lists.";
  view.people = std::move(people);
  view.joined = true;
  view.actions = {button("add_third", "Add a third", Action::add_third), button("undo", "Undo", Action::undo),
                  main_button("done", "Done", Action::done)};
  view.remaining = 0.5F;
  view.foot = "Next two, just scan.";
  return view;
}

/// The second meeting of two, each of whom looks for something; one promise is made.
kiosk::ConnectView second_meeting() {
  auto view = connect({{"Adaeze", "Northbank Studio"}, {"李雷", "Lantern Labs"}});
  view.headline = "You two meet for the second time";
  view.text.clear();
  const auto ask = [](kiosk::ConnectView::Person& person, std::string looks, std::string what, const std::string& by) {
    person.looks = std::move(looks);
    person.ask = std::move(what);
    person.answers = {button("help." + by, "I can help", Action::promise_help),
                      button("someone." + by, "I know someone", Action::promise_someone)};
  };
  ask(view.people[0], "李雷 looks for", "a first pricing model", "0");
  ask(view.people[1], "Adaeze looks for", "a studio in Porto, with daylight and room for a loom of three metres", "1");
  view.people[1].answers[0].selected = true;
  view.actions = {button("meet_again", "Let’s meet again", Action::promise_meet_again),
                  button("add_third", "Add a third", Action::add_third)};
  view.actions[0].selected = true;
  view.ways = {chip("undo", "Undo", Action::undo), chip("add_note", "Add a note", Action::add_note)};
  return view;
}

kiosk::ConnectView waiting(std::vector<kiosk::ConnectView::Person> people) {
  kiosk::ConnectView view;
  view.headline = people.empty() ? "Scan your badge" : "Now the other badge";
  view.text =
      people.empty() ? "Then theirs. No app, no cards." : "Both of you find each other on your lists afterwards.";
  view.people = std::move(people);
  view.waiting = true;
  view.remaining = 0.7F;
  return view;
}

kiosk::ChooseView places() {
  kiosk::ChooseView view;
  view.headline = "You have 5 places: who is here now?";
  view.text = "The others can come later.";
  const std::vector<std::string> names{"Adaeze Okonkwo-Lindqvist", "李雷", "Þórdís Jónsdóttir", "نور الدين",
                                       "Olga Иванова"};
  for (std::size_t at = 0; at < names.size(); ++at) {
    view.rows.push_back({.id = "place." + std::to_string(at),
                         .name = names[at],
                         .tap = {Action::toggle_place, static_cast<int>(at), {}},
                         .ticked = at < 2});
  }
  view.rows[4].enabled = false;
  view.rows[4].detail = "already in";
  view.actions = {main_button("admit_places", "Check in", Action::admit_places)};
  return view;
}

struct Name {
  const char* script;
  const char* name;
  const char* company;
};

constexpr Name names[] = {
    {"latin", "Bjørn Þórðarson", "Ærøskøbing Skibsværft"},
    {"vietnamese", "Nguyễn Thị Ánh Tuyết", "Công ty Bưởi Đỏ"},
    {"cyrillic", "Александра Достоевская", "Лаборатория «Маяк»"},
    {"arabic", "محمد الأمين", "عيادة الميناء"},
    {"hebrew", "יעל בן־דוד", "מעבדת הגשר"},
    {"devanagari", "श्रीनिवास कृष्णमूर्ति", "लाल क़िला स्टूडियो"},
    {"thai", "ปิ่นแก้ว ศรีสุวรรณ", "บริษัทน้ำผึ้ง"},
    {"chinese", "李雷", "灯笼实验室"},
    {"japanese", "さくら 山田", "カナリア製作所"},
    {"emoji", "Ana 🎉 Sørensen", "Café ☕"},
};

}  // namespace

std::vector<Sample> people_screens() {
  auto read_more = framed(confirm("Adaeze Okonkwo-Lindqvist", "Northbank Studio"));
  read_more.read_more =
      kiosk::ReadMoreView{"What happens with your data",
                          {"We keep your name, and what else you type here, on this event’s own machines until 26 "
                           "December 2026. Then it is deleted.",
                           "Those whose badge is scanned together with yours receive your name, and more only if you "
                           "choose so. Nobody else does.",
                           "At any time you can ask a helper to show you what is kept, to correct it, or to delete it.",
                           "If you would rather not be listed, come in with a numbered guest badge: you are counted, "
                           "and nothing else is kept."},
                          main_button("close_read_more", "Back", Action::close_read_more)};
  auto idle = framed(confirm("Adaeze Okonkwo-Lindqvist", "Northbank Studio"));
  idle.idle =
      kiosk::IdleWarningView{"Still there?", "Touch anywhere to go on. Otherwise we start over for the next guest.",
                             0.6F, main_button("keep_going", "I’m still here", Action::keep_going)};
  return {{"welcome", welcome()},
          {"welcome_met", welcome_met()},
          {"confirm", framed(confirm("Adaeze Okonkwo-Lindqvist", "Northbank Studio"))},
          {"badge", framed(badge_screen("محمد الأمين", "Harbour Clinic"))},
          {"connect", framed(connect({{"Adaeze", "Northbank Studio"}, {"李雷", "Lantern Labs"}}))},
          {"connect_three",
           framed(connect({{"Adaeze", "Northbank Studio"}, {"李雷", "Lantern Labs"}, {"Þórdís Jónsdóttir", ""}}))},
          {"connect_eight", framed(connect({{"Adaeze Okonkwo-Lindqvist", "Northbank Studio"},
                                            {"李雷", "Lantern Labs"},
                                            {"Þórdís Jónsdóttir", "Reykjavík Foods"},
                                            {"محمد الأمين", "Harbour Clinic"},
                                            {"Ana", ""},
                                            {"Maximiliane-Charlotte von Hohenstein", "Werkstoffkunde"},
                                            {"Nguyễn Thị Ánh Tuyết", "Bưởi"},
                                            {"Chidi", "Lagos Metalworks"}}))},
          {"connect_second", framed(second_meeting())},
          {"waiting_first", framed(waiting({}))},
          {"waiting_second", framed(waiting({{"Adaeze Okonkwo-Lindqvist", "Northbank Studio"}}))},
          {"choose", framed(places())},
          {"read_more", read_more},
          {"idle", idle}};
}

std::vector<Sample> in_every_script() {
  std::vector<Sample> list;
  for (const auto& [script, name, company] : names) {
    list.push_back({std::string("admitted_") + script, framed(admitted(name, company))});
    list.push_back({std::string("confirm_") + script, framed(confirm(name, company))});
    list.push_back({std::string("badge_") + script, framed(badge_screen(name, company))});
    list.push_back(
        {std::string("connect_") + script, framed(connect({{name, company}, {"Adaeze", "Northbank Studio"}}))});
  }
  return list;
}

}  // namespace samples
