#pragma once
// A window that is not there: ImGui without a backend, words without a graphics card. Draws views and touches widgets
// by their id, at a time of its own.
#include <imgui.h>

#include <filesystem>
#include <string_view>
#include <vector>

#include "screens/screens.h"

namespace stage {

/// Counts the pictures of words instead of keeping them.
class CountingTextures final : public screens::Textures {
 public:
  ImTextureID make(int width, int height, std::span<const std::uint32_t> pixels) override;
  void drop(ImTextureID texture) override;
  int alive = 0;
  int made = 0;

 private:
  std::uintptr_t next_ = 1000;
};

class Stage {
 public:
  explicit Stage(float width = 1280, float height = 800, screens::TypeSize type = screens::TypeSize::regular,
                 std::vector<std::filesystem::path> designs = {LANYARD_ASSETS "/badges"});
  Stage(const Stage&) = delete;
  Stage& operator=(const Stage&) = delete;
  ~Stage();

  void show(const kiosk::View& view) { view_ = view; }
  /// One frame, `seconds` after the one before; adds to taps.
  const screens::DrawLog& frame(float seconds = 0.016F);
  const screens::DrawLog& draw(const kiosk::View& view);

  void move_to(float x, float y);
  void move_to(std::string_view id);
  void press();
  void release();
  /// Finger down and up in the middle of the widget; what that sent.
  std::vector<kiosk::Tap> tap(std::string_view id);
  std::vector<kiosk::Tap> taken_taps();

  [[nodiscard]] const screens::DrawLog& log() const { return screens_.log(); }
  [[nodiscard]] const screens::Metrics& metrics() const { return metrics_; }
  [[nodiscard]] const screens::Drawn& last() const { return last_; }
  CountingTextures textures;

 private:
  ImGuiContext* context_;
  badge::Templates templates_;
  screens::Screens screens_;
  screens::Metrics metrics_;
  kiosk::View view_;
  screens::Drawn last_;
  std::vector<kiosk::Tap> taps_;
};

}  // namespace stage
