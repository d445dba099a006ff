#pragma once
// Stickers that are nobody's yet: a QR each, the code in letters, and room to write a name by hand. They are for a door
// without printer, phone or power; a helper makes one somebody's with a scan.
#include <span>
#include <string>

#include "badge/paper.h"
#include "base/error.h"

namespace badge {

struct BlankChoices {
  /// On A4 24 to a sheet, 70 x 37 mm (Avery 3474, Herma 4464 and their like); on letter ten, 4 x 2 in (Avery 5163).
  enum class Labels : std::uint8_t { on_a4, on_letter } labels{};
  CutMarks cut_marks = CutMarks::none;  // for plain paper: a fine line around each
};

/// Codes in the order given, row by row. Fails with bad_argument for a code that fits no QR, write_failed.
[[nodiscard]] base::Result<void> write_blanks(std::span<const std::string> codes, const BlankChoices& choices,
                                              const Sink& sink);

}  // namespace badge
