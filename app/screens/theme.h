#pragma once
// The tokens of the look: colours, type and spacing. Every colour and size on the screen comes from here.
#include <imgui.h>

#include <cstdint>
#include <optional>

namespace screens {

[[nodiscard]] constexpr ImU32 rgb(std::uint32_t hex) {
  return IM_COL32((hex >> 16U) & 0xFFU, (hex >> 8U) & 0xFFU, hex & 0xFFU, 0xFFU);
}
/// The colour with an opacity of 0 … 255: for shadows and quiet edges, never for text.
[[nodiscard]] constexpr ImU32 faded(ImU32 color, std::uint32_t alpha) {
  return (color & ~static_cast<ImU32>(IM_COL32_A_MASK)) | (alpha << IM_COL32_A_SHIFT);
}

inline constexpr ImU32 paper = rgb(0xF6F2EA);
inline constexpr ImU32 surface = rgb(0xFFFFFF);
inline constexpr ImU32 chip = rgb(0xECE6DA);
inline constexpr ImU32 line = rgb(0xD8D1C3);
inline constexpr ImU32 ink = rgb(0x15191E);
inline constexpr ImU32 soft = rgb(0x4B535B);
inline constexpr ImU32 ribbon = rgb(0xC93A17);
inline constexpr ImU32 ribbon_deep = rgb(0xA52C0F);
inline constexpr ImU32 action = rgb(0x16335C);
inline constexpr ImU32 ok = rgb(0x0B6640);
inline constexpr ImU32 warn = rgb(0x8A4A00);
inline constexpr ImU32 stop = rgb(0x9C1F19);
inline constexpr ImU32 clip_light = rgb(0x8D9196);  // the lanyard's metal
inline constexpr ImU32 clip_dark = rgb(0x6A6E74);

/// Letters and what they stand on: named together, so that a test can measure their contrast.
struct Tint {
  ImU32 letters = ink;
  ImU32 ground = paper;
};

struct Style {
  float size = 0;    // px
  int weight = 400;  // as OpenType counts it
  enum class Slant : std::uint8_t { upright, italic_tail } slant = Slant::upright;
  std::size_t tail = 0;  // italic_tail: from this byte on
  enum class Figures : std::uint8_t { proportional, tabular } figures = Figures::proportional;

  [[nodiscard]] Style scaled(float factor) const {
    Style copy = *this;
    copy.size *= factor;
    return copy;
  }
  [[nodiscard]] Style with_weight(int heavier) const {
    Style copy = *this;
    copy.weight = heavier;
    return copy;
  }
};

/// Sizes in pixels for one window. `em` follows large type, `key_em` does not: ten keys must stay in a row.
struct Metrics {
  float width = 0;
  float height = 0;
  float em = 20;
  float key_em = 20;

  [[nodiscard]] float gap() const { return 0.8F * key_em; }  // room is what large type needs most: gaps do not grow
  [[nodiscard]] float radius() const { return key_em; }
  [[nodiscard]] float touch() const { return 3.2F * em; }
  [[nodiscard]] float stroke() const { return key_em / 12; }
  [[nodiscard]] float margin() const { return (is_low() ? 1.0F : 2.0F) * key_em; }
  [[nodiscard]] Style display() const { return {2.9F * em, 800}; }
  [[nodiscard]] Style title() const { return {1.8F * em, 700}; }
  [[nodiscard]] Style body() const { return {1.1F * em, 400}; }
  [[nodiscard]] Style small() const { return {0.85F * em, 400}; }

  /// So low that the header and all but two results make way for the keyboard.
  [[nodiscard]] bool is_low() const { return height < 700 || height < 26 * em; }
  [[nodiscard]] bool is_tall() const { return height > width; }
};

enum class TypeSize : std::uint8_t { regular, large };

/// em is 4.7 mm where the panel's width is known, else a 33rd of the shorter side (a turned panel keeps its em); at
/// least 20 px, and never so large that the keyboard screens would not fit.
[[nodiscard]] Metrics metrics_for(float width, float height, std::optional<float> panel_width_mm, TypeSize type);

/// WCAG 2.1 contrast ratio of two opaque colours, 1 … 21.
[[nodiscard]] double contrast(ImU32 one, ImU32 other);

}  // namespace screens
