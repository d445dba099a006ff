#include "shell/window.h"

#include <GLFW/glfw3.h>
#include <imgui.h>
#include <imgui_impl_opengl3.h>

#include <algorithm>
#include <string>
#include <utility>

#include "screens/theme.h"
#include "shell/input_clock.h"
#include "shell/key_pairing.h"
#include "shell/panel.h"
#include "shell/pointer.h"

namespace shell {
namespace {

using std::chrono::steady_clock;

std::string last_glfw_error() {
  const char* words = nullptr;
  glfwGetError(&words);
  return words == nullptr ? std::string() : std::string(words);
}

// Every filled shape samples the white pixel of ImGui's atlas, whose letters are never drawn: a software renderer is
// spared the filtering.
void sample_nearest(const ImGuiIO& io) {
  ImGui_ImplOpenGL3_CreateDeviceObjects();
  glBindTexture(GL_TEXTURE_2D, static_cast<GLuint>(reinterpret_cast<std::intptr_t>(io.Fonts->TexID)));
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
  glBindTexture(GL_TEXTURE_2D, 0);
}

}  // namespace

// Owns the three libraries' state; GLFW's callbacks find it through the window's user pointer, so it never moves.
struct Window::Inside {
  GLFWwindow* window = nullptr;
  ImGuiContext* imgui = nullptr;
  InputClock clock{steady_clock::now()};
  KeyPairing keys;
  Pointer pointer;
  bool full_screen = false;
  bool stirred = false;  // something happened in the wait that is under way
  steady_clock::time_point last_frame = steady_clock::now();

  Inside() = default;
  Inside(const Inside&) = delete;
  Inside& operator=(const Inside&) = delete;
  ~Inside() {
    if (imgui != nullptr) {
      ImGui_ImplOpenGL3_Shutdown();
      ImGui::DestroyContext(imgui);
    }
    if (window != nullptr) glfwDestroyWindow(window);
    glfwTerminate();
  }

  [[nodiscard]] base::Millis stamp() const { return clock.stamp(steady_clock::now()); }

  static Inside& of(GLFWwindow* window) { return *static_cast<Inside*>(glfwGetWindowUserPointer(window)); }
  void listen();
};

void Window::Inside::listen() {
  glfwSetWindowUserPointer(window, this);
  glfwSetKeyCallback(window, [](GLFWwindow* from, int key, int /*scancode*/, int action, int modifiers) {
    auto& inside = of(from);
    inside.keys.key(key, action, modifiers, inside.stamp());
    inside.stirred = true;
  });
  glfwSetCharCallback(window, [](GLFWwindow* from, unsigned int character) {
    auto& inside = of(from);
    inside.keys.character(character, inside.stamp());
    inside.stirred = true;
  });
  glfwSetCursorPosCallback(window, [](GLFWwindow* from, double x, double y) {
    auto& inside = of(from);
    inside.pointer.moved(static_cast<float>(x), static_cast<float>(y));
    inside.stirred = true;
  });
  glfwSetMouseButtonCallback(window, [](GLFWwindow* from, int button, int action, int /*modifiers*/) {
    if (button != GLFW_MOUSE_BUTTON_LEFT) return;
    auto& inside = of(from);
    inside.pointer.pressed(action == GLFW_PRESS ? Pointer::Button::down : Pointer::Button::up);
    inside.stirred = true;
  });
  glfwSetScrollCallback(window, [](GLFWwindow* from, double /*x*/, double y) {
    auto& inside = of(from);
    inside.pointer.scrolled(static_cast<float>(y));
    inside.stirred = true;
  });
  glfwSetWindowRefreshCallback(window, [](GLFWwindow* from) { of(from).stirred = true; });
  glfwSetFramebufferSizeCallback(window,
                                 [](GLFWwindow* from, int /*width*/, int /*height*/) { of(from).stirred = true; });
  glfwSetWindowCloseCallback(window, [](GLFWwindow* from) {
    if (of(from).full_screen) glfwSetWindowShouldClose(from, GLFW_FALSE);
  });
}

base::Result<void> Window::find_display() {
  if (glfwInit() != GLFW_TRUE) return base::fail(base::ErrorCode::no_display, last_glfw_error());
  return {};
}

base::Result<Window> Window::open(std::optional<WindowSize> size) {
  if (auto found = find_display(); !found) return std::unexpected(found.error());
  auto inside = std::make_unique<Inside>();
  GLFWmonitor* monitor = glfwGetPrimaryMonitor();
  const GLFWvidmode* mode = monitor == nullptr ? nullptr : glfwGetVideoMode(monitor);
  inside->full_screen = !size;
  if (!size) {
    if (mode == nullptr) return base::fail(base::ErrorCode::no_display, last_glfw_error());
    size = WindowSize{mode->width, mode->height};
  }
  glfwWindowHint(GLFW_RESIZABLE, inside->full_screen ? GLFW_FALSE : GLFW_TRUE);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 0);
  glfwWindowHint(GLFW_AUTO_ICONIFY, GLFW_FALSE);
  inside->window =
      glfwCreateWindow(size->width, size->height, "Lanyard", inside->full_screen ? monitor : nullptr, nullptr);
  if (inside->window == nullptr) return base::fail(base::ErrorCode::no_display, last_glfw_error());
  glfwMakeContextCurrent(inside->window);
  glfwSwapInterval(1);
  inside->listen();

  inside->imgui = ImGui::CreateContext();
  auto& io = ImGui::GetIO();
  io.IniFilename = nullptr;  // a kiosk remembers no window places
  io.LogFilename = nullptr;
  io.ConfigFlags |= ImGuiConfigFlags_NoMouseCursorChange;
  io.Fonts->Flags |= ImFontAtlasFlags_NoBakedLines;
  ImGui_ImplOpenGL3_Init("#version 130");
  sample_nearest(io);
  return Window(std::move(inside));
}

Window::Window(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
Window::Window(Window&&) noexcept = default;
Window& Window::operator=(Window&&) noexcept = default;
Window::~Window() = default;

bool Window::wait(Duration longest) {
  inside_->stirred = false;
  inside_->clock.wait_begins(steady_clock::now(), longest);
  if (longest <= Duration::zero()) {
    glfwPollEvents();
  } else {
    glfwWaitEventsTimeout(std::chrono::duration<double>(longest).count());
  }
  inside_->clock.wait_ended(steady_clock::now());
  return inside_->stirred;
}

std::vector<kiosk::KeyStroke> Window::take_keys() { return inside_->keys.take(); }
base::Millis Window::input_time() const { return inside_->clock.at(steady_clock::now()); }
bool Window::pointer_is_busy() const { return inside_->pointer.is_busy(); }
WindowSize Window::size() const {
  WindowSize size;
  glfwGetWindowSize(inside_->window, &size.width, &size.height);
  return size;
}

bool Window::is_closed() const { return glfwWindowShouldClose(inside_->window) == GLFW_TRUE; }
void Window::wake() { glfwPostEmptyEvent(); }

void Window::frame(const std::function<void()>& draw) {
  const auto began = steady_clock::now();
  const auto [width, height] = size();
  int pixels_wide = 0;
  int pixels_high = 0;
  glfwGetFramebufferSize(inside_->window, &pixels_wide, &pixels_high);
  if (width <= 0 || height <= 0) return;

  auto& io = ImGui::GetIO();
  io.DisplaySize = {static_cast<float>(width), static_cast<float>(height)};
  io.DisplayFramebufferScale = {static_cast<float>(pixels_wide) / io.DisplaySize.x,
                                static_cast<float>(pixels_high) / io.DisplaySize.y};
  io.DeltaTime = std::max(std::chrono::duration<float>(began - inside_->last_frame).count(), 0.0001F);
  inside_->last_frame = began;
  inside_->pointer.feed(io);

  ImGui_ImplOpenGL3_NewFrame();
  ImGui::NewFrame();
  draw();
  ImGui::Render();
  glViewport(0, 0, pixels_wide, pixels_high);
  const ImVec4 ground = ImGui::ColorConvertU32ToFloat4(screens::paper);
  glClearColor(ground.x, ground.y, ground.z, 1);
  glClear(GL_COLOR_BUFFER_BIT);
  ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
  glfwSwapBuffers(inside_->window);
  inside_->clock.leave_out(steady_clock::now() - began);
}

std::optional<float> Window::panel_width_mm() const {
  GLFWmonitor* monitor = glfwGetWindowMonitor(inside_->window);
  const GLFWvidmode* mode = monitor == nullptr ? nullptr : glfwGetVideoMode(monitor);
  if (mode == nullptr) return std::nullopt;
  PanelSize panel{.pixels_wide = mode->width, .pixels_high = mode->height};
  glfwGetMonitorPhysicalSize(monitor, &panel.mm_wide, &panel.mm_high);
  return plausible_width_mm(panel);
}

}  // namespace shell
