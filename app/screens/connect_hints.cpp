#include "screens/connect_hints.h"

#include <algorithm>
#include <vector>

#include "screens/words.h"

namespace screens {
namespace {

using kiosk::ConnectView;

std::vector<StackLine> lines_of(const Metrics& metrics, const ConnectView::Hint& hint) {
  std::vector<StackLine> lines;
  lines.reserve(hint.lines.size() + 1);
  lines.push_back({hint.label, metrics.small().with_weight(700), ink});
  for (const auto& line : hint.lines) lines.push_back({line, metrics.small(), soft, 0.15F * metrics.key_em});
  return lines;
}

std::size_t columns(const Metrics& metrics, std::size_t hints) { return metrics.is_tall() ? 1 : hints; }

constexpr float column_gap = 2;  // in keys

float column_width(const Metrics& metrics, std::size_t hints, float width) {
  const auto count = static_cast<float>(columns(metrics, hints));
  return (width - (count - 1) * column_gap * metrics.key_em) / count;
}

}  // namespace

float hints_height(Canvas& canvas, std::span<const ConnectView::Hint> hints, float width) {
  const Metrics& metrics = canvas.metrics;
  float height = 0;
  for (const auto& hint : hints) {
    const float one = height_of(canvas, lines_of(metrics, hint), column_width(metrics, hints.size(), width));
    height = columns(metrics, hints.size()) == 1 ? height + one + 0.5F * metrics.key_em : std::max(height, one);
  }
  return height;
}

void hints(Canvas& canvas, std::span<const ConnectView::Hint> hints, const Rect& rect) {
  const Metrics& metrics = canvas.metrics;
  const bool under_each_other = columns(metrics, hints.size()) == 1;
  const float width = column_width(metrics, hints.size(), rect.width());
  const float whole = hints_height(canvas, hints, rect.width());
  const float share = std::min(1.0F, rect.height() / whole);
  Rect rest = rect;
  for (const auto& hint : hints) {
    const auto lines = lines_of(metrics, hint);
    if (under_each_other) {
      const float height = height_of(canvas, lines, width) + 0.5F * metrics.key_em;
      put_stack(canvas, lines, rest.cut_top(height * share), {Align::start, Align::start});
    } else {
      put_stack(canvas, lines, rest.cut_left(width), {Align::start, Align::start});
      rest.cut_left(column_gap * metrics.key_em);
    }
  }
}

}  // namespace screens
