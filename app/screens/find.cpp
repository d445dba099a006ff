#include "screens/field.h"
#include "screens/keyboard.h"
#include "screens/parts.h"
#include "screens/rows.h"
#include "screens/shapes.h"
#include "screens/words.h"

namespace screens {

void draw(Canvas& canvas, const kiosk::FindView& view, const Rect& area) {
  const Metrics& metrics = canvas.metrics;
  const float gap = (metrics.is_low() ? 0.3F : 0.6F) * metrics.key_em;
  Rect rest = area;
  rest.top = std::max(rest.top, canvas.reach_line);
  kiosk::FieldView box = view.field;  // its label stands in the box, before the hint: rows and keys need the height
  if (!box.label.empty() && !box.hint.empty()) box.hint = box.label + "  ·  " + box.hint;
  box.label.clear();
  field(canvas, box, rest.cut_top(1.1F * metrics.touch()), metrics.body().scaled(1.35F));
  rest.cut_top(gap);

  // First room for three results, or two where more would push the keys out; then the keys; what is left goes to more.
  const float least_keys = least_keyboard_height(metrics, view.keyboard);
  const bool three_fit = rows_height(metrics, 3) + gap + least_keys <= rest.height();
  const float wanted_rows = rows_height(metrics, three_fit ? 3 : 2);
  const float keys = std::clamp(rest.height() - gap - wanted_rows, least_keys,
                                std::max(least_keys, keyboard_height(metrics, view.keyboard)));
  const Rect keyboard_place = rest.cut_bottom(keys);
  rest.cut_bottom(gap);
  if (view.rows.empty()) {
    put(canvas, view.message, metrics.body(), soft, rest.inset(metrics.key_em, 0), {Align::centre, Align::centre});
  } else {
    rows(canvas, view.rows, view.field.text, rest);
  }
  keyboard(canvas, view.keyboard, keyboard_place);
}

}  // namespace screens
