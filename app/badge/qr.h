#pragma once
// A badge code as a QR matrix (ISO/IEC 18004): version 2, error correction Q, alphanumeric mode, 25x25 modules.
#include <string_view>
#include <vector>

#include "base/error.h"

namespace badge {

struct QrMatrix {
  int size = 0;            // modules on a side, without the quiet zone
  std::vector<bool> dark;  // row by row
  [[nodiscard]] bool at(int x, int y) const { return dark[static_cast<std::size_t>(y * size + x)]; }
};

/// Light modules around the matrix, without which readers fail.
inline constexpr int quiet_zone = 4;

/// Fails with bad_argument where `code` is empty or does not fit.
[[nodiscard]] base::Result<QrMatrix> make_qr(std::string_view code);

}  // namespace badge
