#pragma once
// How wide the panel is, as it says of itself in its EDID. Many say nothing, and the window system then makes a size
// up.
#include <optional>

namespace shell {

struct PanelSize {
  int pixels_wide = 0;
  int pixels_high = 0;
  int mm_wide = 0;
  int mm_high = 0;
};

/// nullopt where the size is missing, has another shape than the picture, is none that a kiosk's panel has, or is
/// exactly the 96 dots an inch that are assumed where nothing is known.
[[nodiscard]] std::optional<float> plausible_width_mm(const PanelSize& panel);

}  // namespace shell
