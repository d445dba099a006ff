#pragma once
// A picture of a badge as PNG (ISO/IEC 15948).
#include <string>

#include "badge/painter.h"

namespace badge {

/// Fails with write_failed where Cairo cannot make one: an empty picture, or no memory.
[[nodiscard]] base::Result<std::string> png(const Pixels& picture);

}  // namespace badge
