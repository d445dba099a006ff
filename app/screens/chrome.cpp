#include "screens/chrome.h"

#include "screens/button.h"
#include "screens/shapes.h"
#include "screens/words.h"

namespace screens {
namespace {

using kiosk::ButtonView;

void title_and_when(Canvas& canvas, const kiosk::HeaderView& view, const Rect& rect) {
  const Style title = canvas.metrics.small().with_weight(700);
  const Style when = canvas.metrics.small();
  const float gap = 0.8F * canvas.metrics.key_em;
  const float title_width = width_of(canvas, view.event_title, title) + 1;
  if (title_width + gap + width_of(canvas, view.when, when) <= rect.width()) {
    Rect rest = rect;
    put(canvas, view.event_title, title, ink, rest.cut_left(title_width), {Align::start, Align::centre});
    rest.cut_left(gap);
    put(canvas, view.when, when, soft, rest, {Align::start, Align::centre});
  } else {
    const StackLine lines[] = {{view.event_title, title, ink}, {view.when, when, soft}};
    put_stack(canvas, lines, rect, {Align::start, Align::centre});
  }
}

// The last ones stand in the corner itself; what does not fit beside `taken` goes to lines above.
std::vector<std::vector<ButtonView>> lines_from_the_corner(Canvas& canvas, std::span<const ButtonView> views,
                                                           float width, float taken, float gap) {
  std::vector<std::vector<ButtonView>> lines(1);
  if (views.size() == 1 &&
      width - taken >= 9 * canvas.metrics.em) {  // it may wrap: a line costs every other part height
    lines.back().push_back(views.front());
    return lines;
  }
  float total = -gap;
  for (const auto& view : views) total += chip_width(canvas, view) + gap;
  if (taken + total > width && total <= width) {  // together on a line of their own rather than torn apart
    lines.emplace_back(views.begin(), views.end());
    return lines;
  }
  float used = taken;
  for (auto view = views.rbegin(); view != views.rend(); ++view) {
    const float needs = chip_width(canvas, *view) + gap;
    if (used + needs > width + gap && used > 0) {
      lines.emplace_back();
      used = 0;
    }
    lines.back().insert(lines.back().begin(), *view);
    used += needs;
  }
  return lines;
}

void quiet_mark(Canvas& canvas, std::string_view mark, Rect rect) {
  const float dot = 0.5F * canvas.metrics.em;
  const Rect place = rect.cut_left(dot);
  const bool dark = canvas.backdrop.shade == Backdrop::Shade::dark;
  canvas.list->AddCircleFilled({place.centre_x(), place.centre_y()}, dot / 2, dark ? surface : warn);
  rect.cut_left(0.4F * canvas.metrics.em);
  put(canvas, mark, canvas.metrics.small(), canvas.backdrop.quiet, rect, {Align::start, Align::centre});
}

}  // namespace

void header(Canvas& canvas, const kiosk::HeaderView& view, Rect& rect, float free_middle) {
  Rect strip = rect.cut_top(2.1F * canvas.metrics.em);
  const Style clock{canvas.metrics.small().size, 400, Style::Slant::upright, 0, Style::Figures::tabular};
  put(canvas, view.clock, clock, soft, strip.cut_right(width_of(canvas, view.clock, clock) + 1),
      {Align::end, Align::centre});
  strip.cut_right(canvas.metrics.gap());
  if (free_middle > 0) strip.right = std::min(strip.right, rect.centre_x() - free_middle);
  title_and_when(canvas, view, strip);
}

void corners(Canvas& canvas, const Corners& corners, Rect& rect) {
  const Metrics& metrics = canvas.metrics;
  const float gap = 0.4F * metrics.key_em;
  Rect bottom = rect.cut_bottom(metrics.touch());
  const Rect whole = bottom;
  float taken = 0;
  for (const auto& view : corners.left) {
    const float width = chip_width(canvas, view);
    chip_button(canvas, view, bottom.cut_left(width));
    bottom.cut_left(gap);
    taken += width + gap;
  }
  const auto lines = lines_from_the_corner(canvas, corners.right, whole.width(), taken, gap);
  bool is_first = true;
  for (const auto& neighbours : lines) {
    Rect strip = is_first ? bottom : rect.cut_bottom(metrics.touch());
    for (auto view = neighbours.rbegin(); view != neighbours.rend(); ++view) {
      chip_button(canvas, *view, strip.cut_right(std::min(chip_width(canvas, *view), strip.width())));
      strip.cut_right(gap);
    }
    if (is_first) bottom = strip;
    is_first = false;
  }
  if (corners.mark.empty()) return;
  const float mark = width_of(canvas, corners.mark, metrics.small()) + metrics.em;
  bottom = bottom.inset(metrics.gap(), 0.2F * metrics.em);
  quiet_mark(canvas, corners.mark, mark <= bottom.width() ? bottom : rect.cut_bottom(1.6F * metrics.em));
}

}  // namespace screens
