#include <array>

#include "screens/button.h"
#include "screens/card.h"
#include "screens/flow.h"
#include "screens/parts.h"
#include "screens/shapes.h"
#include "screens/symbol.h"
#include "screens/touch.h"
#include "screens/words.h"

namespace screens {
namespace {

using kiosk::VerdictView;

FlowRoom flow_room(const Metrics& metrics, float width) {
  return {width, metrics.touch(), 0.6F * metrics.key_em, 0.5F * metrics.key_em};
}

void choices(Canvas& canvas, const VerdictView& view, Rect& area) {
  if (view.choices.empty()) return;
  const Metrics& metrics = canvas.metrics;
  std::vector<float> widths;
  widths.reserve(view.choices.size());
  // Long values wrap within their button rather than push the others to lines of their own.
  const float widest = (metrics.is_tall() || view.badge ? 1.0F : 0.4F) * area.width();
  for (const auto& one : view.choices) widths.push_back(std::min(widest, choice_width(canvas, one)));
  const FlowRoom room = flow_room(metrics, area.width());
  // A third line would take the height that the name needs: rather may long values wrap beside the first one.
  if (!metrics.is_tall() && flow_height(widths, room) > 2.5F * metrics.touch()) {
    const float beside_first = area.width() - widths.front() - 0.6F * metrics.key_em - 1;
    for (auto& width : widths) width = std::min(width, beside_first);
  }
  const Rect strip = area.cut_bottom(flow_height(widths, room));
  const auto places = flow(widths, room);
  if (!view.choices_label.empty()) {
    const float label = height_of(canvas, view.choices_label, metrics.small(), area.width()) + 0.3F * metrics.key_em;
    put(canvas, view.choices_label, metrics.small(), canvas.backdrop.letters, area.cut_bottom(label),
        {Align::start, Align::start});
  }
  for (std::size_t at = 0; at < places.size(); ++at)
    choice(canvas, view.choices[at], places[at].moved(strip.left, strip.top));
  area.cut_bottom(metrics.gap());
}

// Under what others receive: chips, for nobody at a door has to touch them. What is only to be known stands beside
// them, or over them where it finds no room there; it would be the first to become too small among the large words.
void wishes(Canvas& canvas, const VerdictView& view, std::string_view small, Rect& area) {
  if (view.wishes.empty()) return;
  const Metrics& metrics = canvas.metrics;
  std::vector<float> widths;
  widths.reserve(view.wishes.size());
  for (const auto& one : view.wishes) widths.push_back(chip_width(canvas, one));
  const FlowRoom room{area.width(), metrics.touch(), 0.6F * metrics.key_em, 0};
  const Rect strip = area.cut_bottom(flow_height(widths, room));
  const auto places = flow(widths, room);
  for (std::size_t at = 0; at < places.size(); ++at) {
    chip_button(canvas, view.wishes[at], places[at].moved(strip.left, strip.top));
  }
  const ImU32 white = canvas.backdrop.letters;
  const Rect beside{strip.left + places.back().right + metrics.gap(), strip.top, strip.right, strip.bottom};
  const bool is_one_line = strip.height() < 1.5F * metrics.touch() && beside.width() > 8 * metrics.em;
  if (is_one_line && height_of(canvas, small, metrics.small(), beside.width()) <= beside.height()) {
    put(canvas, small, metrics.small(), white, beside, {Align::start, Align::centre});
  } else if (!small.empty()) {
    area.cut_bottom(0.3F * metrics.key_em);
    put(canvas, small, metrics.small(), white, area.cut_bottom(height_of(canvas, small, metrics.small(), area.width())),
        {Align::start, Align::start});
  }
  area.cut_bottom(0.3F * metrics.key_em);
}

// Not stretched over a wide screen: under the words, as wide as what they say.
void actions(Canvas& canvas, const VerdictView& view, Rect& area) {
  if (view.actions.empty()) return;
  const Metrics& metrics = canvas.metrics;
  float width = metrics.gap() * static_cast<float>(view.actions.size() - 1);
  float widest = 9 * metrics.em;
  for (const auto& one : view.actions) widest = std::max(widest, button_width(canvas, one));
  width = std::min(area.width(), width + widest * static_cast<float>(view.actions.size()));
  Rect strip = area.cut_bottom(buttons_height(canvas, view.actions, width));
  strip.right = strip.left + width;
  buttons(canvas, view.actions, strip);
  area.cut_bottom(metrics.gap());
}

/// On a low screen what is only to be known stands beside the foot, in two lines at the most: the width it has there.
/// 0: it does not.
float width_beside_foot(Canvas& canvas, const VerdictView& view, float width) {
  const Metrics& metrics = canvas.metrics;
  if (!metrics.is_low() || view.wishes.empty() || view.foot.empty() || view.small.empty()) return 0;
  const float room = width - width_of(canvas, view.foot, metrics.body().with_weight(700)) - 2 * metrics.gap();
  const bool fits = height_of(canvas, view.small, metrics.small(), room) <= 3.0F * metrics.small().size;
  return fits ? room : 0;
}

void foot(Canvas& canvas, const VerdictView& view, Rect& area) {
  const Metrics& metrics = canvas.metrics;
  area.cut_bottom((metrics.is_low() ? 0.1F : 0.5F) * metrics.key_em);
  if (view.remaining) {
    bar(canvas, area.cut_bottom(0.5F * metrics.key_em), *view.remaining);
    area.cut_bottom(0.3F * metrics.key_em);
  }
  if (!view.foot.empty()) {
    const float beside = width_beside_foot(canvas, view, area.width());
    const float low = beside > 0 ? height_of(canvas, view.small, metrics.small(), beside) : 0;
    const Rect line = area.cut_bottom(std::max(1.5F * metrics.em, low));
    put(canvas, view.foot, metrics.body().with_weight(700), canvas.backdrop.letters, line,
        {Align::start, Align::centre});
    if (beside > 0) {
      put(canvas, view.small, metrics.small(), canvas.backdrop.letters,
          {line.right - beside, line.top, line.right, line.bottom}, {Align::end, Align::centre});
    }
    area.cut_bottom((metrics.is_low() ? 0.3F : 0.8F) * metrics.key_em);
  }
}

// Wherever there is a code it is large enough to be photographed: beside all words, on a tall screen under the
// headline.
void badge(Canvas& canvas, const VerdictView& view, Rect& area) {
  if (!view.badge) return;
  const Metrics& metrics = canvas.metrics;
  const bool tall = metrics.is_tall();
  const Rect place = tall ? area.cut_bottom(0.5F * area.height())
                          : area.cut_right(std::min(0.36F * area.width(), 0.72F * area.height()));
  tall ? area.cut_bottom(metrics.gap()) : area.cut_right(2 * metrics.gap());
  if (place.centre_y() >= canvas.reach_line && touch(canvas, "badge", view.badge->content.name, place).done) {
    canvas.drawn.taps.push_back({kiosk::Action::show_badge, 0, {}});
  }
  badge_card(canvas, *view.badge, place, Hangs::loose);
}

}  // namespace

ImU32 color_of(VerdictView::Tone tone) {
  switch (tone) {
    case VerdictView::Tone::ok:
      return ok;
    case VerdictView::Tone::warn:
      return warn;
    case VerdictView::Tone::stop:
      return stop;
    case VerdictView::Tone::calm:
      return action;
  }
  return action;
}

void draw(Canvas& canvas, const VerdictView& view, const Rect& area) {
  const Metrics& metrics = canvas.metrics;
  const float em = metrics.key_em;
  Rect rest = area;
  foot(canvas, view, rest);
  rest.cut_top(metrics.is_low() ? 0 : em);
  if (!metrics.is_tall()) badge(canvas, view, rest);
  wishes(canvas, view, width_beside_foot(canvas, view, area.width()) > 0 ? std::string_view() : view.small, rest);
  choices(canvas, view, rest);
  actions(canvas, view, rest);
  if (metrics.is_tall()) badge(canvas, view, rest);

  const ImU32 white = canvas.backdrop.letters;
  const std::string_view small = view.wishes.empty() ? std::string_view(view.small) : "";
  const std::array lines{StackLine{view.kicker, metrics.title().with_weight(400).scaled(0.8F), white},
                         StackLine{view.headline, metrics.display().scaled(1.15F), white, 0.1F * em},
                         StackLine{view.next, metrics.title().scaled(0.8F), white, 0.8F * em},
                         StackLine{view.text, metrics.title().with_weight(400).scaled(0.75F), white, 0.7F * em},
                         StackLine{small, metrics.small(), white, 1.1F * em}};
  float side = 4.0F * metrics.em;
  const float under = 1.4F * em;
  // The symbol stands over the words, or beside them where that leaves the words too little height.
  if (side + under + height_of(canvas, lines, rest.width()) <= rest.height()) {
    const float spare = rest.height() - side - under - height_of(canvas, lines, rest.width());
    rest.cut_top(spare * 0.4F);
    const Rect place = rest.cut_top(side);
    verdict_symbol(canvas, view.symbol, {place.left, place.top, place.left + side, place.bottom});
    rest.cut_top(under);
    put_stack(canvas, lines, rest, {Align::start, Align::start});
  } else {
    side = std::min({side, 0.16F * rest.width(), rest.height()});
    const Rect place = rest.cut_left(side);
    rest.cut_left(em);
    const Rect words = put_stack(canvas, lines, rest, {Align::start, Align::centre});
    const float top = std::min(words.top + 0.2F * em, rest.bottom - side);
    verdict_symbol(canvas, view.symbol, {place.left, top, place.right, top + side});
  }
}

}  // namespace screens
