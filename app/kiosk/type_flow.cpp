#include "base/text.h"
#include "kiosk/flow.h"
#include "kiosk/line.h"

namespace kiosk {
Effects search_again(Model& model) {
  auto* finding = std::get_if<Finding>(&model.screen);
  if (finding == nullptr) return {};
  finding->looking = false;
  if (base::trimmed(finding->line.text).empty()) {
    finding->rows.clear();
    finding->rows_for = finding->line.text;
    return {};
  }
  if (model.settings.station == Station::desk) return {FindAnybody{finding->line.text}};
  return {FindNames{finding->line.text}};
}

Editing editing(Screen& screen) {
  if (auto* finding = std::get_if<Finding>(&screen)) return {&finding->line, &finding->keys};
  if (auto* fixing = std::get_if<FixingSpelling>(&screen)) return {&fixing->line, &fixing->keys};
  if (auto* note = std::get_if<AddingNote>(&screen)) return {&note->line, &note->keys};
  if (auto* writing = std::get_if<WritingPromise>(&screen)) return {&writing->line, &writing->keys};
  if (auto* saying = std::get_if<SayingWhy>(&screen)) return {&saying->line, &saying->keys};
  if (auto* form = std::get_if<Registering>(&screen)) {
    return {&form->lines[static_cast<std::size_t>(form->focus)], &form->keys};
  }
  if (auto* address = std::get_if<TypingAddress>(&screen)) return {&address->line, &address->keys};
  if (auto* words = std::get_if<TypingWords>(&screen)) {
    return {&words->lines[static_cast<std::size_t>(words->focus)], &words->keys};
  }
  return {};
}

Effects typed(Model& model, std::string_view text) {
  const auto [line, keys] = editing(model.screen);
  if (line == nullptr) return {};
  insert(*line, text);
  // The next name begins with a capital; the next word of a sentence does not.
  const bool is_name =
      std::holds_alternative<Registering>(model.screen) || std::holds_alternative<FixingSpelling>(model.screen);
  keys->shift = text == " " && is_name;
  return search_again(model);
}

Effects edit_key(Model& model, EditKey key, base::Instant now) {
  const auto [line, keys] = editing(model.screen);
  if (key == EditKey::escape) {
    if (line != nullptr) go_to_welcome(model, now);
    return {};
  }
  if (line == nullptr) return {};
  switch (key) {
    case EditKey::enter:
      return submit(model, now);
    case EditKey::backspace:
      erase_before(*line);
      return search_again(model);
    case EditKey::del:
      erase_after(*line);
      return search_again(model);
    case EditKey::left:
      move_left(*line);
      return {};
    case EditKey::right:
      move_right(*line);
      return {};
    case EditKey::home:
      place_caret(*line, 0);
      return {};
    case EditKey::end:
      place_caret(*line, line->text.size());
      return {};
    case EditKey::tab:
      if (auto* form = std::get_if<Registering>(&model.screen)) focus_field(*form, form->focus + 1);
      if (auto* words = std::get_if<TypingWords>(&model.screen)) focus_words(*words, words->focus + 1);
      return {};
    case EditKey::escape:
      return {};
  }
  return {};
}

Effects submit(Model& model, base::Instant now) {
  if (auto* finding = std::get_if<Finding>(&model.screen)) {
    // Enter on a single name is "that's me"; among several a person must choose.
    if (finding->rows.size() == 1 && finding->rows_for == finding->line.text) {
      return tapped(model, {Action::pick_row, 0, {}}, now);
    }
    return {};
  }
  if (auto* fixing = std::get_if<FixingSpelling>(&model.screen)) {
    const auto name = base::single_line(fixing->line.text);
    if (name.empty()) return {};
    if (const auto* back = std::get_if<Confirming>(&fixing->back)) {
      // Nothing is committed before "that is me": the correction waits for it.
      auto confirming = *back;
      confirming.card.name = confirming.corrected_name = name;
      show(model, std::move(confirming), now);
      return {};
    }
    return {FixSpelling{fixing->card.registration, name}};
  }
  if (auto* form = std::get_if<Registering>(&model.screen)) return form_submitted(*form);
  if (std::holds_alternative<AddingNote>(model.screen)) return note_submitted(model, now);
  if (std::holds_alternative<WritingPromise>(model.screen)) return promise_words_submitted(model, now);
  if (auto* address = std::get_if<TypingAddress>(&model.screen)) return address_submitted(*address);
  if (auto* words = std::get_if<TypingWords>(&model.screen)) return words_submitted(model, *words, now);
  return introduction_submitted(model, now);
}

}  // namespace kiosk
