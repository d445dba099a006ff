#include <utility>

#include "screens/button.h"
#include "screens/consent.h"
#include "screens/field.h"
#include "screens/keyboard.h"
#include "screens/parts.h"
#include "screens/words.h"

namespace screens {
namespace {

using kiosk::FormView;

struct Grid {
  int columns = 1;
  int lines = 1;
  float label = 0;
  float line = 0;  // label and box
  float gap = 0;
  float consent = 0;  // a line of its own under the cells; 0: it stands in the last cell

  [[nodiscard]] float height() const {
    return static_cast<float>(lines) * (line + gap) - gap + (consent > 0 ? consent + gap : 0);
  }
};

float between(const Metrics& metrics) { return 1.3F * metrics.key_em; }

Grid grid(const Metrics& metrics, const FormView& view, int columns, float width, float gap) {
  Grid grid{columns, 1, 1.35F * metrics.em, 0, gap, 0};
  grid.line = grid.label + metrics.touch();
  const bool narrow = columns == 2 && (width - between(metrics)) / 2 < 17 * metrics.em;
  if (view.consent && narrow) grid.consent = metrics.touch();
  const int cells = static_cast<int>(view.fields.size()) + (view.consent && !narrow ? 1 : 0);
  grid.lines = (cells + columns - 1) / columns;
  return grid;
}

void title(Canvas& canvas, const FormView& view, Rect rect) {
  const Metrics& metrics = canvas.metrics;
  const Style headline = metrics.title().with_weight(800);
  const float width = std::min(width_of(canvas, view.headline, headline) + 1, 0.6F * rect.width());
  put(canvas, view.headline, headline, ink, rect.cut_left(width), {Align::start, Align::centre});
  rect.cut_left(metrics.gap());
  if (view.problem.empty()) {
    put(canvas, view.note, metrics.small(), soft, rect, {Align::end, Align::centre});
  } else {
    put(canvas, view.problem, metrics.small().with_weight(700), stop, rect, {Align::end, Align::centre});
  }
}

/// One line of chips: those that do not fit are left out, for a keyboard needs the height more than a fifth idea.
void suggestions(Canvas& canvas, const FormView& view, Rect strip) {
  for (const auto& one : view.suggestions) {
    const float width = chip_width(canvas, one);
    if (width > strip.width()) return;
    chip_button(canvas, one, strip.cut_left(width));
    strip.cut_left(0.5F * canvas.metrics.key_em);
  }
}

void cells(Canvas& canvas, const FormView& view, const Grid& grid, const Rect& area) {
  const float space = between(canvas.metrics);
  const float width = (area.width() - space * static_cast<float>(grid.columns - 1)) / static_cast<float>(grid.columns);
  const auto cell = [&](std::size_t at) {
    const auto columns = static_cast<std::size_t>(grid.columns);
    const auto column = at % columns;
    const auto row = at / columns;
    const float left = area.left + static_cast<float>(column) * (width + space);
    const float top = area.top + static_cast<float>(row) * (grid.line + grid.gap);
    return Rect{left, top, left + width, top + grid.line};
  };
  for (std::size_t at = 0; at < view.fields.size(); ++at) {
    Rect place = cell(at);
    field_label(canvas, view.fields[at], place.cut_top(grid.label));
    field(canvas, view.fields[at], place, canvas.metrics.body());
  }
  if (view.consent) {
    Rect place = cell(view.fields.size());
    if (grid.consent > 0) {
      const float top = area.top + static_cast<float>(grid.lines) * (grid.line + grid.gap);
      consent(canvas, *view.consent, {area.left, top, area.right, top + grid.consent});
      return;
    }
    if (grid.columns == 1 || view.fields.size() % 2 == 0) place.cut_top(0.5F * grid.label);
    place.right = area.right;
    consent(canvas, *view.consent, place);
  }
}

}  // namespace

void draw(Canvas& canvas, const FormView& view, const Rect& area) {
  const Metrics& metrics = canvas.metrics;
  const float least_keys = least_keyboard_height(metrics, view.keyboard);
  const float title_height = (metrics.is_low() ? 1.7F : 2.6F) * metrics.em;
  Rect rest = area;
  rest.top = std::max(rest.top, canvas.reach_line - title_height);  // a headline need not be reached

  // One under the other on a tall screen, as long as keys and all fit; a single field always has the whole width.
  const float airy = (metrics.is_low() ? 0.25F : 0.7F) * metrics.key_em;
  const float dense = 0.2F * metrics.key_em;
  const int first = metrics.is_tall() || view.fields.size() < 2 ? 1 : 2;
  const float chips = view.suggestions.empty() ? 0 : metrics.touch();
  Grid layout;
  for (const auto& [columns, gap] : {std::pair{first, airy}, {2, airy}, {2, dense}}) {
    layout = grid(metrics, view, columns, rest.width(), gap);
    if (layout.height() + chips + title_height + 2 * gap + least_keys <= rest.height()) break;
  }
  const float keys = std::clamp(rest.height() - title_height - layout.height() - chips - 2 * layout.gap, least_keys,
                                std::max(least_keys, keyboard_height(metrics, view.keyboard)));
  const Rect keyboard_place = rest.cut_bottom(keys);
  title(canvas, view, rest.cut_top(title_height));
  suggestions(canvas, view, {rest.left, rest.top + layout.height(), rest.right, rest.top + layout.height() + chips});
  cells(canvas, view, layout, rest);
  keyboard(canvas, view.keyboard, keyboard_place);
}

}  // namespace screens
