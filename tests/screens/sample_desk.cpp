// The organizer's desk: a guest list from a file to the journal, and who may be on it already.
#include "base/dotted.h"
#include "sample_parts.h"

namespace samples {

using kiosk::Action;

namespace {

kiosk::RowView row(std::string id, std::string name, std::string detail, std::string action) {
  return {.id = std::move(id),
          .name = std::move(name),
          .detail = std::move(detail),
          .action = std::move(action),
          .tap = {Action::pick_row, 0, {}}};
}

kiosk::RowView words(std::string name, std::string detail) {
  return {.id = {}, .name = std::move(name), .detail = std::move(detail), .action = {}, .tap = {}, .is_words = true};
}

kiosk::View desk() {
  kiosk::WelcomeView view;
  view.headline = "The desk";
  view.text = "Scan, or choose:";
  view.ways = {button("find_my_name", "Find somebody", Action::find_my_name),
               button("not_on_list", "Register a guest", Action::not_on_list),
               main_button("read_guest_list", "Go on with the list", Action::read_guest_list)};
  auto whole = framed(view);
  whole.left_chips = {chip("look_after", "Who to look after", Action::look_after)};
  return whole;
}

kiosk::NoticeView notice(std::string text, std::string next, std::string detail) {
  return {.text = std::move(text), .next = std::move(next), .detail = std::move(detail), .answers = {}};
}

/// Everything that can stand on the card at once.
kiosk::View desk_printers() {
  auto view = desk();
  auto& welcome = std::get<kiosk::WelcomeView>(view.screen);
  welcome.notices = {
      notice("No paper in printer B", "Load some: printing goes on by itself. Meanwhile badges come out of printer C.",
             "media-empty-error"),
      notice("The paper in the label printer at the speakers’ desk is not of the badge’s size",
             "Load the size that the badge needs, or choose another badge in event.toml. 12 badges wait.",
             "62x100 mm wanted, 54x101 mm and 29x90 mm loaded"),
      notice("Did the badge of Maximiliane-Charlotte Freifrau von Hohenstein come out of printer B?",
             "The power failed while it was being sent. If it did not come out, it is sent again.", "")};
  welcome.notices.back().answers = {button("came_out", "Yes, it came out", Action::came_out),
                                    button("did_not", "No, print it", Action::did_not)};
  return view;
}

kiosk::View printers() {
  kiosk::WelcomeView view;
  view.headline = "The printers need you";
  view.notices = {notice("The cover of printer B is open", "Close it: printing goes on by itself. 1 badge waits.", "")};
  view.picture = kiosk::WelcomeView::Picture::none;
  view.ways = {main_button("done", "Done", Action::done)};
  auto whole = framed(view);
  whole.left_chips.push_back(chip("start_over", "Start over", Action::start_over));
  return whole;
}

kiosk::ConfirmView serving(std::string headline, std::string text, std::vector<kiosk::ButtonView> actions) {
  kiosk::ConfirmView view;
  view.headline = std::move(headline);
  view.text = std::move(text);
  view.badge = badge("Adaeze Okonkwo-Lindqvist", "Northbank Studio", "");
  view.badge.content.band = "Speaker";
  view.badge.content.offer = "pricing models";
  view.actions = std::move(actions);
  return view;
}

kiosk::ConfirmView serving_guest() {
  return serving("Adaeze Okonkwo-Lindqvist is in", "You can also scan a blank sticker, and give it to them.",
                 {main_button("print_again", "Misprinted: print again", Action::print_again),
                  button("fix_spelling", "Fix the spelling", Action::fix_spelling),
                  button("badge_lost", "Lost: a new badge", Action::badge_lost)});
}

kiosk::ConfirmView lost() {
  return serving(
      "A new badge for Adaeze Okonkwo-Lindqvist?",
      "The old one opens nothing any more, and that cannot be taken back. Whom they met stays on their list.",
      {main_button("void_and_print", "Yes, a new one", Action::void_and_print),
       button("keep_badge", "No, go back", Action::keep_badge)});
}

kiosk::ConfirmView sticker() {
  auto view =
      serving("Give this sticker to Adaeze Okonkwo-Lindqvist?",
              "It becomes their badge, and they are in. Write the name on it: nothing but the code is printed there.",
              {main_button("give_sticker", "Yes, give it", Action::give_sticker),
               button("somebody_else", "Somebody else", Action::somebody_else)});
  view.badge.template_name = "card";
  return view;
}

kiosk::ChooseView listed() {
  kiosk::ChooseView view;
  view.headline = "Are you on the list already?";
  view.text = "Then your badge is ready, and nobody is entered twice.";
  view.rows = {row("row.0", "Maximiliane-Charlotte von Hohenstein-Wildenburg", "Werkstoffkunde Süd", "that’s me"),
               row("row.1", "Maximiliane-Charlotte von Hohenstein-Wildenburg", "m…@bau….example", "that’s me")};
  view.actions = {button("register_me", "No, register me", Action::register_me)};
  return view;
}

kiosk::ChooseView files() {
  kiosk::ChooseView view;
  view.headline = "Which guest list?";
  view.text = "Spreadsheets in Downloads, in your home folder and on sticks, the newest first.";
  view.rows = {
      row("file.0", "attendees-2026-11-23.csv", "Downloads  ·  29 kB", "23 Nov, 17:55"),
      row("file.1", "Gäste (endgültig, wirklich endgültig) Kopie 2 von Ines.xlsx", "STICK  ·  118 kB", "22 Nov, 09:03"),
      row("file.2", "名单.ods", "Documents  ·  14 kB", "1 Nov, 12:00")};
  view.actions = {button("list_files_again", "Look again", Action::list_files_again)};
  return view;
}

std::vector<kiosk::ButtonView> tabs(std::size_t chosen) {
  std::vector<kiosk::ButtonView> list = {chip("tab.columns", "18 columns", Action::choose_tab),
                                         chip("tab.likely", "3 perhaps the same", Action::choose_tab),
                                         chip("tab.left_out", "4 rows left out", Action::choose_tab),
                                         chip("tab.missing", "12 not in this file", Action::choose_tab),
                                         chip("tab.notes", "5 to know", Action::choose_tab)};
  list[chosen].selected = true;
  return list;
}

kiosk::ChooseView plan(std::size_t tab, std::string note, std::vector<kiosk::RowView> rows) {
  kiosk::ChooseView view;
  view.headline = "attendees-2026-11-23.csv";
  view.text =
      "CSV  ·  windows-1252  ·  Eventbrite\n152 rows are 131 people with 146 tickets: 120 new, 3 changed, 8 as before.";
  view.tabs = tabs(tab);
  view.note = std::move(note);
  view.rows = std::move(rows);
  view.actions = {main_button("write_guest_list", "Write this", Action::write_guest_list),
                  button("drop_guest_list", "Leave it", Action::drop_guest_list)};
  return view;
}

kiosk::ChooseView columns() {
  return plan(0, "What each column was taken for. Touch one to change it.",
              {row("column.0", "First Name", "Adaeze", "First name"),
               row("column.1", "What can you help others with tonight, in one line if you can?",
                   "Pricing models for makers, and finding a workshop that takes small runs", "Offer: I can help with"),
               row("column.2", "会社名", "灯笼实验室", "Company"), row("column.3", "Gross sales", "12.50", "Not read"),
               row("column.4", "Barcode #", "9876543210987654321098765", "Ticket code")});
}

kiosk::ChooseView likely() {
  auto view = plan(1, "Tick those who are one and the same. The others stay apart.",
                   {row("likely.0", "Þórdís Jónsdóttir  ·  thordis@reyk.example  ·  Reykjavík Foods  ·  line 41",
                        "Thordis Jonsdottir  ·  thordis@mail.example  ·  line 12  ·  the same name", ""),
                    row("likely.1", base::dotted({"محمد الأمين", "m@clinic.example", "line 77"}),
                        base::dotted({"محمد الامين", "m@clinic.example", "on the list already",
                                      "nearly the same name at one address"}),
                        ""),
                    row("likely.2", "李雷  ·  lilei@lantern.example  ·  line 90",
                        "李雷  ·  on the list already  ·  the same name", "")});
  for (auto& each : view.rows) each.ticked = &each == &view.rows.front();
  return view;
}

kiosk::ChooseView left_out() {
  return plan(
      2, "",
      {words("line 57", "neither a name nor an e-mail address"), words("line 58", "a quotation mark that never closes"),
       words("line 103", "more cells than the header has"), words("line 151", "one cell only: a heading or a total")});
}

kiosk::VerdictView reading() {
  kiosk::VerdictView view;
  view.tone = kiosk::VerdictView::Tone::calm;
  view.symbol = kiosk::VerdictView::Symbol::arrow;
  view.kicker = "Gäste (endgültig, wirklich endgültig) Kopie 2 von Ines.xlsx";
  view.headline = "Comparing with the list";
  view.next = "62000 of 100000 rows";
  view.text = "Nothing is written before you have seen what would change.";
  view.remaining = 0.62F;
  view.actions = {button("stop_reading", "Stop", Action::stop_reading)};
  return view;
}

kiosk::ChooseView role() {
  kiosk::ChooseView view;
  view.headline = "What is “What can you help others with tonight, in one line if you can?”?";
  view.text = "For example: Pricing models for makers, and finding a workshop that takes small runs";
  for (const auto* name :
       {"Name", "First name", "Family name", "E-mail", "Company", "Offer: I can help with", "Not read"}) {
    view.rows.push_back(row("role." + std::to_string(view.rows.size()), name, "", ""));
    view.rows.back().ticked = view.rows.size() == 6;
  }
  view.actions = {button("back_to_plan", "Back", Action::back_to_plan)};
  return view;
}

kiosk::ChooseView hosting() {
  kiosk::ChooseView view;
  view.headline = "Who to look after";
  view.text = "Who waits longest stands first. Bring them to somebody.";
  view.note = "73 wait. Here are those who wait longest.";
  view.rows = {row("row.0", "Adaeze Okonkwo-Lindqvist, Northbank Studio",
                   "Asked to be introduced · waiting since 18:45", "Whom to meet"),
               row("row.1", "李雷, Lantern Labs", "Has met nobody yet · waiting since 18:50", "Whom to meet"),
               row("row.2", "Maximiliane-Charlotte Freifrau von Hohenstein, Hohenstein Verwaltungsgesellschaft",
                   "Has met nobody yet · waiting since 18:52", "Whom to meet"),
               row("row.3", "محمد الأحمدي", "Asked to be introduced · waiting since 19:02", "Whom to meet")};
  return view;
}

kiosk::ConnectView hosting_one() {
  kiosk::ConnectView view;
  view.headline = "Bring Adaeze Okonkwo-Lindqvist to somebody";
  view.text = "Asked to be introduced · waiting since 18:45";
  view.people = {{"Adaeze Okonkwo-Lindqvist", "Northbank Studio"}, {"李雷", "Lantern Labs"}};
  view.hints = {
      {"Why these two",
       {"李雷 looks for “someone who has priced a first small studio”, and Adaeze Okonkwo-Lindqvist may help."}}};
  view.actions = {main_button("looked_after", "Done", Action::looked_after)};
  view.ways = {chip("back", "Back to the list", Action::back)};
  return view;
}

}  // namespace

std::vector<Sample> desk_screens() {
  return {{"desk", desk()},
          {"desk_printers", desk_printers()},
          {"printers", printers()},
          {"serving", framed(serving_guest())},
          {"lost", framed(lost())},
          {"sticker", framed(sticker())},
          {"listed", framed(listed())},
          {"hosting", framed(hosting())},
          {"hosting_one", framed(hosting_one())},
          {"list_files", framed(files())},
          {"list_columns", framed(columns())},
          {"list_likely", framed(likely())},
          {"list_left_out", framed(left_out())},
          {"list_role", framed(role())},
          {"list_reading", framed(reading())}};
}

}  // namespace samples
