#pragma once
// How much an SVG draws once every <use> is followed: a few elements that use each other ten times each are thousands
// of millions, and librsvg gives up on them only after a quarter of a minute.
#include <cstddef>

#include "badge/svg_file.h"

namespace badge {

/// Elements drawn, copies counted; no more than `enough` is counted.
[[nodiscard]] std::size_t elements_drawn(const SvgFile& file, std::size_t enough);

}  // namespace badge
