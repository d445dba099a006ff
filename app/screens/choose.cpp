#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "screens/button.h"
#include "screens/flow.h"
#include "screens/parts.h"
#include "screens/rows.h"
#include "screens/shapes.h"
#include "screens/words.h"

namespace screens {

namespace {

/// Returns the height they took, the gap under them included.
float tabs(Canvas& canvas, std::span<const kiosk::ButtonView> views, const Rect& area) {
  const Metrics& metrics = canvas.metrics;
  std::vector<float> widths;
  for (const auto& one : views) widths.push_back(chip_width(canvas, one));
  const FlowRoom room{area.width(), metrics.touch(), 0.5F * metrics.key_em, 0};
  const auto places = flow(widths, room);
  for (std::size_t at = 0; at < places.size(); ++at) {
    chip_button(canvas, views[at], places[at].moved(area.left, area.top));
  }
  return flow_height(widths, room) + 0.3F * metrics.key_em;
}

}  // namespace

void draw(Canvas& canvas, const kiosk::ChooseView& view, const Rect& area) {
  const Metrics& metrics = canvas.metrics;
  // What is compared with each other needs more room than a few large rows.
  const float width = std::min(area.width(), (view.tabs.empty() ? 40.0F : 58.0F) * metrics.em);
  Rect rest{area.centre_x() - width / 2, area.top, area.centre_x() + width / 2, area.bottom};
  if (!metrics.is_low()) rest.cut_top(0.8F * metrics.key_em);

  const auto chosen = std::ranges::find_if(view.tabs, &kiosk::ButtonView::selected);
  // Another list under the same headline begins at its top.
  const std::string content = chosen == view.tabs.end() ? view.headline : view.headline + "\n" + chosen->id;

  // Over lists to be looked through, the words make room.
  const bool is_list = !view.tabs.empty();
  const std::array lines{StackLine{view.headline, metrics.title().scaled(is_list ? 0.75F : 1.0F), ink},
                         StackLine{view.text, is_list ? metrics.small() : metrics.body(), soft, 0.3F * metrics.key_em}};
  const float actions = is_list ? metrics.touch() : buttons_height(canvas, view.actions, width);
  const float least_list = rows_height(metrics, std::span(view.rows).first(std::min<std::size_t>(view.rows.size(), 2)));
  const float words =
      std::min(height_of(canvas, lines, width), rest.height() - actions - least_list - 2 * metrics.gap());
  rest.top = std::max(rest.top, canvas.reach_line - words);
  put_stack(canvas, lines, rest.cut_top(words), {Align::start, Align::start});
  rest.cut_top((is_list ? 0.3F : 1.0F) * metrics.gap());
  if (is_list) rest.cut_top(tabs(canvas, view.tabs, rest));
  const float note = height_of(canvas, view.note, metrics.small(), width);
  const bool has_room = rest.height() - actions - note - 2 * metrics.gap() > rows_height(metrics, 2);
  if (!view.note.empty() && has_room) {
    put(canvas, view.note, metrics.small(), soft, rest.cut_top(note), {Align::start, Align::start});
    rest.cut_top(0.4F * metrics.key_em);
  }

  const float list = std::min(rows_height(metrics, view.rows), rest.height() - actions - metrics.gap());
  rows(canvas, view.rows, content, rest.cut_top(list));
  rest.cut_top(metrics.gap());
  buttons(canvas, view.actions, rest.cut_top(actions));
}

}  // namespace screens
