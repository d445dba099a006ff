#include "screens/draw_log.h"

namespace screens {
namespace {

template <class Thing>
std::vector<Thing> all(const std::vector<DrawnThing>& things) {
  std::vector<Thing> found;
  for (const auto& thing : things) {
    if (const auto* match = std::get_if<Thing>(&thing)) found.push_back(*match);
  }
  return found;
}

std::string_view prefix(Layer layer) { return layer == Layer::behind ? "behind: " : ""; }

struct Teller {
  std::string operator()(const DrawnWords& words) const { return std::string(prefix(words.layer)) + words.text; }
  std::string operator()(const DrawnFigure& figure) const {
    return std::string(prefix(figure.layer)) + "(" + figure.what + ")";
  }
  std::string operator()(const DrawnWidget& widget) const {
    return "[" + widget.id + "]" + (widget.label.empty() ? "" : " " + widget.label) +
           (widget.selected ? " (selected)" : "") + (widget.enabled ? "" : " (not now)");
  }
};

}  // namespace

std::vector<DrawnWidget> DrawLog::widgets() const { return all<DrawnWidget>(things); }
std::vector<DrawnWords> DrawLog::words() const { return all<DrawnWords>(things); }

const DrawnWidget* DrawLog::widget(std::string_view id) const {
  for (const auto& thing : things) {
    const auto* match = std::get_if<DrawnWidget>(&thing);
    if (match != nullptr && match->id == id && !match->visible.is_empty()) return match;
  }
  return nullptr;
}

std::string DrawLog::story() const {
  std::string lines;
  for (const auto& thing : things) lines += std::visit(Teller{}, thing) + "\n";
  return lines;
}

}  // namespace screens
