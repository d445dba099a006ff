#include <array>

#include "screens/button.h"
#include "screens/notices.h"
#include "screens/parts.h"
#include "screens/shapes.h"
#include "screens/symbol.h"
#include "screens/words.h"

namespace screens {
namespace {

using kiosk::WelcomeView;

float clip_room(const Metrics& metrics) { return 1.6F * metrics.key_em; }  // the clip stands over the card

void picture(Canvas& canvas, const WelcomeView& view, const Rect& rect) {
  if (view.picture == WelcomeView::Picture::two_badges) two_badges(canvas, rect);
  if (view.picture == WelcomeView::Picture::code_to_scanner) code_to_scanner(canvas, rect);
}

void hanging_card(Canvas& canvas, const Rect& badge) {
  card(canvas, badge);
  lanyard(canvas, badge);
  slot(canvas, badge);
}

/// The card with what it says, and the ways on under it.
void draw_card(Canvas& canvas, const WelcomeView& view, const Rect& area) {
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
  const float room = area.height() - ways - gap - clip_room(metrics);
  const float height = std::min(std::max(wanted, metrics.is_tall() ? 0.0F : 13 * em), room);
  const float spare = std::max(0.0F, room - height);
  const float top = area.top + clip_room(metrics) + spare * (canvas.reach_line > 0 ? 0.9F : 0.4F);

  const Rect badge{area.centre_x() - width / 2, top, area.centre_x() + width / 2, top + height};
  hanging_card(canvas, badge);
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

/// What waits for a hand is what there is to read: it has the card, and on a wide screen the whole height. There the
/// card hangs on the right, so that the lanyard is clear of the title.
void draw_notices(Canvas& canvas, const WelcomeView& view, const Rect& area) {
  const Metrics& metrics = canvas.metrics;
  const float em = metrics.key_em;
  const bool tall = metrics.is_tall();
  Rect rest = area;
  rest.cut_top(clip_room(metrics));
  const float each = tall || metrics.is_low() ? metrics.touch() : 1.2F * metrics.touch();
  const auto count = static_cast<float>(view.ways.size());
  const float ways = count * (each + metrics.gap()) - metrics.gap();
  Rect strip = tall ? rest.cut_bottom(ways) : rest.cut_left(0.3F * rest.width());
  tall ? rest.cut_bottom(1.5F * em) : rest.cut_left(1.2F * em);

  const Style headline = metrics.title();
  const float inner_width = rest.width() - 2.4F * em;
  const float above = 1.7F * em + height_of(canvas, view.headline, headline, inner_width) + 0.7F * em;
  const float under = 0.9F * em;
  const float wanted = above + notices_height(canvas, view.notices, inner_width) + under;
  const float height = std::min(rest.height(), wanted);
  const float spare = (rest.height() - height) * (canvas.reach_line > 0 ? 0.9F : 0.4F);
  const Rect badge{rest.left, rest.top + spare, rest.right, rest.top + spare + height};
  hanging_card(canvas, badge);
  {
    const OnBackdrop on(canvas, on_surface);
    Rect inside = badge.inset(1.2F * em, 0);
    inside.cut_bottom(under);
    Rect head = inside.cut_top(above);
    head.cut_top(1.7F * em);
    put(canvas, view.headline, headline, ink, head, {Align::centre, Align::start});
    notices(canvas, view.notices, inside);
  }
  if (!tall) strip = {strip.left, badge.top, strip.right, badge.top + std::max(ways, height)};
  strip = strip.middle({strip.width(), ways});
  for (const auto& way : view.ways) {
    button(canvas, way, strip.cut_top(each));
    strip.cut_top(metrics.gap());
  }
}

}  // namespace

void draw(Canvas& canvas, const WelcomeView& view, const Rect& area) {
  view.notices.empty() ? draw_card(canvas, view, area) : draw_notices(canvas, view, area);
}

}  // namespace screens
