#pragma once
// What somebody in front of a View can read and touch, without drawing it: for tests of the kiosk and for journeys.
// Include only from tests that link the kiosk.
#include <optional>
#include <string>
#include <vector>

#include "kiosk/view.h"

namespace support {

/// Walks a View and collects its visible words and its touchable things.
class ViewWords {
 public:
  explicit ViewWords(const kiosk::View& view) {
    say(view.header.event_title);
    for (const auto& chip : view.left_chips) button(chip);
    for (const auto& chip : view.right_chips) button(chip);
    say(view.mark);
    std::visit([&](const auto& screen) { (*this)(screen); }, view.screen);
    if (view.read_more) {
      say(view.read_more->headline);
      for (const auto& paragraph : view.read_more->paragraphs) say(paragraph);
      button(view.read_more->close);
    }
    if (view.idle) {
      say(view.idle->text);
      button(view.idle->keep_going);
    }
  }

  [[nodiscard]] bool shows(std::string_view words) const {
    for (const auto& line : lines) {
      if (line.find(words) != std::string::npos) return true;
    }
    return false;
  }

  [[nodiscard]] std::optional<kiosk::Tap> tap(std::string_view id) const {
    for (const auto& [known, tap_of] : taps) {
      if (known == id) return tap_of;
    }
    return std::nullopt;
  }

  std::vector<std::string> lines;
  std::vector<std::pair<std::string, kiosk::Tap>> taps;  // of enabled things

  void operator()(const kiosk::WelcomeView& view) {
    say(view.headline);
    say(view.text);
    for (const auto& notice : view.notices) {
      say(notice.text);
      say(notice.next);
      say(notice.detail);
      buttons(notice.answers);
    }
    buttons(view.ways);
  }
  void operator()(const kiosk::VerdictView& view) {
    for (const auto* line :
         {&view.kicker, &view.headline, &view.next, &view.text, &view.small, &view.choices_label, &view.foot}) {
      say(*line);
    }
    buttons(view.wishes);
    buttons(view.choices);
    buttons(view.actions);
    buttons(view.ways);
    if (view.badge) badge(*view.badge);
  }
  void operator()(const kiosk::FindView& view) {
    field(view.field);
    rows(view.rows);
    say(view.message);
    keyboard(view.keyboard);
    buttons(view.ways);
  }
  void operator()(const kiosk::ChooseView& view) {
    say(view.headline);
    say(view.text);
    buttons(view.tabs);
    say(view.note);
    rows(view.rows);
    buttons(view.actions);
    buttons(view.ways);
  }
  void operator()(const kiosk::ConfirmView& view) {
    say(view.headline);
    badge(view.badge);
    say(view.text);
    buttons(view.actions);
    buttons(view.ways);
  }
  void operator()(const kiosk::FormView& view) {
    say(view.headline);
    for (const auto& one : view.fields) field(one);
    if (view.consent) {
      say(view.consent->text);
      button(view.consent->toggle);
      button(view.consent->read_more);
    }
    say(view.problem);
    say(view.note);
    buttons(view.suggestions);
    keyboard(view.keyboard);
    buttons(view.ways);
  }
  void operator()(const kiosk::BadgeScreenView& view) {
    badge(view.badge);
    for (const auto* line : {&view.photo_head, &view.photo_text, &view.phone_head, &view.phone_text, &view.mark}) {
      say(*line);
    }
    button(view.done);
    buttons(view.ways);
  }
  void operator()(const kiosk::ConnectView& view) {
    say(view.headline);
    say(view.text);
    for (const auto& person : view.people) {
      say(person.name);
      say(person.company);
      say(person.looks);
      say(person.ask);
      buttons(person.answers);
    }
    for (const auto& hint : view.hints) {
      say(hint.label);
      for (const auto& line : hint.lines) say(line);
    }
    buttons(view.actions);
    say(view.foot);
    buttons(view.ways);
  }

 private:
  void say(const std::string& line) {
    if (!line.empty()) lines.push_back(line);
  }
  void button(const kiosk::ButtonView& view) {
    say(view.label);
    if (view.enabled) taps.emplace_back(view.id, view.tap);
  }
  void buttons(const std::vector<kiosk::ButtonView>& list) {
    for (const auto& one : list) button(one);
  }
  void rows(const std::vector<kiosk::RowView>& list) {
    for (const auto& row : list) {
      say(row.name);
      say(row.detail);
      say(row.action);
      if (row.enabled && !row.is_words) taps.emplace_back(row.id, row.tap);
    }
  }
  void field(const kiosk::FieldView& view) {
    say(view.label);
    say(view.text);
    taps.emplace_back("field." + view.id, kiosk::Tap{kiosk::Action::focus_field, view.index, {}});
  }
  void keyboard(const kiosk::KeyboardView& view) {
    for (const auto& row : view.rows) {
      for (const auto& key : row) taps.emplace_back(key.id, key.tap);
    }
  }
  void badge(const kiosk::BadgeView& view) {
    for (const auto* line : {&view.content.name, &view.content.company, &view.content.band, &view.content.pick_up}) {
      say(*line);
    }
    if (!view.content.code.empty()) {
      say("QR " + view.content.code);
      taps.emplace_back("show_badge", kiosk::Tap{kiosk::Action::show_badge, 0, {}});
    }
  }
};

}  // namespace support
