#include "badge/blanks.h"

#include <algorithm>
#include <cstdint>

#include "badge/draw_qr.h"
#include "badge/frames.h"
#include "badge/pdf_file.h"
#include "badge/words.h"

namespace badge {
namespace {

constexpr double inner_mm = 2;            // printers and hands are not exact
constexpr double code_share = 0.07;       // of the label's height
constexpr double hand_line_share = 0.62;  // of the label's height

struct Labels {
  PaperSize paper;
  int columns, rows;
  double width_mm, height_mm;
  double left_mm, top_mm, across_mm;  // across: from one label's left edge to the next one's
};

constexpr Labels labels_of(BlankChoices::Labels labels) {
  return labels == BlankChoices::Labels::on_a4 ? Labels{a4, 3, 8, 70, 37, 0, 0.5, 70}
                                               : Labels{us_letter, 2, 5, 101.6, 50.8, 3.96, 12.7, 106.3};
}

/// "BCDE FGHJ …", which can be read out and typed.
std::string in_fours(std::string_view code) {
  std::string spaced;
  for (std::size_t at = 0; at < code.size(); at += 4) {
    if (at > 0) spaced += ' ';
    spaced += code.substr(at, 4);
  }
  return spaced;
}

void draw_line(cairo_t* cairo, Point from, Point to, double width_mm, double grey) {
  cairo_move_to(cairo, from.x, from.y);
  cairo_line_to(cairo, to.x, to.y);
  cairo_set_source_rgb(cairo, grey, grey, grey);
  cairo_set_line_width(cairo, width_mm);
  cairo_stroke(cairo);
}

/// The QR at the left; at its right a line for the name, and the code under it.
base::Result<void> draw_sticker(cairo_t* cairo, const Fonts& fonts, const Labels& labels, const std::string& code) {
  const auto matrix = make_qr(code);
  if (!matrix) return std::unexpected(matrix.error());
  const double side = labels.height_mm - 2 * inner_mm;
  draw_qr(cairo, *matrix, {inner_mm, inner_mm, side, side, 0});
  const double left = inner_mm + side;
  const double width = labels.width_mm - left - 2 * inner_mm;
  const double line_at = labels.height_mm * hand_line_share;
  draw_line(cairo, {left, line_at}, {left + width, line_at}, 0.25, 0.3);
  const Words words(fonts,
                    {{in_fours(code), {.size_mm = code_share * labels.height_mm, .weight = 500, .spacing_mm = 0.08}}},
                    width, labels.height_mm - inner_mm - line_at, Anchor::start);
  cairo_save(cairo);
  cairo_translate(cairo, left, line_at + 1.2);
  words.draw(cairo);
  cairo_restore(cairo);
  return {};
}

}  // namespace

base::Result<void> write_blanks(std::span<const std::string> codes, const BlankChoices& choices, const Sink& sink) {
  const Labels labels = labels_of(choices.labels);
  const Fonts fonts;
  PdfFile file(sink);
  cairo_t* page = nullptr;
  int cell = 0;
  for (const std::string& code : codes) {
    if (cell == 0) page = file.begin_page(labels.paper.width_mm, labels.paper.height_mm);
    const int row = cell / labels.columns;
    const Point corner{labels.left_mm + cell % labels.columns * labels.across_mm,
                       labels.top_mm + row * labels.height_mm};
    cairo_save(page);
    cairo_translate(page, corner.x, corner.y);
    auto drawn = draw_sticker(page, fonts, labels, code);
    if (choices.cut_marks == CutMarks::drawn) {
      cairo_rectangle(page, 0, 0, labels.width_mm, labels.height_mm);
      cairo_set_source_rgb(page, 0.7, 0.7, 0.7);
      cairo_set_line_width(page, 0.1);
      cairo_stroke(page);
    }
    cairo_restore(page);
    if (!drawn) return drawn;
    cell = (cell + 1) % (labels.columns * labels.rows);
  }
  return file.finish();
}

}  // namespace badge
