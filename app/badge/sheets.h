#pragma once
// Many badges in one PDF: a page each, or several to a sheet to be cut.
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

#include "badge/painter.h"
#include "badge/paper.h"

namespace badge {

struct BadgeToPrint {
  std::shared_ptr<const Template> design;
  Content content;
};

struct SheetChoices {
  std::optional<PaperSize> paper;  // nothing: each badge on pages of its own size
  CutMarks cut_marks = CutMarks::none;
  enum class Sides : std::uint8_t { fronts, fronts_and_backs } sides = Sides::fronts_and_backs;
};

/// The next badge, or nothing at the end (or where the caller stops).
using NextBadge = std::function<std::optional<BadgeToPrint>()>;

/// How many of this size one sheet holds: edge to edge, upright or with the sheet turned, whichever holds more. 0:
/// none.
[[nodiscard]] int badges_to_a_sheet(PaperSize paper, double width_mm, double height_mm);

/// In the order given, row by row; a badge of another size begins a new sheet. Backs follow on the next page, in the
/// places where printing on both sides (turned about the sheet's vertical edge) puts them. Fails with bad_argument
/// where a badge is larger than the paper or its code fits no QR, bad_template where a design cannot be drawn,
/// write_failed.
[[nodiscard]] base::Result<void> write_pdf(Painter& painter, const NextBadge& next, const SheetChoices& choices,
                                           const Sink& sink);

}  // namespace badge
