#include <array>

#include "screens/button.h"
#include "screens/parts.h"
#include "screens/shapes.h"
#include "screens/words.h"

namespace screens {

void draw(Canvas& canvas, const kiosk::IdleWarningView& view, const Rect& screen) {
  const Metrics& metrics = canvas.metrics;
  const float em = metrics.key_em;
  const std::array lines{StackLine{view.text, metrics.display().scaled(0.8F), ink},
                         StackLine{view.small, metrics.body(), soft, 0.3F * em}};
  const float width = std::min(screen.width() - 2 * metrics.margin(), 26 * metrics.em);
  const float padding = 1.6F * em;
  const float inner = width - 2 * padding;
  const float words = height_of(canvas, lines, inner);
  const float height = std::min(screen.height() - 2 * em, words + 0.5F * em + 3.5F * padding + 1.2F * metrics.touch());
  const Rect sheet = screen.middle({width, height});
  card(canvas, sheet);
  const OnBackdrop on(canvas, on_surface);
  Rect inside = sheet.inset(padding);
  button(canvas, view.keep_going, inside.cut_bottom(1.2F * metrics.touch()));
  inside.cut_bottom(0.75F * padding);
  bar(canvas, inside.cut_bottom(0.5F * em), view.remaining);
  inside.cut_bottom(0.75F * padding);
  put_stack(canvas, lines, inside, {Align::centre, Align::centre});
  // It says "touch anywhere", so a touch beside the button counts too.
  if (ImGui::IsMouseReleased(0) && canvas.drawn.taps.empty()) canvas.drawn.taps.push_back(view.keep_going.tap);
}

}  // namespace screens
