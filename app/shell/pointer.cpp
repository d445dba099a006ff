#include "shell/pointer.h"

#include <imgui.h>

#include <utility>

namespace shell {

void Pointer::moved(float x, float y) {
  latest_.x = x;
  latest_.y = y;
  // Moving needs no frame of its own: it goes on with the last change that is still waiting, or is handed over as it
  // is.
  if (waiting_.empty()) {
    now_.x = x;
    now_.y = y;
  }
}

void Pointer::pressed(Button button) {
  if (button == latest_.button) return;
  latest_.button = button;
  waiting_.push_back(latest_);
}

void Pointer::feed(ImGuiIO& io) {
  if (!waiting_.empty()) {
    now_ = waiting_.front();
    waiting_.pop_front();
  }
  if (waiting_.empty()) {
    now_.x = latest_.x;
    now_.y = latest_.y;
  }
  const float scrolled = std::exchange(scrolled_, 0.0F);
#if IMGUI_VERSION_NUM >= 18700
  io.AddMousePosEvent(now_.x, now_.y);
  io.AddMouseButtonEvent(ImGuiMouseButton_Left, now_.button == Button::down);
  if (scrolled != 0) io.AddMouseWheelEvent(0, scrolled);
#else
  io.MousePos = {now_.x, now_.y};
  io.MouseDown[ImGuiMouseButton_Left] = now_.button == Button::down;
  io.MouseWheel = scrolled;
#endif
}

}  // namespace shell
