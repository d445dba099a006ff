#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "screens/button.h"
#include "screens/connect_hints.h"
#include "screens/parts.h"
#include "screens/shapes.h"
#include "screens/symbol.h"
#include "screens/words.h"

namespace screens {
namespace {

using kiosk::ConnectView;

// The more there are, the smaller their names: on small cards a large name would leave its company no room.
Style name_style(const Metrics& metrics, std::size_t people) {
  if (people <= 2) return metrics.title().with_weight(800);
  return people <= 4 ? metrics.title().scaled(0.8F) : metrics.body().with_weight(700);
}

void person(Canvas& canvas, const ConnectView::Person& person, const Style& name, const Rect& rect) {
  const Metrics& metrics = canvas.metrics;
  card(canvas, rect);
  const OnBackdrop on(canvas, on_surface);
  Rect inside = rect.inset(0.7F * metrics.key_em, 0.2F * metrics.key_em);
  if (rect.height() > 4.5F * metrics.key_em) {
    slot(canvas, rect);
    inside = inside.inset(0, 0.2F * metrics.key_em);
    inside.cut_top(1.1F * metrics.key_em);
  }
  const Style company = name.size < metrics.title().size ? metrics.small() : metrics.body();
  const std::array lines{StackLine{person.name, name, ink},
                         StackLine{person.company, company, soft, 0.1F * metrics.key_em}};
  put_stack(canvas, lines, inside, {Align::centre, Align::centre});
}

void answers(Canvas& canvas, std::span<const kiosk::ButtonView> views, Rect rect) {
  const float gap = 0.5F * canvas.metrics.gap();
  const auto count = static_cast<float>(views.size());
  const float each = (rect.width() - gap * (count - 1)) / count;
  for (const auto& view : views) {
    choice(canvas, view, rect.cut_left(each));
    rect.cut_left(gap);
  }
}

// With what the other looks for under the name, a card is read from its left edge.
void person_who_is_asked(Canvas& canvas, const ConnectView::Person& person, const Rect& rect) {
  const Metrics& metrics = canvas.metrics;
  const float em = metrics.key_em;
  card(canvas, rect);
  const OnBackdrop on(canvas, on_surface);
  const std::array lines{StackLine{person.name, metrics.title().with_weight(800), ink},
                         StackLine{person.company, metrics.body(), soft, 0.1F * em},
                         StackLine{person.looks, metrics.body(), soft, 0.6F * em},
                         StackLine{person.ask, metrics.body().with_weight(700), ink}};
  Rect inside = rect.inset(1.0F * em, 0.5F * em);
  const float words = height_of(canvas, lines, inside.width());
  if (!person.answers.empty()) {
    answers(canvas, person.answers, inside.cut_bottom(metrics.touch()));
    inside.cut_bottom(0.4F * em);
  }
  const Rect stands = put_stack(canvas, lines, inside, {Align::start, Align::centre});
  if (stands.height() < words - 1 || person.looks.empty()) return;  // smaller, for want of room: no line between
  const float who = height_of(canvas, std::span(lines).first(2), inside.width());
  const float at = stands.top + who + 0.3F * em;
  const float thin = 0.5F * metrics.stroke();
  fill(canvas, {inside.left, at - thin, inside.right, at + thin}, line, 0);
}

// The badge that has not been scanned yet: only its outline.
void empty_badge(Canvas& canvas, const Rect& rect) {
  const Metrics& metrics = canvas.metrics;
  outline(canvas, rect, line, 1.2F * metrics.radius(), 2 * metrics.stroke());
  slot(canvas, rect);
  const float side = std::min(3.2F * metrics.em, 0.4F * rect.height());
  sign(canvas, Sign::question, rect.moved(0, 0.4F * metrics.key_em).middle({side, side}), ribbon, 0.11F * side);
  canvas.log.things.emplace_back(DrawnFigure{"a badge to come", rect, canvas.layer});
}

struct Block {
  float tallest = 0;  // of one card
  Align down = Align::centre;
  float gap_em = 2.5F;  // between up to four
};

bool asks(const ConnectView::Person& one) { return !one.answers.empty() || !one.looks.empty(); }

// Up to four beside each other on a wide screen, two on a tall one.
std::vector<Rect> places(const Metrics& metrics, std::size_t count, const Rect& area, const Block& block_is) {
  const bool tall = metrics.is_tall();
  std::size_t columns = tall ? 1 : std::min<std::size_t>(count, 4);
  if (tall && count > 3) columns = 2;
  if (!tall && count > 4) columns = (count + 1) / 2;
  const std::size_t lines = (count + columns - 1) / columns;
  const float gap = (count <= 4 ? block_is.gap_em : metrics.is_low() ? 0.8F : 1.6F) * metrics.key_em;
  const float width =
      std::min((area.width() - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns), 21 * metrics.em);
  const float height =
      std::min((area.height() - gap * static_cast<float>(lines - 1)) / static_cast<float>(lines), block_is.tallest);
  Rect block = area.middle({width * static_cast<float>(columns) + gap * static_cast<float>(columns - 1),
                            height * static_cast<float>(lines) + gap * static_cast<float>(lines - 1)});
  if (block_is.down == Align::end) block = block.moved(0, area.bottom - block.bottom);
  std::vector<Rect> all;
  for (std::size_t at = 0; at < count; ++at) {
    const float left = block.left + static_cast<float>(at % columns) * (width + gap);
    const std::size_t line_at = at / columns;
    const float top = block.top + static_cast<float>(line_at) * (height + gap);
    all.push_back({left, top, left + width, top + height});
  }
  return all;
}

bool is_under(const Rect& one, const Rect& two) { return two.top >= one.bottom; }

void join(Canvas& canvas, const Rect& one, const Rect& two) {
  if (is_under(one, two)) {
    joining_ribbon(canvas, {one.centre_x(), one.bottom}, {two.centre_x(), two.top});
  } else {
    joining_ribbon(canvas, {one.right, one.centre_y()}, {two.left, two.centre_y()});
  }
}

// One ribbon through all: along each line, and from line to line on the left.
void join_all(Canvas& canvas, std::span<const Rect> badges) {
  std::size_t line_begin = 0;
  for (std::size_t at = 1; at < badges.size(); ++at) {
    const bool new_line = is_under(badges[at - 1], badges[at]);
    join(canvas, badges[new_line ? line_begin : at - 1], badges[at]);
    if (new_line) line_begin = at;
  }
}

void people(Canvas& canvas, const ConnectView& view, const Rect& area) {
  const Metrics& metrics = canvas.metrics;
  const bool any_asked = std::ranges::any_of(view.people, asks);
  Block block{(any_asked ? 17.0F : 12.0F) * metrics.em};
  if (any_asked && canvas.reach_line > 0) {
    // Also what the upper of two cards offers lies within reach.
    constexpr float gap_em = 1.2F;
    const float under_reach =
        area.bottom - canvas.reach_line - (gap_em + 0.6F) * metrics.key_em - 0.5F * metrics.touch();
    block = {std::min(block.tallest, under_reach), Align::end, gap_em};
  }
  const auto all = places(metrics, view.people.size() + (view.waiting ? 1 : 0), area, block);
  if (view.joined) {
    join_all(canvas, std::span(all).first(view.people.size()));
  }
  for (std::size_t at = 0; at < view.people.size(); ++at) {
    const auto& one = view.people[at];
    if (!asks(one)) {
      person(canvas, one, name_style(canvas.metrics, view.people.size()), all[at]);
    } else {
      person_who_is_asked(canvas, one, all[at]);
    }
  }
  if (view.waiting) empty_badge(canvas, all.back());
}

}  // namespace

void draw(Canvas& canvas, const ConnectView& view, const Rect& area) {
  const Metrics& metrics = canvas.metrics;
  const float em = metrics.key_em;
  Rect rest = area;
  rest.cut_bottom((metrics.is_low() ? 0.1F : 0.5F) * em);
  if (view.remaining) {
    bar(canvas, rest.cut_bottom(0.5F * em), *view.remaining);
    rest.cut_bottom(0.3F * em);
  }
  if (!view.foot.empty()) {
    put(canvas, view.foot, metrics.body().with_weight(700), ink, rest.cut_bottom(1.5F * metrics.em),
        {Align::start, Align::centre});
  }
  rest.cut_bottom(0.5F * em);
  if (!view.actions.empty()) {
    const float width = std::min(rest.width(), 13 * metrics.em * static_cast<float>(view.actions.size()));
    const Rect strip = rest.cut_bottom(buttons_height(canvas, view.actions, width));
    buttons(canvas, view.actions, strip.middle({width, strip.height()}));
    rest.cut_bottom(1.2F * em);
  }
  rest.cut_top(metrics.is_low() ? 0 : 0.6F * em);
  // While it waits the screen says one thing; afterwards the two names are what matters.
  const Style headline = view.joined ? metrics.title() : metrics.display();
  const std::array lines{StackLine{view.headline, headline, ink},
                         StackLine{view.text, metrics.body(), soft, 0.2F * em}};
  const float words = std::min(height_of(canvas, lines, rest.width()), 0.45F * rest.height());
  put_stack(canvas, lines, rest.cut_top(words), {Align::centre, Align::start});
  rest.cut_top(0.9F * em);
  if (!view.hints.empty()) {
    const float below = std::min(hints_height(canvas, view.hints, rest.width()), 0.6F * rest.height());
    hints(canvas, view.hints, rest.cut_bottom(below));
    rest.cut_bottom(0.6F * em);
  }
  people(canvas, view, rest);
}

}  // namespace screens
