#pragma once
// Rectangles in pixels, and layout by cutting: take a strip off one side, go on with what is left.
#include <algorithm>

namespace screens {

struct Size {
  float width = 0;
  float height = 0;
};

struct Rect {
  float left = 0;
  float top = 0;
  float right = 0;
  float bottom = 0;

  [[nodiscard]] float width() const { return right - left; }
  [[nodiscard]] float height() const { return bottom - top; }
  [[nodiscard]] float centre_x() const { return (left + right) / 2; }
  [[nodiscard]] float centre_y() const { return (top + bottom) / 2; }
  [[nodiscard]] Size size() const { return {width(), height()}; }

  [[nodiscard]] Rect inset(float across, float down) const {
    return {left + across, top + down, right - across, bottom - down};
  }
  [[nodiscard]] Rect inset(float all) const { return inset(all, all); }
  [[nodiscard]] Rect moved(float across, float down) const {
    return {left + across, top + down, right + across, bottom + down};
  }
  /// A rectangle of this size in the middle of this one.
  [[nodiscard]] Rect middle(Size inner) const {
    const float x = centre_x() - inner.width / 2;
    const float y = centre_y() - inner.height / 2;
    return {x, y, x + inner.width, y + inner.height};
  }
  [[nodiscard]] Rect clipped_to(const Rect& other) const {
    return {std::max(left, other.left), std::max(top, other.top), std::min(right, other.right),
            std::min(bottom, other.bottom)};
  }
  [[nodiscard]] bool is_empty() const { return right <= left || bottom <= top; }
  [[nodiscard]] bool contains(float x, float y) const { return x >= left && x < right && y >= top && y < bottom; }

  // Each takes a strip off this rectangle and returns it.
  Rect cut_top(float height_px) {
    const float old = top;
    top = std::min(top + height_px, bottom);
    return {left, old, right, top};
  }
  Rect cut_left(float width_px) {
    const float old = left;
    left = std::min(left + width_px, right);
    return {old, top, left, bottom};
  }
  Rect cut_bottom(float height_px) {
    const float old = bottom;
    bottom = std::max(bottom - height_px, top);
    return {left, bottom, right, old};
  }
  Rect cut_right(float width_px) {
    const float old = right;
    right = std::max(right - width_px, left);
    return {right, top, old, bottom};
  }
};

}  // namespace screens
