#pragma once
// Draws a kiosk::View and says what was touched. Everything a visitor types or chose stands in the View: this holds
// nothing but pictures of words and of badges. Between ImGui::NewFrame and ImGui::Render, on the window's thread.
#include "kiosk/view.h"
#include "screens/badge_pictures.h"
#include "screens/canvas.h"

namespace screens {

class Screens {
 public:
  /// Both outlive this.
  Screens(Textures& textures, badge::Templates& templates) : text_(textures), badges_(textures, templates) {}

  /// `metrics` as metrics_for() made them for the View's large_type.
  Drawn draw(const kiosk::View& view, const Metrics& metrics);

  [[nodiscard]] const DrawLog& log() const { return log_; }
  [[nodiscard]] const Text& text() const { return text_; }

 private:
  Text text_;
  BadgePictures badges_;
  DrawLog log_;
};

}  // namespace screens
