#include "shell/panel.h"

#include <cmath>

namespace shell {

std::optional<float> plausible_width_mm(const PanelSize& panel) {
  if (panel.pixels_wide <= 0 || panel.pixels_high <= 0 || panel.mm_wide <= 0 || panel.mm_high <= 0) return std::nullopt;
  const auto width = static_cast<float>(panel.mm_wide);
  const float across = static_cast<float>(panel.pixels_wide) / width;
  const float down = static_cast<float>(panel.pixels_high) / static_cast<float>(panel.mm_high);
  const float dots_an_inch = across * 25.4F;
  const bool is_square = std::abs(across - down) < 0.1F * across;
  const bool is_a_panel = dots_an_inch > 50 && dots_an_inch < 400;
  const bool is_made_up = std::abs(dots_an_inch - 96) < 0.5F;
  if (!is_square || !is_a_panel || is_made_up) return std::nullopt;
  return width;
}

}  // namespace shell
