#include "badge/door_list.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "badge/frames.h"
#include "badge/pdf_file.h"
#include "badge/words.h"

namespace badge {
namespace {

constexpr double margin_mm = 14;
constexpr double top_mm = 30;  // of the first row
constexpr double foot_mm = 16;
constexpr double row_mm = 8.4;
constexpr double heading_mm = 10;
constexpr double box_mm = 4.8;
constexpr int empty_lines = 12;

// Where the columns begin, in shares of the width between the margins.
constexpr double name_at = 0.055;
constexpr double company_at = 0.44;
constexpr double ticket_at = 0.74;
constexpr double code_at = 0.91;

constexpr unsigned soft = 0x4B535B;

/// A line of the list: a heading, a row or an empty one to write on.
struct Line {
  enum class Kind : std::uint8_t { heading, row, empty } kind{};
  std::string heading;
  const DoorListRow* row = nullptr;
  [[nodiscard]] double height_mm() const { return kind == Kind::heading ? heading_mm : row_mm; }
};

std::vector<Line> lines_of(std::span<const DoorListRow> rows, const DoorListWords& words) {
  std::vector<Line> lines;
  lines.reserve(rows.size() * 2);
  const std::string* section = nullptr;
  for (const DoorListRow& row : rows) {
    if (section == nullptr || *section != row.section) lines.push_back({Line::Kind::heading, row.section, nullptr});
    section = &row.section;
    lines.push_back({Line::Kind::row, {}, &row});
  }
  if (!words.more.empty()) {
    lines.push_back({Line::Kind::heading, words.more, nullptr});
    lines.insert(lines.end(), empty_lines, {Line::Kind::empty, {}, nullptr});
  }
  return lines;
}

using Page = std::span<const Line>;

/// A heading never stands alone at the foot of a page.
std::vector<Page> pages_of(std::span<const Line> lines, double room_mm) {
  std::vector<Page> pages;
  std::size_t begin = 0;
  double used = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool is_heading = lines[i].kind == Line::Kind::heading;
    if (used + lines[i].height_mm() + (is_heading ? row_mm : 0) > room_mm) {
      pages.push_back(lines.subspan(begin, i - begin));
      begin = i;
      used = 0;
    }
    used += lines[i].height_mm();
  }
  pages.push_back(lines.subspan(begin));
  return pages;
}

class DoorList {
 public:
  DoorList(const DoorListWords& words, PaperSize paper, const Sink& sink) : words_(words), paper_(paper), file_(sink) {}

  base::Result<void> write(std::span<const DoorListRow> rows) {
    const auto lines = lines_of(rows, words_);
    const auto pages = pages_of(lines, paper_.height_mm - top_mm - foot_mm);
    for (std::size_t page = 0; page < pages.size(); ++page) {
      cairo_ = file_.begin_page(paper_.width_mm, paper_.height_mm);
      draw_around(static_cast<int>(page) + 1, static_cast<int>(pages.size()));
      double y = top_mm;
      for (const Line& line : pages[page]) {
        draw(line, y);
        y += line.height_mm();
      }
    }
    return file_.finish();
  }

 private:
  [[nodiscard]] double inner_width() const { return paper_.width_mm - 2 * margin_mm; }

  /// One line of words, its middle at `middle`; as small as it must be to fit.
  void put(const std::string& text, double from, double to, double middle, const TextStyle& style,
           Anchor anchor = Anchor::start) {
    if (text.empty()) return;
    const double width = (to - from) * inner_width();
    const Words laid(fonts_, {{text, style}}, width, row_mm - 0.6, anchor);
    const double spare = anchor == Anchor::end ? width - laid.width_mm() : 0;
    cairo_save(cairo_);
    cairo_translate(cairo_, margin_mm + from * inner_width() + spare, middle - laid.height_mm() / 2);
    laid.draw(cairo_);
    cairo_restore(cairo_);
  }

  void rule(double y, double grey) {
    cairo_move_to(cairo_, margin_mm, y);
    cairo_line_to(cairo_, paper_.width_mm - margin_mm, y);
    cairo_set_source_rgb(cairo_, grey, grey, grey);
    cairo_set_line_width(cairo_, 0.15);
    cairo_stroke(cairo_);
  }

  void draw_around(int page, int pages) {
    put(words_.title, 0, 1, 15, {.size_mm = 6.2, .weight = 800});
    put(words_.under_title, 0, 0.8, 22.5, {.size_mm = 3.8, .colour = soft});
    put(words_.page_of(page, pages), 0.5, 1, paper_.height_mm - 9, {.size_mm = 3.6, .colour = soft}, Anchor::end);
    put(words_.title, 0, 0.5, paper_.height_mm - 9, {.size_mm = 3.6, .colour = soft});
  }

  void draw(const Line& line, double y) {
    const double middle = y + row_mm / 2;
    switch (line.kind) {
      case Line::Kind::heading:
        put(line.heading, 0, 1, y + heading_mm * 0.58, {.size_mm = 5.4, .weight = 800, .colour = 0xC93A17});
        rule(y + heading_mm, 0.3);
        return;
      case Line::Kind::row:
        put(line.row->name, name_at, company_at - 0.015, middle, {.size_mm = 4.5, .weight = 600});
        put(line.row->company, company_at, ticket_at - 0.015, middle, {.size_mm = 3.7, .colour = soft});
        put(line.row->ticket, ticket_at, code_at - 0.015, middle, {.size_mm = 3.5, .colour = soft});
        put(line.row->code_end, code_at, 1, middle, {.size_mm = 3.5, .weight = 500, .spacing_mm = 0.15}, Anchor::end);
        break;
      case Line::Kind::empty:
        break;
    }
    draw_box(middle, line.row != nullptr ? line.row->box : DoorListRow::Box::open);
    rule(y + row_mm, 0.8);
  }

  void draw_box(double middle, DoorListRow::Box box) {
    const double top = middle - box_mm / 2;
    cairo_rectangle(cairo_, margin_mm, top, box_mm, box_mm);
    cairo_set_source_rgb(cairo_, 0.08, 0.1, 0.12);
    cairo_set_line_width(cairo_, 0.35);
    cairo_stroke(cairo_);
    if (box == DoorListRow::Box::open) return;
    cairo_move_to(cairo_, margin_mm + 0.2 * box_mm, top + 0.55 * box_mm);
    cairo_line_to(cairo_, margin_mm + 0.42 * box_mm, top + 0.78 * box_mm);
    cairo_line_to(cairo_, margin_mm + 0.82 * box_mm, top + 0.22 * box_mm);
    cairo_set_line_width(cairo_, 0.7);
    cairo_stroke(cairo_);
  }

  const DoorListWords& words_;
  PaperSize paper_;
  PdfFile file_;
  Fonts fonts_;
  cairo_t* cairo_ = nullptr;
};

}  // namespace

base::Result<void> write_door_list(std::span<const DoorListRow> rows, const DoorListWords& words, PaperSize paper,
                                   const Sink& sink) {
  return DoorList(words, paper, sink).write(rows);
}

}  // namespace badge
