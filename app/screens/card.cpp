#include "screens/card.h"

#include <array>

#include "screens/qr.h"
#include "screens/shapes.h"
#include "screens/words.h"

namespace screens {
namespace {

std::array<StackLine, 2> name_and_company(const Metrics& metrics, const kiosk::BadgeView& view, const Style& name) {
  return {StackLine{view.content.name, name, ink}, StackLine{view.content.company, metrics.body(), soft, 0.15F * metrics.key_em}};
}

void words(Canvas& canvas, const kiosk::BadgeView& view, const Style& name, const Rect& rect) {
  put_stack(canvas, name_and_company(canvas.metrics, view, name), rect, {Align::centre, Align::centre});
}

}  // namespace

void badge_card(Canvas& canvas, const kiosk::BadgeView& view, const Rect& rect, Hangs hangs) {
  const Metrics& metrics = canvas.metrics;
  const float em = metrics.key_em;
  card(canvas, rect);
  if (hangs == Hangs::on_lanyard) lanyard(canvas, rect);
  const OnBackdrop on(canvas, on_surface);
  slot(canvas, rect);

  Rect rest = rect;
  rest.cut_top(1.5F * em);
  if (!view.content.band.empty()) {
    const Rect foot = rest.cut_bottom(std::max(2.6F * em, 0.13F * rect.height()));
    canvas.list->AddRectFilled({foot.left, foot.top}, {foot.right, foot.bottom}, ribbon, 1.2F * metrics.radius(),
                               ImDrawFlags_RoundCornersBottom);
    const OnBackdrop on_foot(canvas, on_verdict(ribbon));
    put(canvas, view.content.band, metrics.body(), surface, foot.inset(em, 0.3F * em), {Align::centre, Align::centre});
  }
  rest.cut_bottom(0.6F * em);
  if (view.content.code.empty()) {
    words(canvas, view, metrics.display(), rest.inset(1.2F * em, 0));
  } else if (rest.width() > 1.9F * rest.height()) {
    rest.cut_left(0.6F * em);
    qr(canvas, view.content.code, rest.cut_left(rest.height()));
    words(canvas, view, metrics.title(), rest.inset(0.8F * em, 0));
  } else {
    const Rect inner = rest.inset(1.2F * em, 0);
    const Style name = rect.width() < 16 * metrics.em ? metrics.body().with_weight(700) : metrics.title();
    const float wanted = height_of(canvas, name_and_company(metrics, view, name), inner.width());
    const Rect under = rest.cut_bottom(std::min(wanted, 0.4F * rest.height()));
    qr(canvas, view.content.code, rest);
    words(canvas, view, name, under.inset(1.2F * em, 0));
  }
}

}  // namespace screens
