#include <array>

#include "screens/button.h"
#include "screens/parts.h"
#include "screens/shapes.h"
#include "screens/symbol.h"
#include "screens/words.h"

namespace screens {
namespace {

void picture(Canvas& canvas, const kiosk::WelcomeView& view, const Rect& rect) {
  using Picture = kiosk::WelcomeView::Picture;
  if (view.picture == Picture::two_badges) two_badges(canvas, rect);
  if (view.picture == Picture::code_to_scanner) code_to_scanner(canvas, rect);
}

}  // namespace

void draw(Canvas& canvas, const kiosk::WelcomeView& view, const Rect& area) {
  const Metrics& metrics = canvas.metrics;
  const float em = metrics.key_em;
  const float gap = (metrics.is_low() ? 1.0F : 1.5F) * em;
  const float width = std::min(area.width(), 34 * metrics.em);
  const float picture_height = 2.0F * metrics.em;
  const std::array lines{StackLine{view.headline, metrics.display(), ink},
                         StackLine{view.text, metrics.body().scaled(metrics.is_tall() ? 1.0F : 1.1F), soft, 0.5F * em}};
  const float inner_width = width - 1.6F * em;
  const float padding = 2.1F * em;  // above: the slot
  const float under = 1.0F * em;

  const float ways = buttons_height(canvas, view.ways, width);
  const float wanted = padding + height_of(canvas, lines, inner_width) + 0.9F * em + picture_height + under + em;
  const float room = area.height() - ways - gap - 1.6F * em;  // the clip stands over the card
  const float height = std::min(std::max(wanted, metrics.is_tall() ? 0.0F : 13 * em), room);
  const float spare = std::max(0.0F, room - height);
  const float top = area.top + 1.6F * em + spare * (canvas.reach_line > 0 ? 0.9F : 0.4F);

  Rect badge{area.centre_x() - width / 2, top, area.centre_x() + width / 2, top + height};
  card(canvas, badge);
  lanyard(canvas, badge);
  slot(canvas, badge);
  {
    const OnBackdrop on(canvas, on_surface);
    Rect inside = badge.inset(0.8F * em, 0);
    inside.cut_top(padding - 0.3F * em);
    inside.cut_bottom(under);
    picture(canvas, view, inside.cut_bottom(picture_height));
    inside.cut_bottom(0.5F * em);
    put_stack(canvas, lines, inside, {Align::centre, Align::centre});
  }
  buttons(canvas, view.ways, {badge.left, badge.bottom + gap, badge.right, badge.bottom + gap + ways});
}

}  // namespace screens
