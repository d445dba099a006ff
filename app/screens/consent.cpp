#include "screens/consent.h"

#include "screens/shapes.h"
#include "screens/symbol.h"
#include "screens/touch.h"
#include "screens/words.h"

namespace screens {

void consent(Canvas& canvas, const kiosk::ConsentView& view, const Rect& rect) {
  const Metrics& metrics = canvas.metrics;
  Rect rest = rect;
  const Style link = metrics.small().with_weight(700);
  const Rect more = rest.cut_right(width_of(canvas, view.read_more.label, link) + 1.2F * metrics.key_em);
  if (touch(canvas, view.read_more.id, view.read_more.label, more, {view.read_more.enabled, false}).done) {
    canvas.drawn.taps.push_back(view.read_more.tap);
  }
  put(canvas, view.read_more.label, link, action, more.inset(0.5F * metrics.key_em, 0), {Align::end, Align::centre});

  const Touch touched = touch(canvas, view.toggle.id, view.toggle.label, rest, {view.toggle.enabled, view.given});
  if (touched.done) canvas.drawn.taps.push_back(view.toggle.tap);
  const float side = std::min(2.4F * metrics.em, rest.height());
  const Rect box = rest.cut_left(side).middle({side, side});
  const float radius = 0.5F * metrics.radius();
  fill(canvas, box, view.given ? action : touched.held ? chip : surface, radius);
  outline(canvas, box, action, radius, 1.5F * metrics.stroke());
  if (view.given) sign(canvas, Sign::tick, box.inset(0.26F * side), surface, 0.12F * side);
  rest.cut_left(0.6F * metrics.key_em);
  put(canvas, view.text, metrics.small(), soft, rest, {Align::start, Align::centre});
}

}  // namespace screens
