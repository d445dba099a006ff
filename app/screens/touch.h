#pragma once
// What can be touched: a rectangle with a name. Finger and mouse are the same to it.
#include <string_view>

#include "screens/canvas.h"

namespace screens {

struct Touch {
  bool held = false;   // a finger is down on it
  bool begun = false;  // came down on it in this frame
  bool done = false;   // was lifted inside it in this frame
  bool ended = false;  // was lifted anywhere in this frame
};

struct TouchState {
  bool enabled = true;
  bool selected = false;
};

/// Behind a card that lies over the screen nothing answers, and nothing is logged as a widget.
Touch touch(Canvas& canvas, std::string_view id, std::string_view label, const Rect& rect, TouchState state = {});

}  // namespace screens
