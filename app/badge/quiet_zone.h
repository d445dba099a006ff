#pragma once
// Whether a design leaves its QRs alone: seen by drawing it and looking.
#include "badge/template.h"

namespace badge {

/// Fails with bad_template where the design cannot be drawn, or draws something in a QR's square. A plain colour behind
/// all of it is fine: the square is painted white.
[[nodiscard]] base::Result<void> quiet_zones_are_clear(const Template& design);

}  // namespace badge
