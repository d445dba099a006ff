// Offer and ask: a line each, suggested or typed, shown only once their owner has said so.
#include "base/text.h"
#include "kiosk/flow.h"
#include "kiosk/line.h"

namespace kiosk {
namespace {

/// What others may read anyway, and what its owner has never been asked about. Private words are not shown to a badge.
bool may_see_words(const ChoicesOf& of) {
  const auto words = of.guest.card.choices.words;
  if (words == WordsAre::kept_private) return of.standing != Standing::badge;
  return words != WordsAre::nowhere;
}

Effects type_words(Model& model, ChoicesOf of, base::Instant now) {
  TypingWords typing{.of = std::move(of)};
  if (may_see_words(typing.of)) {
    const auto& chosen = typing.of.guest.card.choices;
    typing.lines = {{chosen.offer, chosen.offer.size()}, {chosen.ask, chosen.ask.size()}};
  }
  const auto registration = typing.of.guest.card.registration;
  focus_words(typing, 0);
  show(model, std::move(typing), now);
  return {SuggestWords{registration}};
}

Effects show_them(const ChoicesOf& of, bool shown) {
  Wishes wishes;
  wishes.words_shown = shown;
  return {Choose{of.guest.card.registration, wishes}};
}

}  // namespace

void focus_words(TypingWords& typing, int field) {
  typing.focus = field % static_cast<int>(typing.lines.size());
  typing.keys = {KeyLayer::letters, typing.lines[static_cast<std::size_t>(typing.focus)].text.empty()};
}

Effects open_words(Model& model, ChoicesOf of, base::Instant now) {
  if (!may_see_words(of)) return type_words(model, std::move(of), now);
  show(model, ConfirmingWords{std::move(of)}, now);
  return {};
}

std::optional<Effects> words_tap(Model& model, const Tap& tap, base::Instant now) {
  if (const auto* confirming = std::get_if<ConfirmingWords>(&model.screen)) {
    if (tap.action == Action::show_words) return show_them(confirming->of, true);
    if (tap.action == Action::keep_words_private) return show_them(confirming->of, false);
    if (tap.action == Action::change_words) return type_words(model, ChoicesOf(confirming->of), now);
    return std::nullopt;
  }
  auto* typing = std::get_if<TypingWords>(&model.screen);
  if (typing == nullptr) return std::nullopt;
  switch (tap.action) {
    case Action::focus_field:
      if (tap.index >= 0 && tap.index < 2) focus_words(*typing, tap.index);
      return Effects{};
    case Action::suggested_words:
      typing->lines[static_cast<std::size_t>(typing->focus)] = {tap.text, tap.text.size()};
      if (typing->focus == 0) focus_words(*typing, 1);
      return Effects{};
    case Action::skip_words:
      return go_back_from_choices(model, ChoicesOf(typing->of), now);
    default:
      return std::nullopt;
  }
}

Effects words_submitted(Model& model, TypingWords& typing, base::Instant now) {
  if (typing.sent) return {};
  if (typing.focus == 0) {
    focus_words(typing, 1);
    return {};
  }
  const auto offer = base::single_line(typing.lines[0].text);
  const auto ask = base::single_line(typing.lines[1].text);
  if (offer.empty() && ask.empty() && typing.of.guest.card.choices.words == WordsAre::nowhere) {
    return go_back_from_choices(model, ChoicesOf(typing.of), now);
  }
  typing.sent = true;
  return {Choose{typing.of.guest.card.registration, {.words_shown = true, .offer = offer, .ask = ask}}};
}

void words_suggested(Model& model, const WordsSuggested& suggested) {
  auto* typing = std::get_if<TypingWords>(&model.screen);
  if (typing == nullptr || typing->of.guest.card.registration != suggested.registration) return;
  typing->offers = suggested.offers;
  typing->asks = suggested.asks;
}

Effects words_kept(Model& model, const GuestCard& card, base::Instant now) {
  const auto back = [&](ChoicesOf of) -> Effects {
    if (of.guest.card.registration != card.registration) return {};
    of.guest.card = card;
    return go_back_from_choices(model, std::move(of), now);
  };
  if (const auto* confirming = std::get_if<ConfirmingWords>(&model.screen)) return back(confirming->of);
  if (const auto* typing = std::get_if<TypingWords>(&model.screen); typing != nullptr && typing->sent) {
    return back(typing->of);
  }
  return {};
}

}  // namespace kiosk
