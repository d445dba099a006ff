#pragma once
// What is printed on, and where a PDF goes.
#include <cstdint>
#include <functional>
#include <string_view>

namespace badge {

/// Takes a PDF piece by piece, so that 5,000 badges never stand in memory. It remembers its own failures.
using Sink = std::function<void(std::string_view)>;

struct PaperSize {
  double width_mm = 0, height_mm = 0;
};
inline constexpr PaperSize a4{210, 297};             // ISO 216
inline constexpr PaperSize us_letter{215.9, 279.4};  // ANSI A

enum class CutMarks : std::uint8_t { none, drawn };

}  // namespace badge
