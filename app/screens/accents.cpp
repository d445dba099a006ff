#include "screens/accents.h"

#include <cmath>

#include "screens/shapes.h"
#include "screens/words.h"

namespace screens {

bool accents_are_due(Canvas& canvas) {
  const float held = ImGui::GetIO().MouseDownDuration[0];
  if (held >= long_press_s) return true;
  canvas.drawn.again_in = std::chrono::milliseconds(static_cast<int>(std::ceil((long_press_s - held) * 1000)) + 1);
  return false;
}

bool accents_were_open() { return ImGui::GetIO().MouseDownDurationPrev[0] >= long_press_s; }

void accents(Canvas& canvas, const kiosk::KeyView& key, const Rect& key_rect) {
  const Metrics& metrics = canvas.metrics;
  const float pad = 0.35F * metrics.key_em;
  const auto count = static_cast<float>(key.accents.size());
  const float cell = std::min(std::max(key_rect.width(), 2.2F * metrics.key_em), (metrics.width - 4 * pad) / count);
  const float width = cell * count + 2 * pad;
  const float left = std::clamp(key_rect.centre_x() - width / 2, pad, metrics.width - pad - width);
  const float bottom = key_rect.top - 0.3F * metrics.key_em;
  const Rect strip{left, bottom - 2.8F * metrics.key_em, left + width, bottom};
  shadow(canvas, strip, metrics.radius());
  fill(canvas, strip, surface, 0.7F * metrics.radius());
  outline(canvas, strip, action, 0.7F * metrics.radius(), 1.5F * metrics.stroke());

  const ImVec2 finger = ImGui::GetIO().MousePos;
  const bool lifted = ImGui::IsMouseReleased(0);
  Rect rest = strip.inset(pad);
  int number = 0;
  for (const auto& accent : key.accents) {
    const Rect place = rest.cut_left(cell);
    // A finger hides what it touches: anything at the height of the strip or above counts, so that it may stay lower.
    const bool chosen =
        Rect{place.left, strip.top - metrics.touch(), place.right, key_rect.top}.contains(finger.x, finger.y);
    if (chosen) fill(canvas, place, action, 0.5F * metrics.radius());
    const OnBackdrop on(canvas, {.ground = chosen ? action : surface});
    put(canvas, accent, {1.25F * metrics.key_em, 400}, chosen ? surface : ink, place, {Align::centre, Align::centre});
    canvas.log.things.push_back(
        DrawnWidget{key.id + ".accent." + std::to_string(number++), accent, place, place, true, chosen});
    if (chosen && lifted) canvas.drawn.taps.push_back({kiosk::Action::type, 0, accent});
  }
  if (lifted && key_rect.contains(finger.x, finger.y)) canvas.drawn.taps.push_back(key.tap);
}

}  // namespace screens
