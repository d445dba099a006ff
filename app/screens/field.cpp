#include "screens/field.h"

#include "screens/shapes.h"
#include "screens/touch.h"
#include "screens/words.h"

namespace screens {
namespace {

void caret(Canvas& canvas, const Rect& text_caret, ImVec2 corner, const Rect& inside) {
  const float stroke = 1.6F * canvas.metrics.stroke();
  const float x = std::min(corner.x + text_caret.left, inside.right - stroke);
  fill(canvas, {x, corner.y + text_caret.top, x + stroke, corner.y + text_caret.bottom}, ribbon, 0);
}

void send_taps(Canvas& canvas, const kiosk::FieldView& view, std::size_t index) {
  if (!view.focused) canvas.drawn.taps.push_back({kiosk::Action::focus_field, view.index, {}});
  if (!view.text.empty()) canvas.drawn.taps.push_back({kiosk::Action::place_caret, static_cast<int>(index), {}});
}

}  // namespace

void field(Canvas& canvas, const kiosk::FieldView& view, const Rect& rect, const Style& style) {
  const Metrics& metrics = canvas.metrics;
  const Touch touched = touch(canvas, view.id, view.label, rect, {true, view.focused});
  fill(canvas, rect, surface, metrics.radius());
  outline(canvas, rect, view.focused ? action : line, metrics.radius(),
          (view.focused ? 1.5F : 1.0F) * metrics.stroke());

  const OnBackdrop on(canvas, on_surface);
  Rect inside = rect.inset(metrics.key_em, 0.25F * metrics.key_em);
  // The hint stands at the end for as long as there is room beside the text.
  const bool hint_inside = view.label.empty() && !view.hint.empty();
  if (hint_inside) {
    const float hint = width_of(canvas, view.hint, metrics.small()) + metrics.gap();
    const float text = view.text.empty() ? metrics.em : width_of(canvas, view.text, style);
    if (text + hint <= inside.width()) {
      put(canvas, view.hint, metrics.small(), soft, inside.cut_right(hint), {Align::end, Align::centre}, 1);
    }
  }
  put(canvas, view.text, style, ink, inside, {Align::start, Align::centre});
  const Room room{inside.width(), inside.height()};
  const float height = canvas.text.measure(view.text, style, room).size.height;
  const ImVec2 corner(inside.left, inside.centre_y() - height / 2);
  if (view.focused) caret(canvas, canvas.text.caret(view.text, style, room, view.caret), corner, inside);
  if (touched.done) {
    const ImVec2 finger = ImGui::GetIO().MousePos;
    send_taps(canvas, view, canvas.text.index_at(view.text, style, room, {finger.x - corner.x, finger.y - corner.y}));
  }
}

void field_label(Canvas& canvas, const kiosk::FieldView& view, const Rect& rect) {
  Style style = canvas.metrics.small();
  std::string label = view.label;
  if (!view.hint.empty() && !label.empty()) {
    style.slant = Style::Slant::italic_tail;
    style.tail = label.size();
    label += " " + view.hint;
  }
  put(canvas, label, style, canvas.backdrop.quiet, rect, {Align::start, Align::centre});
}

}  // namespace screens
