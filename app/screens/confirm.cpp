#include <array>

#include "screens/button.h"
#include "screens/card.h"
#include "screens/parts.h"
#include "screens/words.h"

namespace screens {
namespace {

using kiosk::ConfirmView;

std::array<StackLine, 2> lines_of(const Metrics& metrics, const ConfirmView& view) {
  return {StackLine{view.headline, metrics.title(), ink},
          StackLine{view.text, metrics.body(), soft, 0.4F * metrics.key_em}};
}

// The question and its answers, and beside them the badge as large as the screen is high.
void draw_wide(Canvas& canvas, const ConfirmView& view, const Rect& area) {
  const Metrics& metrics = canvas.metrics;
  const float em = metrics.key_em;
  Rect rest = area;
  rest.cut_top((metrics.is_low() ? 0.2F : 1.2F) * em);
  if (!metrics.is_low()) rest.cut_bottom(0.3F * em);
  const Rect right = rest.cut_right(0.44F * rest.width());
  rest.cut_right(1.2F * em);
  badge_card(canvas, view.badge, right, Hangs::on_lanyard);

  const float between = (metrics.is_low() ? 0.6F : 1.4F) * em;
  const float each = metrics.is_low() ? metrics.touch() : 1.15F * metrics.touch();
  const auto count = static_cast<float>(view.actions.size());
  const float actions = count * each + (count - 1) * 0.7F * metrics.gap();
  const auto lines = lines_of(metrics, view);
  const float words = std::min(height_of(canvas, lines, rest.width()), rest.height() - actions - between);
  Rect block = rest.middle({rest.width(), words + between + actions});
  put_stack(canvas, lines, block.cut_top(words), {Align::start, Align::start});
  block.cut_top(between);
  block.right = std::min(block.right, block.left + 20 * metrics.em);
  for (const auto& action : view.actions) {
    button(canvas, action, block.cut_top(each));
    block.cut_top(0.7F * metrics.gap());
  }
}

void draw_tall(Canvas& canvas, const ConfirmView& view, const Rect& area) {
  const Metrics& metrics = canvas.metrics;
  const float em = metrics.key_em;
  const float width = std::min(area.width(), 38 * metrics.em);
  Rect rest{area.centre_x() - width / 2, area.top, area.centre_x() + width / 2, area.bottom};
  rest.cut_top(1.5F * em);  // the clip
  const float between = 1.3F * em;
  const float actions = buttons_height(canvas, view.actions, width);
  const auto lines = lines_of(metrics, view);
  const float words = std::min(height_of(canvas, lines, width), 0.3F * rest.height());
  const float badge = std::min(rest.height() - actions - words - 2 * between, 1.5F * width);
  const float spare = rest.height() - actions - words - 2 * between - badge;
  rest.cut_top((canvas.reach_line > 0 ? 0.9F : 0.4F) * spare);
  badge_card(canvas, view.badge, rest.cut_top(badge), Hangs::on_lanyard);
  rest.cut_top(between);
  put_stack(canvas, lines, rest.cut_top(words), {Align::centre, Align::centre});
  rest.cut_top(between);
  buttons(canvas, view.actions, rest.cut_top(actions));
}

}  // namespace

void draw(Canvas& canvas, const ConfirmView& view, const Rect& area) {
  canvas.metrics.is_tall() ? draw_tall(canvas, view, area) : draw_wide(canvas, view, area);
}

}  // namespace screens
