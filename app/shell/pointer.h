#pragma once
// Mouse and touch on their way to ImGui. A tap may go down and up between two frames; each change of the button gets a
// frame of its own, so that no tap is lost. Positions are in window pixels.
#include <deque>

struct ImGuiIO;

namespace shell {

class Pointer {
 public:
  enum class Button : unsigned char { up, down };

  void moved(float x, float y);
  void pressed(Button button);
  void scrolled(float lines) { scrolled_ += lines; }

  /// Before ImGui::NewFrame: hands over everything up to the next change of the button.
  void feed(ImGuiIO& io);

  /// Whether more frames are needed: changes are waiting, or the button is held (a long press takes time).
  [[nodiscard]] bool is_busy() const { return !waiting_.empty() || now_.button == Button::down; }

 private:
  struct State {
    float x = -1;
    float y = -1;
    Button button = Button::up;
  };
  State latest_;               // as last reported by the window
  State now_;                  // as last handed to ImGui
  std::deque<State> waiting_;  // the states in between, one for each change
  float scrolled_ = 0;
};

}  // namespace shell
