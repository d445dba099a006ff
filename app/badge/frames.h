#pragma once
// Frames on a badge: their corners, what lies in them, how far it is to the edge.
#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "badge/slot.h"

namespace badge {

struct Point {
  double x = 0, y = 0;
};

/// Axis-aligned, in the coordinates of some frame.
struct Extent {
  double left = 0, top = 0, right = 0, bottom = 0;
};

/// A frame's own coordinates, in mm from its left top corner, and the badge's.
[[nodiscard]] inline Point on_badge(const Frame& frame, Point inside) {
  const double c = std::cos(frame.angle);
  const double s = std::sin(frame.angle);
  return {frame.x_mm + c * inside.x - s * inside.y, frame.y_mm + s * inside.x + c * inside.y};
}
[[nodiscard]] inline Point in_frame(const Frame& frame, Point badge) {
  const double c = std::cos(frame.angle);
  const double s = std::sin(frame.angle);
  const Point from{badge.x - frame.x_mm, badge.y - frame.y_mm};
  return {c * from.x + s * from.y, c * from.y - s * from.x};
}

[[nodiscard]] inline std::array<Point, 4> corners(const Frame& frame) {
  return {on_badge(frame, {0, 0}), on_badge(frame, {frame.width_mm, 0}), on_badge(frame, {0, frame.height_mm}),
          on_badge(frame, {frame.width_mm, frame.height_mm})};
}

/// What `other` takes up as seen from `frame`.
[[nodiscard]] inline Extent extent_in(const Frame& frame, const Frame& other) {
  Extent extent{1e9, 1e9, -1e9, -1e9};
  for (const Point corner : corners(other)) {
    const Point seen = in_frame(frame, corner);
    extent = {std::min(extent.left, seen.x), std::min(extent.top, seen.y), std::max(extent.right, seen.x),
              std::max(extent.bottom, seen.y)};
  }
  return extent;
}

[[nodiscard]] inline bool overlap(const Frame& frame, const Frame& other) {
  constexpr double touching_mm = 0.05;
  const Extent seen = extent_in(frame, other);
  return seen.left < frame.width_mm - touching_mm && seen.right > touching_mm &&
         seen.top < frame.height_mm - touching_mm && seen.bottom > touching_mm;
}

/// The parallelogram of a corner and its neighbours as a frame. Nothing where it is skewed, mirrored or flat.
[[nodiscard]] inline std::optional<Frame> frame_of(Point corner, Point right, Point below) {
  const Point across{right.x - corner.x, right.y - corner.y};
  const Point down{below.x - corner.x, below.y - corner.y};
  const double width = std::hypot(across.x, across.y);
  const double height = std::hypot(down.x, down.y);
  const double area = across.x * down.y - across.y * down.x;
  constexpr double square = 0.999;  // of 2.5 degrees
  if (width < 1e-3 || height < 1e-3 || area < square * width * height) return std::nullopt;
  return Frame{corner.x, corner.y, width, height, std::atan2(across.y, across.x)};
}

/// The largest square in the middle.
[[nodiscard]] inline Frame square_in(const Frame& frame) {
  const double side = std::min(frame.width_mm, frame.height_mm);
  const Point corner = on_badge(frame, {(frame.width_mm - side) / 2, (frame.height_mm - side) / 2});
  return {corner.x, corner.y, side, side, frame.angle};
}

}  // namespace badge
