#pragma once
// What was drawn in a frame, in the order it was drawn: pictures of words leave no other trace. Tests read it, and find
// here where to press.
#include <string>
#include <variant>
#include <vector>

#include "screens/rect.h"
#include "screens/theme.h"

namespace screens {

/// Whether a thing can be reached, or a card lies over the whole screen.
enum class Layer : std::uint8_t { top, behind };

struct DrawnWords {
  std::string text;
  Rect rect;
  float font_size = 0;
  Tint tint;
  Layer layer = Layer::top;
};

struct DrawnWidget {
  std::string id;
  std::string label;
  Rect rect;     // what can be touched
  Rect visible;  // less than rect while a list is scrolled
  bool enabled = true;
  bool selected = false;
};

/// A symbol, a QR code, a bar.
struct DrawnFigure {
  std::string what;
  Rect rect;
  Layer layer = Layer::top;
};

using DrawnThing = std::variant<DrawnWords, DrawnWidget, DrawnFigure>;

struct DrawLog {
  std::vector<DrawnThing> things;

  /// The widgets that can be seen, or nullptr.
  [[nodiscard]] const DrawnWidget* widget(std::string_view id) const;
  [[nodiscard]] std::vector<DrawnWidget> widgets() const;
  [[nodiscard]] std::vector<DrawnWords> words() const;

  /// One line a thing, without positions: "title Hold up your code", "button find_my_name: Find my name".
  [[nodiscard]] std::string story() const;
};

}  // namespace screens
