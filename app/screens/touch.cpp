#include "screens/touch.h"

#include <string>

namespace screens {

Touch touch(Canvas& canvas, std::string_view id, std::string_view label, const Rect& rect, TouchState state) {
  if (canvas.layer == Layer::behind || rect.is_empty()) return {};
  const ImVec2 low = canvas.list->GetClipRectMin();
  const ImVec2 high = canvas.list->GetClipRectMax();
  const Rect visible = rect.clipped_to({low.x, low.y, high.x, high.y});
  canvas.log.things.push_back(
      DrawnWidget{std::string(id), std::string(label), rect, visible, state.enabled, state.selected});
  if (!state.enabled || visible.is_empty()) return {};
  ImGui::SetCursorScreenPos({rect.left, rect.top});
  Touch touch;
  touch.done = ImGui::InvisibleButton(std::string(id).c_str(), {rect.width(), rect.height()});
  touch.begun = ImGui::IsItemActivated();
  touch.ended = ImGui::IsItemDeactivated();
  touch.held = ImGui::IsItemActive() && rect.contains(ImGui::GetIO().MousePos.x, ImGui::GetIO().MousePos.y);
  return touch;
}

}  // namespace screens
