#include <array>
#include <vector>

#include "screens/button.h"
#include "screens/card.h"
#include "screens/parts.h"
#include "screens/words.h"

namespace screens {
namespace {

using kiosk::BadgeScreenView;

std::array<StackLine, 4> advice(const Metrics& metrics, const BadgeScreenView& view) {
  const Style head = metrics.body().with_weight(700);
  return {StackLine{view.photo_head, head, ink},
          StackLine{view.photo_text, metrics.body(), soft, 0.1F * metrics.key_em},
          StackLine{view.phone_head, head, ink, 1.2F * metrics.key_em},
          StackLine{view.phone_text, metrics.body(), soft, 0.1F * metrics.key_em}};
}

// What to do on the left, the badge in the middle, the way on at the right.
void draw_wide(Canvas& canvas, const BadgeScreenView& view, const Rect& area) {
  const Metrics& metrics = canvas.metrics;
  const float em = metrics.key_em;
  Rect rest = area;
  rest.cut_top((metrics.is_low() ? 0.2F : 1.5F) * em);
  if (!metrics.is_low()) rest.cut_bottom(0.3F * em);
  const float width = std::min(0.4F * rest.width(), 0.87F * rest.height());
  const Rect badge = rest.middle({width, rest.height()});
  badge_card(canvas, view.badge, badge, Hangs::on_lanyard);
  const float gap = 1.3F * em;
  put_stack(canvas, advice(metrics, view), {rest.left, rest.top, badge.left - gap, rest.bottom},
            {Align::start, Align::centre});
  Rect side{badge.right + gap, rest.top, rest.right, rest.bottom};
  side = side.middle(
      {std::min(side.width(), std::max(10 * metrics.em, button_width(canvas, view.done))), 1.3F * metrics.touch()});
  button(canvas, view.done, side);
}

void draw_tall(Canvas& canvas, const BadgeScreenView& view, const Rect& area) {
  const Metrics& metrics = canvas.metrics;
  const float em = metrics.key_em;
  Rect rest = area;
  rest.cut_top(1.5F * em);
  button(canvas, view.done, rest.cut_bottom(1.2F * metrics.touch()));
  rest.cut_bottom(em);
  const auto lines = advice(metrics, view);
  const float half = (rest.width() - em) / 2;
  const std::span all(lines);
  const float words = std::min(0.35F * rest.height(),
                               std::max(height_of(canvas, all.first(2), half), height_of(canvas, all.last(2), half)));
  Rect left = rest.cut_bottom(words);
  rest.cut_bottom(1.5F * em);
  const Rect right = left.cut_right(half);
  left.cut_right(em);
  put_stack(canvas, all.first(2), left, {Align::start, Align::start});
  put_stack(canvas, all.last(2), right, {Align::start, Align::start});
  const float height = std::min(rest.height(), 1.35F * rest.width());
  badge_card(canvas, view.badge, rest.middle({std::min(rest.width(), 0.85F * height), height}), Hangs::on_lanyard);
}

}  // namespace

void draw(Canvas& canvas, const BadgeScreenView& view, const Rect& area) {
  canvas.metrics.is_tall() ? draw_tall(canvas, view, area) : draw_wide(canvas, view, area);
}

}  // namespace screens
