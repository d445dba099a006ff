// Offer and ask: what the roster says of them, and a line each to fill in.
#include <algorithm>
#include <array>

#include "kiosk/flow.h"
#include "kiosk/views.h"

namespace kiosk {
namespace {

constexpr std::size_t most_suggestions = 5;

/// What others here wrote, then beginnings that fit any evening. Each once, and none that stands there already.
std::vector<ButtonView> suggestions(const Scene& scene, const TypingWords& typing) {
  const bool offering = typing.focus == 0;
  std::vector<std::string> phrases = offering ? typing.offers : typing.asks;
  if (offering) {
    for (const auto& one : {scene.words("words.offer.feedback"), scene.words("words.offer.introductions"),
                            scene.words("words.offer.hiring"), scene.words("words.offer.first_customers")}) {
      phrases.push_back(one);
    }
  } else {
    for (const auto& one : {scene.words("words.ask.first_customers"), scene.words("words.ask.partner"),
                            scene.words("words.ask.advice"), scene.words("words.ask.hire")}) {
      phrases.push_back(one);
    }
  }
  std::vector<ButtonView> buttons;
  buttons.reserve(most_suggestions);
  for (auto& phrase : phrases) {
    if (buttons.size() >= most_suggestions) break;
    if (phrase == typing.lines[static_cast<std::size_t>(typing.focus)].text) continue;
    if (std::ranges::find(buttons, phrase, &ButtonView::label) != buttons.end()) continue;
    const auto id = "suggestion." + std::to_string(buttons.size());
    buttons.push_back(
        {.id = id, .label = phrase, .tap = {Action::suggested_words, 0, phrase}, .weight = ButtonView::Weight::chip});
  }
  return buttons;
}

}  // namespace

ScreenView view_of(const Scene& scene, const ConfirmingWords& confirming) {
  const auto& chosen = confirming.of.guest.card.choices;
  ChooseView view;
  view.headline = scene.words(chosen.words == WordsAre::unconfirmed ? "words.may_show" : "words.yours");
  view.text = scene.words(chosen.words == WordsAre::shown ? "words.are_shown" : "words.are_private");
  const auto line = [&](std::string_view label, const std::string& words) {
    if (words.empty()) return;
    view.rows.push_back(
        {.id = {}, .name = scene.words(label), .detail = words, .action = {}, .tap = {}, .is_words = true});
  };
  line("words.offer_label", chosen.offer);
  line("words.ask_label", chosen.ask);
  view.actions = {scene.main("show_words", "words.show", Action::show_words),
                  scene.plain("change_words", "words.change", Action::change_words),
                  scene.plain("keep_words_private", "words.keep_private", Action::keep_words_private)};
  return view;
}

ScreenView view_of(const Scene& scene, const TypingWords& typing) {
  FormView view;
  view.headline = scene.words("words.headline");
  const std::array ids{"offer", "ask"};
  const std::array labels{scene.words("words.offer_label"), scene.words("words.ask_label")};
  view.fields.reserve(ids.size());
  for (std::size_t i = 0; i < ids.size(); ++i) {
    view.fields.push_back({.id = ids[i],
                           .label = labels[i],
                           .hint = scene.words("register.company_hint"),
                           .text = typing.lines[i].text,
                           .caret = typing.lines[i].caret,
                           .focused = static_cast<int>(i) == typing.focus,
                           .index = static_cast<int>(i)});
  }
  view.suggestions = suggestions(scene, typing);
  view.note = scene.words("words.are_to_be_shown");
  view.keyboard = keyboard_of(scene, typing.keys, LastKey::next, KeysFor::names);
  view.ways = {scene.chip("skip_words", "words.skip", Action::skip_words)};
  return view;
}

}  // namespace kiosk
