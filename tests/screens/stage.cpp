#include "stage.h"

#include <stdexcept>
#include <string>
#include <utility>

namespace stage {

ImTextureID CountingTextures::make(int width, int height, std::span<const std::uint32_t> pixels) {
  if (pixels.size() != static_cast<std::size_t>(width) * static_cast<std::size_t>(height))
    throw std::logic_error("size");
  ++alive;
  ++made;
  return reinterpret_cast<ImTextureID>(next_++);
}

void CountingTextures::drop(ImTextureID) { --alive; }

Stage::Stage(float width, float height, screens::TypeSize type, std::vector<std::filesystem::path> designs)
    : context_(ImGui::CreateContext()),
      templates_(std::move(designs)),
      screens_(textures, templates_),
      metrics_(screens::metrics_for(width, height, std::nullopt, type)) {
  ImGui::SetCurrentContext(context_);
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.DisplaySize = {width, height};
  unsigned char* pixels = nullptr;
  int atlas_width = 0;
  int atlas_height = 0;
  io.Fonts->GetTexDataAsAlpha8(&pixels, &atlas_width, &atlas_height);
}

Stage::~Stage() { ImGui::DestroyContext(context_); }

const screens::DrawLog& Stage::frame(float seconds) {
  ImGui::SetCurrentContext(context_);
  ImGui::GetIO().DeltaTime = seconds;
  ImGui::NewFrame();
  last_ = screens_.draw(view_, metrics_);
  ImGui::Render();
  taps_.insert(taps_.end(), last_.taps.begin(), last_.taps.end());
  return screens_.log();
}

const screens::DrawLog& Stage::draw(const kiosk::View& view) {
  show(view);
  frame();
  return frame();  // in its first frame a new window of ImGui's is not clickable yet
}

void Stage::move_to(float x, float y) {
#if IMGUI_VERSION_NUM >= 18700
  ImGui::GetIO().AddMousePosEvent(x, y);
#else
  ImGui::GetIO().MousePos = {x, y};
#endif
}

void Stage::move_to(std::string_view id) {
  const auto* widget = log().widget(id);
  if (widget == nullptr) throw std::out_of_range("no widget " + std::string(id));
  move_to(widget->visible.centre_x(), widget->visible.centre_y());
}

void Stage::press() {
#if IMGUI_VERSION_NUM >= 18700
  ImGui::GetIO().AddMouseButtonEvent(0, true);
#else
  ImGui::GetIO().MouseDown[0] = true;
#endif
}

void Stage::release() {
#if IMGUI_VERSION_NUM >= 18700
  ImGui::GetIO().AddMouseButtonEvent(0, false);
#else
  ImGui::GetIO().MouseDown[0] = false;
#endif
}

std::vector<kiosk::Tap> Stage::tap(std::string_view id) {
  move_to(id);
  frame();
  press();
  frame();
  release();
  frame();
  frame();
  return taken_taps();
}

std::vector<kiosk::Tap> Stage::taken_taps() { return std::exchange(taps_, {}); }

}  // namespace stage
