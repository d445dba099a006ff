#include "screens/shapes.h"

#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace screens {
namespace {

constexpr int corner_steps = 10;
using Ring = std::array<ImVec2, 4 * (corner_steps + 1)>;

Ring ring(const Rect& rect, float radius) {
  const std::array<ImVec2, 4> centres{ImVec2{rect.right - radius, rect.bottom - radius},
                                      {rect.left + radius, rect.bottom - radius},
                                      {rect.left + radius, rect.top + radius},
                                      {rect.right - radius, rect.top + radius}};
  Ring points;
  std::size_t at = 0;
  for (std::size_t corner = 0; corner < 4; ++corner) {
    for (int step = 0; step <= corner_steps; ++step) {
      const float angle =
          (static_cast<float>(corner) + static_cast<float>(step) / corner_steps) * std::numbers::pi_v<float> / 2;
      points[at++] = {centres[corner].x + radius * std::cos(angle), centres[corner].y + radius * std::sin(angle)};
    }
  }
  return points;
}

}  // namespace

void fill(Canvas& canvas, const Rect& rect, ImU32 color, float radius) {
  if (rect.is_empty()) return;
  canvas.list->AddRectFilled({rect.left, rect.top}, {rect.right, rect.bottom}, color,
                             std::min(radius, std::min(rect.width(), rect.height()) / 2));
}

void outline(Canvas& canvas, const Rect& rect, ImU32 color, float radius, float stroke) {
  const Rect middle_of_line = rect.inset(stroke / 2);
  if (middle_of_line.is_empty()) return;
  canvas.list->AddRect({middle_of_line.left, middle_of_line.top}, {middle_of_line.right, middle_of_line.bottom}, color,
                       std::max(0.0F, std::min(radius, std::min(rect.width(), rect.height()) / 2) - stroke / 2), 0,
                       stroke);
}

// Rings of falling opacity around the edge: smooth at any size, and only the rim is painted, not the card's whole area.
void shadow(Canvas& canvas, const Rect& rect, float radius) {
  constexpr int rings = 8;
  constexpr float darkest = 26;  // of 255
  const float blur = 1.5F * canvas.metrics.key_em;
  const Rect base = rect.inset(0.15F * blur).moved(0, 0.45F * blur);
  const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
  ImDrawList& list = *canvas.list;
  constexpr int points = static_cast<int>(std::tuple_size_v<Ring>);
  list.PrimReserve((rings - 1) * points * 6, rings * points);
  const auto first = static_cast<ImDrawIdx>(list._VtxCurrentIdx);
  for (int at = 0; at < rings; ++at) {
    const float share = static_cast<float>(at) / (rings - 1);  // 0 inside … 1 where it ends
    const float grown = blur * (share * 1.3F - 0.3F);
    const float fall = (1 - share) * (1 - share) * (1 + 2 * share);  // smooth at both ends
    const ImU32 color = faded(ink, static_cast<std::uint32_t>(darkest * fall));
    for (const ImVec2& point : ring(base.inset(-grown), std::max(1.0F, radius + grown)))
      list.PrimWriteVtx(point, white, color);
  }
  const auto index = [first](int at, int point) {
    return static_cast<ImDrawIdx>(first + at * points + point % points);
  };
  for (int at = 0; at + 1 < rings; ++at) {
    for (int point = 0; point < points; ++point) {
      for (const ImDrawIdx corner : {index(at, point), index(at, point + 1), index(at + 1, point + 1), index(at, point),
                                     index(at + 1, point + 1), index(at + 1, point)}) {
        list.PrimWriteIdx(corner);
      }
    }
  }
}

void card(Canvas& canvas, const Rect& rect) {
  const float radius = 1.2F * canvas.metrics.radius();
  shadow(canvas, rect, radius);
  fill(canvas, rect.moved(0, canvas.metrics.stroke()), line, radius);  // the card's own thickness
  fill(canvas, rect, surface, radius);
}

void slot(Canvas& canvas, const Rect& badge) {
  const float em = canvas.metrics.key_em;
  const float half = std::min(1.9F * em, badge.width() / 8);
  const float top = badge.top + 0.85F * em;
  fill(canvas, {badge.centre_x() - half, top, badge.centre_x() + half, top + 0.55F * em}, chip, em);
}

float lanyard_reach(const Metrics& metrics) { return 4.2F * metrics.key_em; }

void lanyard(Canvas& canvas, const Rect& badge) {
  const float em = canvas.metrics.key_em;
  const float x = badge.centre_x();
  const float knot = badge.top - 1.45F * em;
  const float wide = 1.5F * em;   // of a strap at the top of the screen
  const float thin = 0.45F * em;  // half of it at the clip
  const float spread = std::clamp(0.42F * knot, 1.2F * em, 2.1F * em);
  const auto strap = [&](float side, ImU32 color) {
    std::array<ImVec2, 4> corners{ImVec2{x + side * spread, -2.0F},
                                  {x + side * (spread + wide), -2.0F},
                                  {x + side * thin, knot + 0.1F * em},
                                  {x - side * thin, knot + 0.1F * em}};
    if (side < 0) std::swap(corners[0], corners[1]);  // ImGui smooths the edges of clockwise polygons
    if (side < 0) std::swap(corners[2], corners[3]);
    canvas.list->AddConvexPolyFilled(corners.data(), static_cast<int>(corners.size()), color);
  };
  strap(-1, ribbon_deep);
  strap(1, ribbon);
  const float half = 0.62F * em;
  fill(canvas, {x - half, knot, x + half, knot + 2 * half}, clip_light, 0.28F * em);
  fill(canvas, {x - 0.6F * half, knot + 1.45F * half, x + 0.6F * half, badge.top + 0.3F * em}, clip_dark, 0.28F * em);
}

void joining_ribbon(Canvas& canvas, ImVec2 from, ImVec2 to) {
  const float em = canvas.metrics.key_em;
  const bool across = std::abs(to.x - from.x) >= std::abs(to.y - from.y);
  // Its ends are hidden by the badges, which are drawn over it.
  const float under = 2.2F * em;
  const float sag = 2.6F * em;
  const ImVec2 one = across ? ImVec2{from.x - under, from.y} : ImVec2{from.x, from.y - under};
  const ImVec2 two = across ? ImVec2{to.x + under, to.y} : ImVec2{to.x, to.y + under};
  const ImVec2 hangs_from = across ? ImVec2{one.x + under, one.y + sag} : one;
  const ImVec2 hangs_to = across ? ImVec2{two.x - under, two.y + sag} : two;
  canvas.list->AddBezierCubic(one, hangs_from, hangs_to, two, ribbon, 0.95F * em, 48);
  canvas.log.things.push_back(DrawnFigure{"ribbon", {from.x, from.y, to.x, to.y}, canvas.layer});
}

void bar(Canvas& canvas, const Rect& rect, float share) {
  const bool is_dark = canvas.backdrop.shade == Backdrop::Shade::dark;
  fill(canvas, rect, is_dark ? faded(surface, 0x40) : chip, rect.height());
  Rect left = rect;
  left.right = rect.left + std::max(rect.height(), rect.width() * std::clamp(share, 0.0F, 1.0F));
  if (share > 0) fill(canvas, left, is_dark ? surface : action, rect.height());
  canvas.log.things.push_back(DrawnFigure{"bar", rect, canvas.layer});
}

}  // namespace screens
