#include "badge/sheets.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "badge/frames.h"
#include "badge/pdf_file.h"

namespace badge {
namespace {

constexpr double slack_mm = 0.1;  // four A6 are a tenth of a millimetre wider than some A4
constexpr double mark_mm = 4;
constexpr double mark_gap_mm = 1;
constexpr double cross_mm = 2;
constexpr double hairline_mm = 0.1;

int times(double whole, double part) { return static_cast<int>(std::floor((whole + slack_mm) / part)); }

struct Grid {
  PaperSize paper;
  int columns = 0, rows = 0;
  double cell_width_mm = 0, cell_height_mm = 0;

  [[nodiscard]] int cells() const { return columns * rows; }
  [[nodiscard]] double left_mm() const { return (paper.width_mm - columns * cell_width_mm) / 2; }
  [[nodiscard]] double top_mm() const { return (paper.height_mm - rows * cell_height_mm) / 2; }
  [[nodiscard]] Point corner(int column, int row) const {
    return {left_mm() + column * cell_width_mm, top_mm() + row * cell_height_mm};
  }
};

Grid grid_for(PaperSize paper, double width_mm, double height_mm) {
  const PaperSize turned{paper.height_mm, paper.width_mm};
  const auto on = [&](PaperSize size) {
    return Grid{size, times(size.width_mm, width_mm), times(size.height_mm, height_mm), width_mm, height_mm};
  };
  return on(paper).cells() >= on(turned).cells() ? on(paper) : on(turned);
}

/// Beside the badges where the sheet has room, else on the very edge that is cut.
void draw_cut_marks(cairo_t* cairo, const Grid& grid) {
  const auto line = [&](double x1, double y1, double x2, double y2) {
    cairo_move_to(cairo, x1, y1);
    cairo_line_to(cairo, x2, y2);
  };
  const auto mark_at_end =
      [&](double edge) {  // from the sheet's edge to the badges' edge: where a mark begins and ends
        const bool has_room = edge >= mark_mm + mark_gap_mm;
        return has_room ? std::pair(edge - mark_gap_mm - mark_mm, edge - mark_gap_mm)
                        : std::pair(0.0, std::max(edge, 0.0) + mark_mm);
      };
  const auto [above, below] = mark_at_end(grid.top_mm());
  const auto [before, after] = mark_at_end(grid.left_mm());
  for (int column = 0; column <= grid.columns; ++column) {
    const double x = grid.corner(column, 0).x;
    line(x, above, x, below);
    line(x, grid.paper.height_mm - below, x, grid.paper.height_mm - above);
    for (int row = 0; row <= grid.rows; ++row) {
      const double y = grid.corner(0, row).y;
      if (column == 0) {
        line(before, y, after, y);
        line(grid.paper.width_mm - after, y, grid.paper.width_mm - before, y);
      } else if (column < grid.columns && row > 0 && row < grid.rows) {
        line(x - cross_mm, y, x + cross_mm, y);
        line(x, y - cross_mm, x, y + cross_mm);
      }
    }
  }
  cairo_set_source_rgb(cairo, 0.45, 0.45, 0.45);
  cairo_set_line_width(cairo, hairline_mm);
  cairo_stroke(cairo);
}

class Sheets {
 public:
  Sheets(Painter& painter, const SheetChoices& choices, const Sink& sink)
      : painter_(painter), choices_(choices), file_(sink) {}

  base::Result<void> add(BadgeToPrint badge) {
    const Template& design = *badge.design;
    const bool is_other_size =
        !waiting_.empty() && (design.width_mm() != grid_.cell_width_mm || design.height_mm() != grid_.cell_height_mm);
    if (is_other_size) {
      if (auto drawn = draw_sheet(); !drawn) return drawn;
    }
    const PaperSize own{design.width_mm(), design.height_mm()};
    grid_ = choices_.paper ? grid_for(*choices_.paper, own.width_mm, own.height_mm)
                           : Grid{own, 1, 1, own.width_mm, own.height_mm};
    if (grid_.cells() == 0) {
      return base::fail(
          base::ErrorCode::bad_argument,
          fmt::format("a badge of {:.0f} x {:.0f} mm is larger than the paper", own.width_mm, own.height_mm));
    }
    waiting_.push_back(std::move(badge));
    return waiting_.size() < static_cast<std::size_t>(grid_.cells()) ? base::Result<void>() : draw_sheet();
  }

  base::Result<void> finish() {
    if (auto drawn = draw_sheet(); !drawn) return drawn;
    return file_.finish();
  }

 private:
  enum class Side : std::uint8_t { front, back };

  base::Result<void> draw_sheet() {
    if (waiting_.empty()) return {};
    if (auto drawn = draw_side(Side::front); !drawn) return drawn;
    const bool has_backs =
        std::ranges::any_of(waiting_, [](const BadgeToPrint& badge) { return badge.design->back() != nullptr; });
    if (has_backs && choices_.sides == SheetChoices::Sides::fronts_and_backs) {
      if (auto drawn = draw_side(Side::back); !drawn) return drawn;
    }
    waiting_.clear();
    return {};
  }

  base::Result<void> draw_side(Side side) {
    cairo_t* cairo = file_.begin_page(grid_.paper.width_mm, grid_.paper.height_mm);
    for (int cell = 0; std::cmp_less(cell, waiting_.size()); ++cell) {
      const BadgeToPrint& badge = waiting_[static_cast<std::size_t>(cell)];
      const Template* design = side == Side::front ? badge.design.get() : badge.design->back().get();
      if (design == nullptr) continue;
      const int column = cell % grid_.columns;
      const Point corner =
          grid_.corner(side == Side::front ? column : grid_.columns - 1 - column, cell / grid_.columns);
      cairo_save(cairo);
      cairo_translate(cairo, corner.x, corner.y);
      cairo_rectangle(cairo, 0, 0, grid_.cell_width_mm, grid_.cell_height_mm);
      cairo_clip(cairo);
      auto drawn = painter_.draw(cairo, *design, badge.content);
      cairo_restore(cairo);
      if (!drawn) return drawn;
    }
    if (choices_.paper && choices_.cut_marks == CutMarks::drawn) draw_cut_marks(cairo, grid_);
    return {};
  }

  Painter& painter_;
  const SheetChoices& choices_;
  PdfFile file_;
  Grid grid_;
  std::vector<BadgeToPrint> waiting_;
};

}  // namespace

int badges_to_a_sheet(PaperSize paper, double width_mm, double height_mm) {
  return grid_for(paper, width_mm, height_mm).cells();
}

base::Result<void> write_pdf(Painter& painter, const NextBadge& next, const SheetChoices& choices, const Sink& sink) {
  Sheets sheets(painter, choices, sink);
  for (auto badge = next(); badge; badge = next()) {
    if (auto added = sheets.add(std::move(*badge)); !added) return added;
  }
  return sheets.finish();
}

}  // namespace badge
