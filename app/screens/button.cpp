#include "screens/button.h"

#include "screens/shapes.h"
#include "screens/symbol.h"
#include "screens/touch.h"
#include "screens/words.h"

namespace screens {
namespace {

using kiosk::ButtonView;

struct Coat {
  ImU32 fill;
  ImU32 letters;
  ImU32 edge;
};

Coat coat(const Canvas& canvas, const ButtonView& view, const Touch& touch) {
  if (!view.enabled) return {chip, soft, chip};
  if (view.weight == ButtonView::Weight::main && canvas.backdrop.shade == Backdrop::Shade::light) {
    const ImU32 color = touch.held ? ink : action;
    return {color, surface, color};
  }
  return {touch.held ? chip : surface, ink, line};
}

// On a verdict the quiet ones are only outlined, and the chosen one takes the verdict's colour for its letters.
Coat quiet_coat(const Canvas& canvas, const ButtonView& view, const Touch& touch, ImU32 plain) {
  if (canvas.backdrop.shade == Backdrop::Shade::dark) {
    if (view.selected || touch.held) return {surface, canvas.backdrop.ground, surface};
    return {canvas.backdrop.ground, surface, canvas.backdrop.edge};
  }
  if (!view.enabled) return {chip, soft, chip};
  if (view.selected) return {ink, surface, ink};
  return {touch.held ? line : plain, ink, plain == chip ? plain : line};
}

void label(Canvas& canvas, const ButtonView& view, const Style& style, const Coat& coat, const Rect& rect,
           int lines = 0) {
  const OnBackdrop on(canvas, {coat.fill, coat.letters, coat.letters, coat.edge});
  put(canvas, view.label, style, coat.letters, rect, {Align::centre, Align::centre}, lines);
}

void paint(Canvas& canvas, const Rect& rect, const Coat& coat, float radius) {
  fill(canvas, rect, coat.fill, radius);
  if (coat.edge != coat.fill) outline(canvas, rect, coat.edge, radius, canvas.metrics.stroke());
}

Touch touch_button(Canvas& canvas, const ButtonView& view, const Rect& rect) {
  const Touch touched = touch(canvas, view.id, view.label, rect, {view.enabled, view.selected});
  if (touched.done) canvas.drawn.taps.push_back(view.tap);
  return touched;
}

Style button_style(const Metrics& metrics) { return metrics.body().with_weight(600); }
Style choice_style(const Metrics& metrics, const ButtonView& view) {
  return view.selected ? metrics.body().with_weight(700) : metrics.body();
}
float tick_room(const Canvas& canvas, const ButtonView& view) { return view.selected ? 1.35F * canvas.metrics.em : 0; }

}  // namespace

void button(Canvas& canvas, const ButtonView& view, const Rect& rect) {
  if (view.selected) return choice(canvas, view, rect);
  const Coat worn = coat(canvas, view, touch_button(canvas, view, rect));
  paint(canvas, rect, worn, canvas.metrics.radius());
  label(canvas, view, button_style(canvas.metrics), worn,
        rect.inset(0.5F * canvas.metrics.key_em, 0.3F * canvas.metrics.key_em));
}

void choice(Canvas& canvas, const ButtonView& view, const Rect& rect) {
  const Coat worn = quiet_coat(canvas, view, touch_button(canvas, view, rect), surface);
  paint(canvas, rect, worn, canvas.metrics.radius());
  Rect inner = rect.inset(0.8F * canvas.metrics.key_em, 0.3F * canvas.metrics.key_em);
  if (view.selected) {
    const float side = 0.75F * canvas.metrics.em;
    const Rect tick = inner.cut_left(tick_room(canvas, view));
    sign(canvas, Sign::tick, Rect{tick.left, tick.centre_y() - side / 2, tick.left + side, tick.centre_y() + side / 2},
         worn.letters, 0.14F * canvas.metrics.em);
  }
  // "+ somebody@…" stays on one line as long as it need not become small.
  const Style style = choice_style(canvas.metrics, view);
  const int lines = width_of(canvas, view.label, style) * 0.65F <= inner.width() ? 1 : 0;
  label(canvas, view, style, worn, inner, lines);
}

void chip_button(Canvas& canvas, const ButtonView& view, const Rect& rect) {
  const Coat worn = quiet_coat(canvas, view, touch_button(canvas, view, rect), chip);
  const float height = std::min(rect.height(), 2.05F * canvas.metrics.em);
  const Rect pill = rect.middle({rect.width(), height});
  paint(canvas, pill, worn, height / 2);
  label(canvas, view, canvas.metrics.small(), worn, pill.inset(0.6F * canvas.metrics.em, 0.1F * canvas.metrics.em));
}

float button_width(Canvas& canvas, const ButtonView& view) {
  return width_of(canvas, view.label, button_style(canvas.metrics)) + 2.4F * canvas.metrics.key_em;
}

float choice_width(Canvas& canvas, const ButtonView& view) {
  return width_of(canvas, view.label, choice_style(canvas.metrics, view)) + tick_room(canvas, view) +
         2.0F * canvas.metrics.key_em;
}

float chip_width(Canvas& canvas, const ButtonView& view) {
  return std::max(2.6F * canvas.metrics.em,
                  width_of(canvas, view.label, canvas.metrics.small()) + 1.6F * canvas.metrics.em);
}

namespace {

bool stand_in_a_row(Canvas& canvas, std::span<const ButtonView> views, float width) {
  float widest = 0;
  for (const auto& view : views) widest = std::max(widest, button_width(canvas, view) - canvas.metrics.key_em);
  const auto count = static_cast<float>(views.size());
  return widest * count + canvas.metrics.gap() * (count - 1) <= width;
}

float tall(const Metrics& metrics) { return metrics.is_low() ? metrics.touch() : 1.2F * metrics.touch(); }

}  // namespace

float buttons_height(Canvas& canvas, std::span<const ButtonView> views, float width) {
  if (views.empty()) return 0;
  if (stand_in_a_row(canvas, views, width)) return tall(canvas.metrics);
  return static_cast<float>(views.size()) * (canvas.metrics.touch() + canvas.metrics.gap()) - canvas.metrics.gap();
}

void buttons(Canvas& canvas, std::span<const ButtonView> views, const Rect& rect) {
  if (views.empty()) return;
  const float gap = canvas.metrics.gap();
  const auto count = static_cast<float>(views.size());
  Rect rest = rect;
  const bool row = stand_in_a_row(canvas, views, rect.width());
  const float each = ((row ? rect.width() : rect.height()) - gap * (count - 1)) / count;
  for (const auto& view : views) {
    button(canvas, view, row ? rest.cut_left(each) : rest.cut_top(each));
    row ? rest.cut_left(gap) : rest.cut_top(gap);
  }
}

}  // namespace screens
