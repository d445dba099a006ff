#include <vector>

#include "screens/button.h"
#include "screens/parts.h"
#include "screens/shapes.h"
#include "screens/words.h"

namespace screens {

void draw(Canvas& canvas, const kiosk::ReadMoreView& view, const Rect& screen) {
  const Metrics& metrics = canvas.metrics;
  const float em = metrics.key_em;
  std::vector<StackLine> lines{{view.headline, metrics.title(), ink}};
  for (const auto& paragraph : view.paragraphs) lines.push_back({paragraph, metrics.body(), ink, 0.8F * em});
  const float width = std::min(screen.width() - 2 * metrics.margin(), 40 * metrics.em);
  const float padding = 1.6F * em;
  const float inner = width - 2 * padding;
  const float wanted = height_of(canvas, lines, inner) + 3 * padding + metrics.touch();
  const Rect sheet = screen.middle({width, std::min(wanted, screen.height() - 2 * em)});
  card(canvas, sheet);
  const OnBackdrop on(canvas, on_surface);
  Rect inside = sheet.inset(padding);
  const Rect foot = inside.cut_bottom(metrics.touch());
  const float button_px = std::min(inner, std::max(9 * metrics.em, button_width(canvas, view.close)));
  button(canvas, view.close, {foot.right - button_px, foot.top, foot.right, foot.bottom});
  inside.cut_bottom(padding);
  put_stack(canvas, lines, inside, {Align::start, Align::start});
}

}  // namespace screens
