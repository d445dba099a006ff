#pragma once
// What is being typed, and the keys on the screen it is typed with.
#include <cstdint>
#include <string>

namespace kiosk {

/// A line of text being edited. `caret` is a byte offset on a code point boundary.
struct Line {
  std::string text;
  std::size_t caret = 0;
};

enum class KeyLayer : std::uint8_t { letters, digits, accents };
struct Keys {
  KeyLayer layer = KeyLayer::letters;
  bool shift = false;
};

}  // namespace kiosk
