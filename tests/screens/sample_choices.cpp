// What guests choose about themselves, and what they look for.
#include "sample_parts.h"

namespace samples {

using kiosk::Action;

namespace {

constexpr auto long_address = "maximiliane-charlotte.von.hohenstein-donau@werkstoffkunde.gesellschaft.example";

kiosk::RowView way(std::string id, std::string name, std::string detail, Action action) {
  return {.id = std::move(id),
          .name = std::move(name),
          .detail = std::move(detail),
          .action = "change",
          .tap = {action, 0, {}}};
}

kiosk::RowView ticked(std::string id, std::string name, Action action, std::optional<bool> on) {
  kiosk::RowView row{.id = std::move(id), .name = std::move(name), .detail = {}, .action = {}, .tap = {action, 0, {}}};
  row.ticked = on;
  return row;
}

kiosk::ChooseView all_choices() {
  kiosk::ChooseView view;
  view.headline = "Your choices, Maximiliane-Charlotte";
  view.text = "Your name is kept until 26 Dec. The rest is yours to choose.";
  view.rows = {way("share", "Those I meet receive", "+ Internationale Gesellschaft für angewandte Werkstoffkunde",
                   Action::choose_page),
               way("pack", "My list after the evening", long_address, Action::choose_page),
               way("words", "What I offer and look for", "", Action::my_words),
               ticked("remembered", "Remember whom I meet, for the next evenings of this series",
                      Action::toggle_remembered, true),
               ticked("wants_host", "First time here: please introduce me to someone", Action::toggle_host, false)};
  view.ways = {chip("read_more", "Read more", Action::read_more), chip("choices_done", "Done", Action::choices_done)};
  return view;
}

kiosk::ChooseView share_page() {
  kiosk::ChooseView view;
  view.headline = "Those I meet receive";
  view.text = "You can change it until the lists go out.";
  view.rows = {
      ticked("share.name", "Name only", Action::choose_share, false),
      ticked("share.company", "+ 李雷灯笼实验室", Action::choose_share, true),
      ticked("share.contact", std::string("+ ") + long_address + ", +49 30 901820", Action::choose_share, false)};
  view.actions = {main_button("choices_done", "Back", Action::choices_done)};
  return view;
}

kiosk::ChooseView pack_page() {
  kiosk::ChooseView view;
  view.headline = "Where shall your list go?";
  view.text = "Whom you met, and what you said you would do. Only you receive it.";
  view.rows = {ticked("list_to.registered", std::string("To ") + long_address, Action::use_address, false),
               ticked("list_to.chosen", "To huda@noor.example", Action::use_address, true),
               ticked("list_to.other", "To another address", Action::other_address, false),
               ticked("list_to.none", "No mail", Action::no_mail, false)};
  view.actions = {main_button("choices_done", "Back", Action::choices_done)};
  return view;
}

kiosk::FormView proof() {
  kiosk::FormView view;
  view.headline = "Is it you?";
  view.fields = {{.id = "email",
                  .label = "The e-mail you registered with, in full",
                  .hint = {},
                  .text = long_address,
                  .caret = 12,
                  .focused = true}};
  view.problem = "That is not the address you registered with.";
  view.keyboard = keyboard("Next", kiosk::KeyView::Kind::main);
  view.ways = {chip("choices_done", "Back", Action::choices_done)};
  return view;
}

kiosk::ChooseView confirming() {
  kiosk::ChooseView view;
  view.headline = "May others here read this?";
  view.text = "Nobody else sees it until you say so.";
  const auto words = [](std::string label, std::string said) {
    return kiosk::RowView{
        .id = {}, .name = std::move(label), .detail = std::move(said), .action = {}, .tap = {}, .is_words = true};
  };
  view.rows = {
      words("I can help with", "Preismodelle für Abonnements, und wie man sie einem Vorstand erklärt, der keine mag"),
      words("I am looking for", "شريك لبناء عيادة رقمية في بورتو")};
  view.actions = {main_button("show_words", "Show this", Action::show_words),
                  button("change_words", "Change", Action::change_words),
                  button("keep_words_private", "Keep private", Action::keep_words_private)};
  return view;
}

kiosk::FormView typing() {
  kiosk::FormView view;
  view.headline = "In a few words";
  view.fields = {{.id = "offer",
                  .label = "I can help with",
                  .hint = "(if you like)",
                  .text = "价格模型 and first customers in Shenzhen",
                  .caret = 12,
                  .focused = true,
                  .index = 0},
                 {.id = "ask", .label = "I am looking for", .hint = "(if you like)", .index = 1}};
  view.suggestions = {chip("suggestion.0", "a clinic that tries new things", Action::suggested_words),
                      chip("suggestion.1", "feedback on an idea", Action::suggested_words),
                      chip("suggestion.2", "introductions", Action::suggested_words),
                      chip("suggestion.3", "hiring", Action::suggested_words),
                      chip("suggestion.4", "finding first customers", Action::suggested_words)};
  view.note = "Others here read what you write.";
  view.keyboard = keyboard("Next", kiosk::KeyView::Kind::main);
  view.ways = {chip("skip_words", "Skip", Action::skip_words)};
  return view;
}

}  // namespace

std::vector<Sample> choices_screens() {
  return {{"choices", framed(all_choices())},      {"choices_share", framed(share_page())},
          {"choices_pack", framed(pack_page())},   {"choices_proof", framed(proof())},
          {"words_confirm", framed(confirming())}, {"words_type", framed(typing())}};
}

}  // namespace samples
