#include <stdexcept>

#include "sample_parts.h"

namespace samples {

using kiosk::Action;

namespace {

kiosk::FindView find(std::string text, std::size_t rows) {
  const std::vector<std::pair<std::string, std::string>> people{
      {"Adaeze Okonkwo-Lindqvist", "Northbank Studio"},
      {"Chidi Okonkwo", "Lagos Metalworks"},
      {"Ọlá Ọkọńkwọ", ""},
      {"李雷", "Lantern Labs"},
      {"Aleksandra O.", "Internationale Gesellschaft für angewandte Werkstoffkunde"},
      {"محمد الأمين", "Harbour Clinic"}};
  kiosk::FindView view;
  view.field = {.id = "find",
                .label = "Your name",
                .hint = "first name, surname, or both",
                .text = std::move(text),
                .focused = true};
  view.field.caret = view.field.text.size();
  for (std::size_t at = 0; at < rows; ++at) {
    view.rows.push_back({.id = "row." + std::to_string(at),
                         .name = people[at].first,
                         .detail = people[at].second,
                         .action = "that’s me",
                         .tap = {Action::pick_row, static_cast<int>(at), {}}});
  }
  if (rows == 0) view.message = "Nobody by that name yet. Try fewer letters, or only your surname.";
  view.keyboard = keyboard("Not here?", kiosk::KeyView::Kind::quiet);
  return view;
}

kiosk::FormView register_form() {
  kiosk::FormView view;
  view.headline = "Nice to meet you";
  view.fields = {{.id = "name", .label = "Your name", .text = "Þórdís Jónsd", .caret = 16, .focused = true, .index = 0},
                 {.id = "email", .label = "E-mail", .hint = "(only if you want your list by mail)", .index = 1},
                 {.id = "company", .label = "Company", .hint = "(if you like)", .index = 2}};
  view.consent = kiosk::ConsentView{
      "I agree that this evening keeps my name until 26 Dec, so that people I meet can find me.", false,
      button("consent", "I agree", Action::toggle_consent), chip("read_more", "Read more", Action::read_more)};
  view.keyboard = keyboard("Next", kiosk::KeyView::Kind::main);
  view.ways = {chip("unlisted", "Come in without being listed", Action::come_in_unlisted)};
  return view;
}

kiosk::FormView register_problem() {
  auto view = register_form();
  view.problem = "That does not look like an e-mail address. You can also leave it empty.";
  view.fields[0].focused = false;
  view.fields[1].focused = true;
  view.fields[0].text = "Maximiliane-Charlotte Freifrau von Hohenstein-Donaudampfschifffahrtsgesellschaft";
  view.fields[1].text = "maximiliane.von.hohenstein@werkstoffkunde";
  view.fields[1].caret = 12;
  view.consent->given = true;
  view.keyboard.rows[2][0].selected = true;
  return view;
}

kiosk::FormView fix_spelling() {
  kiosk::FormView view;
  view.headline = "How is it written?";
  view.fields = {{.id = "name", .label = "Your name", .text = "Adaeze Okonkwo-Lindqvist", .caret = 6, .focused = true}};
  view.keyboard = keyboard("Next", kiosk::KeyView::Kind::main);
  return view;
}

}  // namespace

std::vector<Sample> typing_screens() {
  return {{"find", framed(find("okonkwo li", 3))},
          {"find_many", framed(find("o", 6))},
          {"find_nobody", framed(find("Maximiliane-Charlotte Freifrau von Hohenstein-Donaudampf", 0))},
          {"find_empty", framed(find("", 0))},
          {"register", framed(register_form())},
          {"register_problem", framed(register_problem())},
          {"fix_spelling", framed(fix_spelling())}};
}

std::vector<Sample> all() {
  std::vector<Sample> list = people_screens();
  for (auto&& part :
       {introduction_screens(), verdicts(), typing_screens(), desk_screens(), evening_screens(), choices_screens()})
    list.insert(list.end(), part.begin(), part.end());
  return list;
}

kiosk::View named(const std::string& name) {
  for (auto& sample : all()) {
    if (sample.name == name) return sample.view;
  }
  throw std::out_of_range(name);
}

}  // namespace samples
