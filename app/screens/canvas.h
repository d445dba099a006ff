#pragma once
// What every part of a screen draws with, for the length of one frame.
#include <imgui.h>

#include <chrono>
#include <optional>
#include <vector>

#include "kiosk/view.h"
#include "screens/draw_log.h"
#include "screens/text.h"
#include "screens/theme.h"

namespace screens {

/// What a part stands on: paper, a card, or the colour of a verdict.
struct Backdrop {
  ImU32 ground = paper;
  ImU32 letters = ink;
  ImU32 quiet = soft;
  ImU32 edge = line;
  enum class Shade : std::uint8_t { light, dark } shade = Shade::light;
};
inline constexpr Backdrop on_paper{};
inline constexpr Backdrop on_surface{.ground = surface};
[[nodiscard]] constexpr Backdrop on_verdict(ImU32 color) {
  return {color, surface, surface, faded(surface, 0x90), Backdrop::Shade::dark};
}

/// What a frame gives back.
struct Drawn {
  std::vector<kiosk::Tap> taps;
  /// When the next frame is needed although nothing happens: a finger rests on a key.
  std::optional<std::chrono::milliseconds> again_in;
};

class BadgePictures;

struct Canvas {
  ImDrawList* list;
  Text& text;
  BadgePictures& badges;
  DrawLog& log;
  const Metrics& metrics;
  Drawn& drawn;
  Backdrop backdrop = on_paper;
  Layer layer = Layer::top;
  float reach_line = 0;  // targets stand below it: the upper part of a tall screen is out of reach from a wheelchair
};

}  // namespace screens
