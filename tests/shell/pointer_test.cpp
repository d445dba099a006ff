#include "shell/pointer.h"

#include <imgui.h>

#include <string>

#include "support/catch.h"

using shell::Pointer;

namespace {

/// Runs frames with nothing in them; writes down the button and the place in each.
class Frames {
 public:
  Frames() : context_(ImGui::CreateContext()) {
    auto& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = {800, 600};
    io.Fonts->Build();
  }
  Frames(const Frames&) = delete;
  Frames& operator=(const Frames&) = delete;
  ~Frames() { ImGui::DestroyContext(context_); }

  std::string next(Pointer& pointer) {
    auto& io = ImGui::GetIO();
    pointer.feed(io);
    ImGui::NewFrame();
    const std::string seen = (io.MouseDown[0] ? "down " : "up ") + std::to_string(static_cast<int>(io.MousePos.x));
    ImGui::EndFrame();
    return seen;
  }

 private:
  ImGuiContext* context_;
};

}  // namespace

TEST_CASE("A tap that went down and up between two frames is seen in both states, where it was") {
  Frames frames;
  Pointer pointer;
  pointer.moved(100, 50);
  pointer.pressed(Pointer::Button::down);
  pointer.pressed(Pointer::Button::up);
  pointer.moved(300, 50);
  CHECK(pointer.is_busy());
  CHECK(frames.next(pointer) == "down 100");
  CHECK(pointer.is_busy());
  CHECK(frames.next(pointer).starts_with("up"));
  CHECK_FALSE(pointer.is_busy());
  CHECK(frames.next(pointer) == "up 300");
}

TEST_CASE("Two quick taps are two taps") {
  Frames frames;
  Pointer pointer;
  for (int tap = 0; tap < 2; ++tap) {
    pointer.moved(100.0F * static_cast<float>(tap + 1), 50);
    pointer.pressed(Pointer::Button::down);
    pointer.pressed(Pointer::Button::up);
  }
  CHECK(frames.next(pointer) == "down 100");
  CHECK(frames.next(pointer) == "up 100");
  CHECK(frames.next(pointer) == "down 200");
  CHECK(frames.next(pointer) == "up 200");
}

TEST_CASE("A finger that rests keeps the frames coming, and a drag is followed") {
  Frames frames;
  Pointer pointer;
  pointer.moved(10, 10);
  CHECK_FALSE(pointer.is_busy());
  pointer.pressed(Pointer::Button::down);
  frames.next(pointer);
  CHECK(pointer.is_busy());
  pointer.moved(60, 10);
  CHECK(frames.next(pointer) == "down 60");
  pointer.pressed(Pointer::Button::up);
  frames.next(pointer);
  CHECK_FALSE(pointer.is_busy());
}
