#pragma once
// Where a template lets content stand, and how it is styled. Lengths in mm on the badge.
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "badge/part.h"

namespace badge {

/// A rectangle, turned by `angle` (radians, clockwise) about its left top corner.
struct Frame {
  double x_mm = 0, y_mm = 0, width_mm = 0, height_mm = 0;
  double angle = 0;
};

struct TextStyle {
  std::string families;  // as in CSS; fonts of every script stand behind them
  double size_mm = 4;    // of the em
  int weight = 400;
  enum class Slant : std::uint8_t { upright, italic } slant{};
  double spacing_mm = 0;  // between letters
  unsigned colour = 0;    // 0xRRGGBB
};

/// Words in one style: the template's own, or a part's.
struct Run {
  std::optional<Part> part;
  std::string words;  // where there is no part
  TextStyle style;
};

enum class Anchor : std::uint8_t { start, middle, end };                // left, centre, right; in every script
enum class Settle : std::uint8_t { top, middle, bottom, on_baseline };  // on_baseline: one line stands on baseline_mm

/// What must be on a badge for something to be drawn: content for `part`, or none.
struct Condition {
  Part part;
  enum class Wanted : std::uint8_t { present, absent } wanted{};
  [[nodiscard]] bool met_by(const Content& content) const {
    return value_of(part, content).empty() == (wanted == Wanted::absent);
  }
};

struct WordsSlot {
  std::string id;
  std::vector<Condition> conditions;  // of the groups it stands in
  Frame frame;
  Anchor anchor{};
  Settle settle{};
  double baseline_mm = 0;  // below the frame's top
  std::vector<Run> runs;   // drawn only where every part of them has something to say
};

struct QrSlot {
  Frame frame;  // a square: the code with its quiet zone
};

}  // namespace badge
