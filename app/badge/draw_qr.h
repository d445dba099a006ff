#pragma once
// A QR with its white quiet zone, drawn by cairo.
#include <cairo.h>

#include "badge/qr.h"
#include "badge/slot.h"

namespace badge {

/// In mm of the badge. On a surface of pixels every module is the same whole number of pixels.
void draw_qr(cairo_t* cairo, const QrMatrix& matrix, const Frame& square);

}  // namespace badge
