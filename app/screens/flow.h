#pragma once
// Things of different widths in lines, as words in a paragraph.
#include <span>
#include <vector>

#include "screens/rect.h"

namespace screens {

struct FlowRoom {
  float width = 0;
  float item_height = 0;
  float gap = 0;       // between neighbours
  float line_gap = 0;  // between lines
};

/// One rectangle per width, relative to the top left of the room; none is wider than the room.
[[nodiscard]] std::vector<Rect> flow(std::span<const float> widths, const FlowRoom& room);
[[nodiscard]] float flow_height(std::span<const float> widths, const FlowRoom& room);

}  // namespace screens
