#pragma once
// What several samples are made of.
#include "samples.h"

namespace samples {

[[nodiscard]] kiosk::ButtonView button(std::string id, std::string label, kiosk::Action action);
[[nodiscard]] kiosk::ButtonView main_button(std::string id, std::string label, kiosk::Action action);
[[nodiscard]] kiosk::ButtonView chip(std::string id, std::string label, kiosk::Action action);
[[nodiscard]] kiosk::KeyboardView keyboard(std::string last_label, kiosk::KeyView::Kind last_kind);

/// A screen with header and corners around it.
[[nodiscard]] kiosk::View framed(kiosk::ScreenView screen);

/// The badge of somebody; the code may be empty.
[[nodiscard]] kiosk::BadgeView badge(std::string name, std::string company, std::string code);

[[nodiscard]] kiosk::VerdictView admitted(std::string name, std::string company);
[[nodiscard]] std::vector<Sample> verdicts();
[[nodiscard]] std::vector<Sample> people_screens();
[[nodiscard]] std::vector<Sample> introduction_screens();
[[nodiscard]] std::vector<Sample> typing_screens();
[[nodiscard]] std::vector<Sample> desk_screens();
[[nodiscard]] std::vector<Sample> evening_screens();
[[nodiscard]] std::vector<Sample> choices_screens();

}  // namespace samples
