#include "screens/theme.h"

#include <algorithm>
#include <cmath>

namespace screens {
namespace {

double luminance(ImU32 color) {
  const auto channel = [color](int shift) {
    const double value = ((color >> shift) & 0xFFU) / 255.0;
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * channel(IM_COL32_R_SHIFT) + 0.7152 * channel(IM_COL32_G_SHIFT) + 0.0722 * channel(IM_COL32_B_SHIFT);
}

}  // namespace

Metrics metrics_for(float width, float height, std::optional<float> panel_width_mm, TypeSize type) {
  const float shorter = std::min(width, height);
  float em = shorter / 33;
  if (panel_width_mm && *panel_width_mm > 0) em = 4.7F * width / *panel_width_mm;
  em = std::max(20.0F, std::min(em, shorter / 29));
  return {width, height, type == TypeSize::large ? 1.3F * em : em, em};
}

double contrast(ImU32 one, ImU32 other) {
  const double a = luminance(one);
  const double b = luminance(other);
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

}  // namespace screens
