#include "screens/symbol.h"

#include <array>
#include <initializer_list>
#include <vector>

#include "screens/shapes.h"

namespace screens {
namespace {

// Points are given in a square from -1 to 1. ImGui ends strokes bluntly; a disc on each end rounds them.
class Pen {
 public:
  Pen(Canvas& canvas, const Rect& rect, ImU32 color, float stroke)
      : list_(*canvas.list),
        centre_(rect.centre_x(), rect.centre_y()),
        unit_(std::min(rect.width(), rect.height()) / 2),
        color_(color),
        stroke_(stroke) {}

  void path(std::initializer_list<ImVec2> points) {
    std::vector<ImVec2> placed;
    for (const ImVec2& point : points) placed.push_back(at(point));
    list_.AddPolyline(placed.data(), static_cast<int>(placed.size()), color_, 0, stroke_);
    for (const ImVec2& point : placed) list_.AddCircleFilled(point, stroke_ / 2, color_, 16);
  }
  void arc(ImVec2 centre, float radius, float from, float to) {
    list_.PathArcTo(at(centre), radius * unit_, from, to, 32);
    const std::array<ImVec2, 2> ends{list_._Path.front(), list_._Path.back()};
    list_.PathStroke(color_, 0, stroke_);
    for (const ImVec2& end : ends) list_.AddCircleFilled(end, stroke_ / 2, color_, 16);
  }
  void dot(ImVec2 centre, float radius) { list_.AddCircleFilled(at(centre), radius * unit_, color_, 24); }

 private:
  [[nodiscard]] ImVec2 at(ImVec2 point) const { return {centre_.x + point.x * unit_, centre_.y + point.y * unit_}; }
  ImDrawList& list_;
  ImVec2 centre_;
  float unit_;
  ImU32 color_;
  float stroke_;
};

struct Named {
  Sign sign;
  const char* name;
};

Named named(kiosk::VerdictView::Symbol symbol) {
  using Symbol = kiosk::VerdictView::Symbol;
  switch (symbol) {
    case Symbol::tick:
      return {Sign::tick, "tick"};
    case Symbol::arrow:
      return {Sign::arrow, "arrow"};
    case Symbol::question:
      return {Sign::question, "question"};
    case Symbol::cross:
      return {Sign::cross, "cross"};
    case Symbol::hand:
      return {Sign::hand, "hand"};
  }
  return {Sign::question, "question"};
}

}  // namespace

void sign(Canvas& canvas, Sign sign, const Rect& rect, ImU32 color, float stroke) {
  Pen pen(canvas, rect, color, stroke);
  switch (sign) {
    case Sign::tick:
      pen.path({{-0.8F, 0.05F}, {-0.25F, 0.6F}, {0.8F, -0.6F}});
      break;
    case Sign::arrow:
      pen.path({{-0.85F, 0}, {0.8F, 0}});
      pen.path({{0.15F, -0.65F}, {0.85F, 0}, {0.15F, 0.65F}});
      break;
    case Sign::question:
      pen.arc({0, -0.4F}, 0.48F, -3.1F, 1.2F);
      pen.path({{0.17F, 0.05F}, {0, 0.2F}, {0, 0.35F}});
      pen.dot({0, 0.82F}, 0.15F);
      break;
    case Sign::cross:
      pen.path({{-0.6F, -0.6F}, {0.6F, 0.6F}});
      pen.path({{0.6F, -0.6F}, {-0.6F, 0.6F}});
      break;
    case Sign::hand:
      pen.path({{-0.42F, 0.1F}, {-0.42F, -0.6F}});
      pen.path({{-0.12F, 0}, {-0.12F, -0.85F}});
      pen.path({{0.18F, 0}, {0.18F, -0.78F}});
      pen.path({{0.48F, 0.1F}, {0.48F, -0.5F}});
      pen.path({{0.48F, 0.1F}, {0.44F, 0.55F}, {0.2F, 0.85F}, {-0.2F, 0.85F}, {-0.45F, 0.6F}, {-0.8F, 0.1F}});
      pen.path({{-0.42F, 0.1F}, {-0.45F, 0.4F}});
      break;
    case Sign::chevron:
      pen.path({{-0.3F, -0.6F}, {0.3F, 0}, {-0.3F, 0.6F}});
      break;
  }
}

void verdict_symbol(Canvas& canvas, kiosk::VerdictView::Symbol symbol, const Rect& rect) {
  const auto [drawn, name] = named(symbol);
  const float size = std::min(rect.width(), rect.height());
  fill(canvas, rect, surface, drawn == Sign::arrow ? 0.26F * size : size);
  sign(canvas, drawn, rect.inset(0.24F * size), canvas.backdrop.ground, 0.115F * size);
  canvas.log.things.push_back(DrawnFigure{name, rect, canvas.layer});
}

void code_to_scanner(Canvas& canvas, const Rect& rect) {
  const float side = rect.height();
  const float stroke = 0.1F * side;
  const Rect code = Rect{rect.centre_x() - 2.35F * side, rect.top, rect.centre_x() - 1.35F * side, rect.bottom};
  const Rect scanner = Rect{rect.centre_x() + 1.35F * side, rect.top, rect.centre_x() + 2.25F * side, rect.bottom};
  outline(canvas, code, ink, 0.22F * side, stroke);
  for (const auto& [x, y] : {std::pair{0.3F, 0.3F}, {0.54F, 0.3F}, {0.3F, 0.54F}}) {  // a hint of a QR code
    fill(canvas,
         {code.left + x * side, code.top + y * side, code.left + (x + 0.16F) * side, code.top + (y + 0.16F) * side},
         ink, 0.03F * side);
  }
  Pen pen(canvas, Rect{rect.centre_x() - side, rect.top, rect.centre_x() + side, rect.bottom}, ribbon, 1.15F * stroke);
  pen.path({{-1.5F, 0}, {1.45F, 0}});
  pen.path({{0.75F, -0.65F}, {1.5F, 0}, {0.75F, 0.65F}});
  fill(canvas, scanner, ink, 0.22F * side);
  fill(
      canvas,
      {scanner.left + 0.2F * side, scanner.top + 0.22F * side, scanner.right - 0.2F * side, scanner.top + 0.34F * side},
      ribbon, side);
  canvas.log.things.push_back(DrawnFigure{"code to scanner", rect, canvas.layer});
}

void two_badges(Canvas& canvas, const Rect& rect) {
  const float side = rect.height();
  for (const float direction : {-1.0F, 1.0F}) {
    const float x = rect.centre_x() + direction * 1.35F * side;
    const Rect badge{x - 0.55F * side, rect.top, x + 0.55F * side, rect.bottom};
    outline(canvas, badge, ink, 0.2F * side, 0.1F * side);
    fill(canvas, {x - 0.2F * side, badge.top + 0.2F * side, x + 0.2F * side, badge.top + 0.3F * side}, ink, side);
  }
  const float y = rect.centre_y() - 0.05F * side;
  canvas.list->AddBezierCubic({rect.centre_x() - 0.8F * side, y}, {rect.centre_x() - 0.4F * side, y + 0.45F * side},
                              {rect.centre_x() + 0.4F * side, y + 0.45F * side}, {rect.centre_x() + 0.8F * side, y},
                              ribbon, 0.2F * side);
  canvas.log.things.push_back(DrawnFigure{"two badges", rect, canvas.layer});
}

}  // namespace screens
