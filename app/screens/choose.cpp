#include <array>

#include "screens/button.h"
#include "screens/parts.h"
#include "screens/rows.h"
#include "screens/words.h"

namespace screens {

void draw(Canvas& canvas, const kiosk::ChooseView& view, const Rect& area) {
  const Metrics& metrics = canvas.metrics;
  const float width = std::min(area.width(), 40 * metrics.em);
  Rect rest{area.centre_x() - width / 2, area.top, area.centre_x() + width / 2, area.bottom};
  if (!metrics.is_low()) rest.cut_top(0.8F * metrics.key_em);

  const std::array lines{StackLine{view.headline, metrics.title(), ink},
                         StackLine{view.text, metrics.body(), soft, 0.3F * metrics.key_em}};
  const float actions = buttons_height(canvas, view.actions, width);
  const float least_list = rows_height(metrics, std::min<std::size_t>(view.rows.size(), 2));
  const float words =
      std::min(height_of(canvas, lines, width), rest.height() - actions - least_list - 2 * metrics.gap());
  rest.top = std::max(rest.top, canvas.reach_line - words);
  put_stack(canvas, lines, rest.cut_top(words), {Align::start, Align::start});
  rest.cut_top(metrics.gap());

  const float list = std::min(rows_height(metrics, view.rows.size()), rest.height() - actions - metrics.gap());
  rows(canvas, view.rows, view.headline, rest.cut_top(list));
  rest.cut_top(metrics.gap());
  buttons(canvas, view.actions, rest.cut_top(actions));
}

}  // namespace screens
