#include <array>

#include "screens/button.h"
#include "screens/card.h"
#include "screens/parts.h"
#include "screens/words.h"

namespace screens {

void draw(Canvas& canvas, const kiosk::ConfirmView& view, const Rect& area) {
  const Metrics& metrics = canvas.metrics;
  const float em = metrics.key_em;
  const float width = std::min(area.width(), 38 * metrics.em);
  Rect rest{area.centre_x() - width / 2, area.top, area.centre_x() + width / 2, area.bottom};
  rest.cut_top(1.5F * em);  // the clip

  const float actions = buttons_height(canvas, view.actions, width);
  const std::array lines{StackLine{view.headline, metrics.title(), ink},
                         StackLine{view.text, metrics.body(), soft, 0.3F * em}};
  const float words = std::min(height_of(canvas, lines, width), 0.4F * rest.height());
  const float between = (metrics.is_low() ? 0.8F : 1.3F) * em;
  const float badge = std::min(rest.height() - actions - words - 2 * between, metrics.is_tall() ? 20 * em : 13 * em);
  const float spare = rest.height() - actions - words - 2 * between - badge;
  rest.cut_top((canvas.reach_line > 0 ? 0.9F : 0.4F) * spare);

  const float badge_width = std::min(width, std::max(1.5F * badge, 28 * metrics.em));
  const Rect place = rest.cut_top(badge);
  badge_card(canvas, view.badge, place.middle({badge_width, badge}), Hangs::on_lanyard);
  rest.cut_top(between);
  put_stack(canvas, lines, rest.cut_top(words), {Align::centre, Align::centre});
  rest.cut_top(between);
  buttons(canvas, view.actions, rest.cut_top(actions));
}

}  // namespace screens
