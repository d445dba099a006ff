#pragma once
// The window: GLFW, OpenGL 3 and ImGui's renderer. Keys are stamped and kept for the scan gate; none reaches ImGui,
// because a scanner types faster than ImGui takes keys in, and its Enter would press whatever has the focus. Mouse and
// touch go to ImGui. In full screen nothing closes it. One window, on the main thread; wake() alone may be called from
// any thread.
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "base/error.h"
#include "base/instant.h"
#include "kiosk/key_stroke.h"

namespace shell {

struct WindowSize {
  int width = 0;
  int height = 0;
};

class Window {
 public:
  using Duration = std::chrono::steady_clock::duration;

  /// Fails with no_display; opens nothing.
  [[nodiscard]] static base::Result<void> find_display();

  /// Without `size`: full screen on the primary monitor. Fails with no_display.
  [[nodiscard]] static base::Result<Window> open(std::optional<WindowSize> size);
  Window(const Window&) = delete;
  Window& operator=(const Window&) = delete;
  Window(Window&&) noexcept;
  Window& operator=(Window&&) noexcept;
  ~Window();

  /// Sleeps until something happens, at most `longest`, and takes in what happened. False where nothing did.
  bool wait(Duration longest);
  [[nodiscard]] std::vector<kiosk::KeyStroke> take_keys();
  [[nodiscard]] base::Millis input_time() const;

  /// Whether the pointer needs a frame even if nothing further happens.
  [[nodiscard]] bool pointer_is_busy() const;

  /// One frame: `draw` fills ImGui's windows.
  void frame(const std::function<void()>& draw);

  [[nodiscard]] WindowSize size() const;
  [[nodiscard]] bool is_closed() const;

  /// Of a full screen, where the panel says so believably.
  [[nodiscard]] std::optional<float> panel_width_mm() const;

  /// Ends a wait(). From any thread.
  static void wake();

 private:
  struct Inside;
  explicit Window(std::unique_ptr<Inside> inside);
  std::unique_ptr<Inside> inside_;
};

}  // namespace shell
