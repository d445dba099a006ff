#pragma once
// Pictures of badges, compared with a tolerance: another release of a font or of a renderer draws edges a little
// differently, and the eye does not see it.
#include <cstdint>
#include <string>
#include <vector>

#include "badge/painter.h"

namespace picture {

struct Grey {
  int width = 0, height = 0;
  std::vector<std::uint8_t> light;  // 255 is white
  [[nodiscard]] int at(int x, int y) const { return light[static_cast<std::size_t>(y * width + x)]; }
};

[[nodiscard]] Grey of(const badge::Pixels& pixels);
[[nodiscard]] Grey read(const std::string& png_file);
void write(const badge::Pixels& pixels, const std::string& png_file);

/// How far apart the two are at the worst place: 0 is equal, 255 black against white. Each is looked at from so far off
/// that a square of `blur` pixels is one dot. 255 where the sizes differ by more than a pixel.
[[nodiscard]] double difference(const Grey& one, const Grey& other, int blur = 6);

/// The lengths of runs of black pixels along a row; grey ones count as a run of -1.
[[nodiscard]] std::vector<int> runs_of(const badge::Pixels& pixels, int from_x, int to_x, int y);

/// The height in pixels of the largest thing drawn in a frame, between empty rows. 0: nothing is.
[[nodiscard]] int tallest_letter(const badge::Pixels& pixels, const badge::Frame& frame, double px_per_mm);

[[nodiscard]] bool is_same_outside(const badge::Pixels& one, const badge::Pixels& other, const badge::Frame& frame,
                                   double px_per_mm);

}  // namespace picture
