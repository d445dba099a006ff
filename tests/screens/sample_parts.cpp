#include "sample_parts.h"

#include <utility>

namespace samples {

using kiosk::Action;
using kiosk::ButtonView;
using kiosk::KeyView;

ButtonView button(std::string id, std::string label, Action action) {
  return {.id = std::move(id), .label = std::move(label), .tap = {action, 0, {}}};
}
ButtonView main_button(std::string id, std::string label, Action action) {
  auto view = button(std::move(id), std::move(label), action);
  view.weight = ButtonView::Weight::main;
  return view;
}
ButtonView chip(std::string id, std::string label, Action action) {
  auto view = button(std::move(id), std::move(label), action);
  view.weight = ButtonView::Weight::chip;
  return view;
}

kiosk::KeyboardView keyboard(std::string last_label, KeyView::Kind last_kind) {
  kiosk::KeyboardView view;
  for (const std::vector<std::string>& row :
       std::vector<std::vector<std::string>>{{"q", "w", "e", "r", "t", "y", "u", "i", "o", "p"},
                                             {"a", "s", "d", "f", "g", "h", "j", "k", "l", "’"},
                                             {"z", "x", "c", "v", "b", "n", "m", "-"}}) {
    auto& keys = view.rows.emplace_back();
    for (const auto& letter : row)
      keys.push_back({.id = "key." + letter, .label = letter, .tap = {Action::type, 0, letter}});
  }
  view.rows[0][2].accents = {"é", "è", "ê", "ë", "ę", "ě", "ē", "ė"};
  view.rows[0][9].accents = {"þ"};
  view.rows[1][0].accents = {"ä", "á", "à", "â", "ã", "å", "ą", "ă", "ā", "æ"};
  const auto quiet = [](std::string id, std::string label, kiosk::Tap tap, float width) {
    return KeyView{.id = std::move(id),
                   .label = std::move(label),
                   .tap = std::move(tap),
                   .kind = KeyView::Kind::quiet,
                   .width = width};
  };
  auto& third = view.rows[2];
  third.insert(third.begin(), quiet("key.shift", "Shift", {Action::toggle_shift, 0, {}}, 1.5F));
  third.push_back(quiet("key.delete", "Delete", {Action::erase, 0, {}}, 1.5F));
  view.rows.push_back(
      {quiet("key.digits", "123 @", {Action::choose_layer, 1, {}}, 1.5F),
       quiet("key.accents", "ä é ł", {Action::choose_layer, 2, {}}, 1.5F),
       {.id = "key.space", .label = "space", .tap = {Action::type, 0, " "}, .kind = KeyView::Kind::space, .width = 5},
       {.id = "key.last",
        .label = std::move(last_label),
        .tap = {Action::submit, 0, {}},
        .kind = last_kind,
        .width = 2}});
  return view;
}

kiosk::BadgeView badge(std::string name, std::string company, std::string code) {
  kiosk::BadgeView view;
  view.content.name = std::move(name);
  view.content.company = std::move(company);
  view.content.code = std::move(code);
  return view;
}

kiosk::View framed(kiosk::ScreenView screen) {
  kiosk::View view;
  view.header = {"Riverside Founders Evening", "Thu 26 Nov, 18:30", "18:29"};
  view.left_chips = {chip("call_helper", "Call a helper", Action::call_helper)};
  if (!std::holds_alternative<kiosk::WelcomeView>(screen)) {
    view.left_chips.push_back(chip("start_over", "Start over", Action::start_over));
  }
  view.screen = std::move(screen);
  return view;
}

}  // namespace samples
