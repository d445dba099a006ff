#include <span>
#include <string>

#include "samples.h"
#include "stage.h"
#include "support/catch.h"

namespace {

using screens::DrawnWidget;
using screens::DrawnWords;
using screens::Rect;

struct Shape {
  const char* name;
  float width;
  float height;
  screens::TypeSize type;
  bool reach;
};

constexpr auto regular = screens::TypeSize::regular;
constexpr auto large = screens::TypeSize::large;
constexpr Shape shapes[] = {
    {"1024x600", 1024, 600, regular, false},       {"1024x600 large", 1024, 600, large, false},
    {"1280x800", 1280, 800, regular, false},       {"1280x800 large", 1280, 800, large, false},
    {"1920x1080", 1920, 1080, regular, false},     {"1920x1080 large", 1920, 1080, large, false},
    {"3840x2160", 3840, 2160, regular, false},     {"1080x1920", 1080, 1920, regular, false},
    {"1080x1920 large", 1080, 1920, large, false}, {"1080x1920 reach", 1080, 1920, large, true},
    {"800x1280", 800, 1280, regular, false},       {"800x1280 large", 800, 1280, large, false},
    {"800x1280 reach", 800, 1280, regular, true},  {"800x1280 large reach", 800, 1280, large, true},
};

constexpr Shape shapes_for_scripts[] = {{"1024x600 large", 1024, 600, large, false},
                                        {"1280x800", 1280, 800, regular, false},
                                        {"800x1280", 800, 1280, regular, false}};

std::string where(const Rect& rect) {
  return " at " + std::to_string(static_cast<int>(rect.left)) + "," + std::to_string(static_cast<int>(rect.top)) +
         " to " + std::to_string(static_cast<int>(rect.right)) + "," + std::to_string(static_cast<int>(rect.bottom));
}

bool is_within(const Rect& inner, const Rect& outer) {
  constexpr float slack = 1.5F;  // words stand on whole pixels
  return inner.left >= outer.left - slack && inner.top >= outer.top - slack && inner.right <= outer.right + slack &&
         inner.bottom <= outer.bottom + slack;
}

bool overlap(const Rect& one, const Rect& other) { return !one.inset(0.5F).clipped_to(other.inset(0.5F)).is_empty(); }

bool is_key(const DrawnWidget& widget) { return widget.id.starts_with("key.") || widget.id == "not_here"; }

/// Everything that is wrong with what was drawn, a line each.
std::string faults(const screens::DrawLog& log, const screens::Metrics& metrics, bool reach) {
  std::string found;
  const Rect screen{0, 0, metrics.width, metrics.height};
  const auto widgets = log.widgets();
  const auto words = log.words();
  for (const auto& text : words) {
    if (text.layer == screens::Layer::behind) continue;
    if (!is_within(text.rect, screen) && !(text.rect.top > 0 && text.rect.bottom < metrics.height))
      found += "outside: " + text.text + where(text.rect) + "\n";
    if (text.font_size < 0.4F * metrics.key_em) found += "too small: " + text.text + "\n";
    for (const auto& other : words) {
      if (&other < &text && other.layer == text.layer &&
          overlap(text.rect.inset(0, 0.12F * text.font_size), other.rect.inset(0, 0.12F * other.font_size))) {
        found += "overlap: " + text.text + where(text.rect) + " / " + other.text + where(other.rect) + "\n";
      }
    }
  }
  for (const auto& widget : widgets) {
    if (!is_within(widget.visible, screen)) found += "outside: " + widget.id + where(widget.rect) + "\n";
    const float least = is_key(widget) ? 2.2F * metrics.key_em : metrics.touch();
    if (widget.rect.height() < least - 1) found += "too low to touch: " + widget.id + where(widget.rect) + "\n";
    const bool is_letter = widget.id.size() <= 7 && widget.id.starts_with("key.");
    if (is_letter && widget.rect.width() > metrics.width / 11 + 1) found += "too wide a key: " + widget.id + "\n";
    if (reach && metrics.is_tall() && widget.visible.centre_y() < 0.4F * metrics.height)
      found += "out of reach: " + widget.id + "\n";
    for (const auto& other : widgets) {
      if (&other < &widget && overlap(widget.visible, other.visible))
        found += "overlap: " + widget.id + where(widget.visible) + " / " + other.id + where(other.visible) + "\n";
    }
    // Words that begin inside a widget stay inside.
    for (const auto& text : words) {
      if (text.layer == screens::Layer::top && widget.visible.contains(text.rect.centre_x(), text.rect.centre_y()) &&
          !is_within(text.rect, widget.rect)) {
        found += "sticks out of " + widget.id + ": " + text.text + where(text.rect) + where(widget.rect) + "\n";
      }
    }
  }
  return found;
}

void check(const std::vector<samples::Sample>& list, std::span<const Shape> at) {
  for (const auto& shape : at) {
    stage::Stage stage(shape.width, shape.height, shape.type);
    for (auto sample : list) {
      INFO(sample.name << " at " << shape.name);
      sample.view.large_type = shape.type == large;
      sample.view.reach = shape.reach;
      CHECK(faults(stage.draw(sample.view), stage.metrics(), shape.reach) == "");
    }
  }
}

}  // namespace

TEST_CASE("on every screen at every size nothing overlaps, nothing is cut and everything can be touched") {
  check(samples::all(), shapes);
}

TEST_CASE("names in every script stay in their places at every size") {
  check(samples::in_every_script(), shapes_for_scripts);
}
