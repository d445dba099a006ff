#include "screens/rows.h"

#include <algorithm>
#include <functional>

#include "screens/shapes.h"
#include "screens/symbol.h"
#include "screens/touch.h"
#include "screens/words.h"

namespace screens {
namespace {

using kiosk::RowView;

float row_gap(const Metrics& metrics) { return 0.35F * metrics.key_em; }

// A finger that has moved is scrolling: lifting it chooses nobody.
bool is_dragging(const Metrics& metrics) {
  const ImVec2 drag = ImGui::GetMouseDragDelta(0, 0.5F * metrics.key_em);
  return drag.x != 0 || drag.y != 0;
}

void tick_box(Canvas& canvas, bool ticked, const Rect& rect) {
  const float side = std::min(1.9F * canvas.metrics.em, rect.height());
  const Rect box = rect.middle({side, side});
  fill(canvas, box, ticked ? action : surface, 0.45F * canvas.metrics.radius());
  outline(canvas, box, action, 0.45F * canvas.metrics.radius(), 1.5F * canvas.metrics.stroke());
  if (ticked) sign(canvas, Sign::tick, box.inset(0.26F * side), surface, 0.13F * side);
}

void ending(Canvas& canvas, const RowView& view, Rect& inside) {
  if (view.ticked || !view.enabled || view.action.empty()) {
    put(canvas, view.action, canvas.metrics.small(), soft,
        view.action.empty() ? Rect{}
                            : inside.cut_right(std::min(0.4F * inside.width(),
                                                        width_of(canvas, view.action, canvas.metrics.small()) + 2)),
        {Align::end, Align::centre});
    return;
  }
  const float em = canvas.metrics.em;
  const Rect arrow = inside.cut_right(0.7F * em);
  sign(canvas, Sign::chevron, arrow.middle({0.55F * em, 0.55F * em}), action, 0.11F * em);
  inside.cut_right(0.25F * em);
  const Style style = canvas.metrics.small().with_weight(600);
  put(canvas, view.action, style, action,
      inside.cut_right(std::min(0.4F * inside.width(), width_of(canvas, view.action, style) + 2)),
      {Align::end, Align::centre});
}

// Name and detail share a baseline where both fit on a line, else the detail goes under the name.
void name_and_detail(Canvas& canvas, const RowView& view, const Rect& inside) {
  const Style name = canvas.metrics.body().with_weight(700);
  const Style detail = canvas.metrics.small();
  const float gap = 0.8F * canvas.metrics.em;
  const ImU32 letters = view.enabled ? ink : soft;
  const float name_width = width_of(canvas, view.name, name) + 1;
  if (view.detail.empty()) {
    put(canvas, view.name, name, letters, inside, {Align::start, Align::centre});
  } else if (name_width + gap + width_of(canvas, view.detail, detail) <= inside.width()) {
    Rect rest = inside;
    const Rect stands = put(canvas, view.name, name, letters, rest.cut_left(name_width), {Align::start, Align::centre});
    rest.cut_left(gap);
    rest.top = stands.top + canvas.text.measure(view.name, name, {}).baseline -
               canvas.text.measure(view.detail, detail, {}).baseline;
    rest.bottom = inside.bottom + inside.height();  // on one line for certain
    put(canvas, view.detail, detail, soft, rest, {Align::start, Align::start});
  } else {
    const StackLine lines[] = {{view.name, name, letters}, {view.detail, detail, soft}};
    put_stack(canvas, lines, inside, {Align::start, Align::centre});
  }
}

void row(Canvas& canvas, const RowView& view, const Rect& rect) {
  const Metrics& metrics = canvas.metrics;
  const Touch touched = touch(canvas, view.id, view.name, rect, {view.enabled, view.ticked.value_or(false)});
  if (touched.done && !is_dragging(metrics)) canvas.drawn.taps.push_back(view.tap);
  const bool held = touched.held && !is_dragging(metrics);
  const ImU32 color = held || !view.enabled ? chip : surface;
  fill(canvas, rect, color, metrics.radius());
  outline(canvas, rect, line, metrics.radius(), metrics.stroke());
  const OnBackdrop on(canvas, {.ground = color});
  Rect inside = rect.inset(metrics.key_em, 0.2F * metrics.key_em);
  if (view.ticked) {
    tick_box(canvas, *view.ticked, inside.cut_left(1.9F * metrics.em));
    inside.cut_left(metrics.gap());
  }
  ending(canvas, view, inside);
  inside.cut_right(0.4F * metrics.em);
  name_and_detail(canvas, view, inside);
}

// A line of a table, with nothing that looks as if it could be touched.
void line_to_read(Canvas& canvas, const RowView& view, const Rect& rect) {
  const float thin = 0.5F * canvas.metrics.stroke();
  fill(canvas, {rect.left, rect.bottom - thin, rect.right, rect.bottom + thin}, line, 0);
  name_and_detail(canvas, view, rect.inset(0.5F * canvas.metrics.key_em, 0));
}

// Two things to be compared, one above the other, are not to be squeezed.
float row_height(const Metrics& metrics, std::span<const RowView> views) {
  if (views.front().is_words) return 0.8F * metrics.touch();
  const bool compares = std::ranges::any_of(
      views, [](const RowView& view) { return view.ticked && view.enabled && !view.detail.empty(); });
  return (compares ? 1.4F : 1.0F) * metrics.touch();
}

// ImGui keeps how far the list is scrolled and what it showed, as it does for any list of its own.
float follow_finger(std::string_view content, const Rect& rect, float hidden) {
  ImGuiStorage& storage = *ImGui::GetStateStorage();
  const auto hash = static_cast<int>(std::hash<std::string_view>{}(content));
  int* const shown = storage.GetIntRef(ImGui::GetID("rows shown"), hash);
  float* const scrolled = storage.GetFloatRef(ImGui::GetID("rows scrolled"), 0);
  if (*shown != hash) *scrolled = 0;
  *shown = hash;
  const ImGuiIO& io = ImGui::GetIO();
  const bool began_here = rect.contains(io.MouseClickedPos[0].x, io.MouseClickedPos[0].y);
  if (began_here && ImGui::IsMouseDown(0)) *scrolled -= io.MouseDelta.y;
  *scrolled = std::clamp(*scrolled, 0.0F, std::max(0.0F, hidden));
  return *scrolled;
}

void scroll_mark(Canvas& canvas, const Rect& rect, float content, float scrolled) {
  const float width = 0.22F * canvas.metrics.key_em;
  const float share = rect.height() / content;
  const float top = rect.top + scrolled / content * rect.height();
  fill(canvas, {rect.right - width, top, rect.right, top + share * rect.height()}, soft, width);
}

}  // namespace

float rows_height(const Metrics& metrics, std::size_t count) {
  return count == 0 ? 0 : static_cast<float>(count) * (metrics.touch() + row_gap(metrics)) - row_gap(metrics);
}

float rows_height(const Metrics& metrics, std::span<const RowView> views) {
  if (views.empty()) return 0;
  const float gap = views.front().is_words ? 0 : row_gap(metrics);
  return static_cast<float>(views.size()) * (row_height(metrics, views) + gap) - gap;
}

void rows(Canvas& canvas, std::span<const RowView> views, std::string_view content, const Rect& rect) {
  if (views.empty() || rect.is_empty()) return;
  const float height = row_height(canvas.metrics, views);
  const float gap = views.front().is_words ? 0 : row_gap(canvas.metrics);
  const float needs = rows_height(canvas.metrics, views);
  const bool scrolls = needs > rect.height() + 1;
  const float scrolled = canvas.layer == Layer::top ? follow_finger(content, rect, needs - rect.height()) : 0;
  ImGui::PushClipRect({rect.left, rect.top}, {rect.right, rect.bottom}, true);
  Rect place{rect.left, rect.top - scrolled, rect.right - (scrolls ? 0.6F * canvas.metrics.key_em : 0), 0};
  for (const auto& view : views) {
    place.bottom = place.top + height;
    const bool is_seen = place.bottom > rect.top && place.top < rect.bottom;
    if (is_seen) view.is_words ? line_to_read(canvas, view, place) : row(canvas, view, place);
    place = place.moved(0, height + gap);
  }
  if (scrolls) scroll_mark(canvas, rect, needs, scrolled);
  ImGui::PopClipRect();
}

}  // namespace screens
