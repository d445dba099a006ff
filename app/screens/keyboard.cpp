#include "screens/keyboard.h"

#include <cmath>

#include "screens/accents.h"
#include "screens/shapes.h"
#include "screens/touch.h"
#include "screens/words.h"

namespace screens {
namespace {

using kiosk::KeyView;

float key_gap(const Metrics& metrics) { return 0.4F * metrics.key_em; }

float height_for(const Metrics& metrics, const kiosk::KeyboardView& view, float key) {
  const auto rows = static_cast<float>(view.rows.size());
  return rows * key + (rows - 1) * key_gap(metrics);
}

float units(const std::vector<KeyView>& row) {
  float sum = 0;
  for (const auto& key : row) sum += key.width;
  return sum;
}

// A letter key's width, gap included: a row of ten and a half leaves the keys a shade under an eleventh of the screen.
float pitch(const Metrics& metrics, const kiosk::KeyboardView& view, const Rect& rect) {
  float widest = 10;
  for (const auto& row : view.rows) widest = std::max(widest, units(row));
  return std::min((rect.width() + key_gap(metrics)) / widest, metrics.width / 11 + key_gap(metrics));
}

void paint(Canvas& canvas, const KeyView& key, const Rect& rect, const Touch& touched) {
  const Metrics& metrics = canvas.metrics;
  const bool is_letter = key.kind == KeyView::Kind::letter || key.kind == KeyView::Kind::space;
  ImU32 color = is_letter ? surface : chip;
  ImU32 letters = ink;
  if (key.kind == KeyView::Kind::main) color = action, letters = surface;
  if (key.selected) color = ink, letters = surface;
  if (touched.held) color = is_letter ? line : ink, letters = is_letter ? ink : surface;
  const float radius = 0.6F * metrics.radius();
  fill(canvas, rect, color, radius);
  if (is_letter) outline(canvas, rect, line, radius, metrics.stroke());
  Style style{1.15F * metrics.key_em, 400};  // keys do not grow with large type
  if (key.kind == KeyView::Kind::quiet) style.size = 0.9F * metrics.key_em;
  if (key.kind == KeyView::Kind::main) style.weight = 600;
  const OnBackdrop on(canvas, {.ground = color, .letters = letters});
  put(canvas, key.label, style, letters, rect.inset(0.2F * metrics.key_em, 0.1F * metrics.key_em),
      {Align::centre, Align::centre});
}

/// The key whose accents are to be shown, over everything else.
struct Long {
  const KeyView* key = nullptr;
  Rect rect;
};

Long press(Canvas& canvas, const KeyView& key, const Rect& rect) {
  const Touch touched = touch(canvas, key.id, key.label, rect, {true, key.selected});
  paint(canvas, key, rect, touched);
  if (key.accents.empty()) {
    if (touched.begun) canvas.drawn.taps.push_back(key.tap);
    return {};
  }
  const bool is_down = ImGui::IsItemActive();
  if (!is_down && !touched.ended) return {};
  if (is_down && !accents_are_due(canvas)) return {};
  if (touched.ended && !accents_were_open()) {
    const ImVec2 finger = ImGui::GetIO().MousePos;
    const float slip = rect.width() / 2;  // fast fingers slide off
    if (rect.inset(-slip).contains(finger.x, finger.y)) canvas.drawn.taps.push_back(key.tap);
    return {};
  }
  return {&key, rect};
}

}  // namespace

float keyboard_height(const Metrics& metrics, const kiosk::KeyboardView& view) {
  return height_for(metrics, view, 2.9F * metrics.key_em);
}

float least_keyboard_height(const Metrics& metrics, const kiosk::KeyboardView& view) {
  return height_for(metrics, view, 2.2F * metrics.key_em);
}

void keyboard(Canvas& canvas, const kiosk::KeyboardView& view, const Rect& rect) {
  if (view.rows.empty()) return;
  const Metrics& metrics = canvas.metrics;
  const float gap = key_gap(metrics);
  const float step = pitch(metrics, view, rect);
  const auto rows = static_cast<float>(view.rows.size());
  const float key_height = (rect.height() - gap * (rows - 1)) / rows;
  Long pressed;
  Rect rest = rect;
  for (const auto& row : view.rows) {
    Rect strip = rest.cut_top(key_height);
    rest.cut_top(gap);
    strip.left = std::round(strip.centre_x() - (units(row) * step - gap) / 2);
    for (const auto& key : row) {
      const Rect place = strip.cut_left(key.width * step - gap);
      strip.cut_left(gap);
      if (const Long found = press(canvas, key, place); found.key != nullptr) pressed = found;
    }
  }
  if (pressed.key != nullptr) accents(canvas, *pressed.key, pressed.rect);
}

}  // namespace screens
