#include "screens/card.h"

#include <array>

#include "screens/qr.h"
#include "screens/shapes.h"
#include "screens/words.h"

namespace screens {

void badge_card(Canvas& canvas, const kiosk::BadgeView& view, const Rect& rect, Hangs hangs) {
  const Metrics& metrics = canvas.metrics;
  const float em = metrics.key_em;
  card(canvas, rect);
  if (hangs == Hangs::on_lanyard) lanyard(canvas, rect);
  const OnBackdrop on(canvas, on_surface);
  slot(canvas, rect);

  Rect rest = rect;
  rest.cut_top(1.5F * em);
  if (!view.band.empty()) {
    const Rect foot = rest.cut_bottom(std::max(2.6F * em, 0.13F * rect.height()));
    canvas.list->AddRectFilled({foot.left, foot.top}, {foot.right, foot.bottom}, ribbon, 1.2F * metrics.radius(),
                               ImDrawFlags_RoundCornersBottom);
    const OnBackdrop on_foot(canvas, on_verdict(ribbon));
    put(canvas, view.band, metrics.body(), surface, foot.inset(em, 0.3F * em), {Align::centre, Align::centre});
  }
  rest.cut_bottom(0.6F * em);
  const bool has_code = !view.code.empty();
  Style name = has_code ? metrics.title() : metrics.display();
  if (has_code && rect.width() < 16 * metrics.em) name = metrics.body().with_weight(700);
  const std::array lines{StackLine{view.name, name, ink}, StackLine{view.company, metrics.body(), soft, 0.15F * em}};
  const Rect inner = rest.inset(1.2F * em, 0);
  if (has_code) {
    const float words = std::min(height_of(canvas, lines, inner.width()), 0.36F * rest.height());
    const Rect under = rest.cut_bottom(words);
    qr(canvas, view.code, rest);
    put_stack(canvas, lines, under.inset(1.2F * em, 0), {Align::centre, Align::centre});
  } else {
    put_stack(canvas, lines, inner, {Align::centre, Align::centre});
  }
}

}  // namespace screens
