#include "screens/flow.h"

namespace screens {

std::vector<Rect> flow(std::span<const float> widths, const FlowRoom& room) {
  std::vector<Rect> places;
  float x = 0;
  float y = 0;
  for (const float wanted : widths) {
    const float width = std::min(wanted, room.width);
    if (x > 0 && x + width > room.width) {
      x = 0;
      y += room.item_height + room.line_gap;
    }
    places.push_back({x, y, x + width, y + room.item_height});
    x += width + room.gap;
  }
  return places;
}

float flow_height(std::span<const float> widths, const FlowRoom& room) {
  const auto places = flow(widths, room);
  return places.empty() ? 0 : places.back().bottom;
}

}  // namespace screens
