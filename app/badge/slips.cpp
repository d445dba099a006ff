#include "badge/slips.h"

#include "badge/pdf_file.h"
#include "badge/words.h"

namespace badge {
namespace {

constexpr PaperSize a6{105, 148};
constexpr double margin_mm = 9;
constexpr double foot_mm = 17;  // kept free for the foot
constexpr unsigned ink = 0x14191E;
constexpr unsigned soft = 0x4B535B;
constexpr unsigned coral = 0xC93A17;

const TextStyle title_style{.size_mm = 3.4, .weight = 500, .colour = soft};
const TextStyle name_style{.size_mm = 7, .weight = 800, .colour = ink};
const TextStyle heading_style{.size_mm = 3.8, .weight = 700, .colour = coral};
const TextStyle who_style{.size_mm = 4.2, .weight = 600, .colour = ink};
const TextStyle why_style{.size_mm = 3.7, .colour = soft};
const TextStyle foot_style{.size_mm = 3.2, .colour = soft};

class Slips {
 public:
  Slips(SlipSheet sheet, const Sink& sink) : file_(sink) {
    if (sheet == SlipSheet::none) return;
    paper_ = sheet == SlipSheet::four_to_letter ? us_letter : a4;
    across_ = down_ = 2;
  }

  base::Result<void> write(std::span<const SlipContent> slips) {
    const auto to_a_page = static_cast<std::size_t>(across_) * static_cast<std::size_t>(down_);
    for (std::size_t i = 0; i < slips.size(); ++i) {
      const auto place = i % to_a_page;
      if (place == 0) begin_page();
      const auto column = place % static_cast<std::size_t>(across_);
      const auto row = place / static_cast<std::size_t>(across_);
      cairo_save(cairo_);
      cairo_translate(cairo_, static_cast<double>(column) * width(), static_cast<double>(row) * height());
      draw(slips[i]);
      cairo_restore(cairo_);
    }
    return file_.finish();
  }

 private:
  [[nodiscard]] double width() const { return paper_.width_mm / across_; }
  [[nodiscard]] double height() const { return paper_.height_mm / down_; }

  void begin_page() {
    cairo_ = file_.begin_page(paper_.width_mm, paper_.height_mm);
    if (across_ == 1) return;
    cairo_set_source_rgb(cairo_, 0.75, 0.75, 0.75);  // where to cut
    cairo_set_line_width(cairo_, 0.15);
    cairo_move_to(cairo_, width(), 0);
    cairo_line_to(cairo_, width(), paper_.height_mm);
    cairo_move_to(cairo_, 0, height());
    cairo_line_to(cairo_, paper_.width_mm, height());
    cairo_stroke(cairo_);
  }

  /// A paragraph of `room` at the most, its top at `y`; how high it came out.
  double put(const std::string& text, double y, double room, const TextStyle& style) {
    if (text.empty()) return 0;
    const Words laid(fonts_, {{text, style}}, width() - 2 * margin_mm, room, Anchor::start);
    cairo_save(cairo_);
    cairo_translate(cairo_, margin_mm, y);
    laid.draw(cairo_);
    cairo_restore(cairo_);
    return laid.height_mm();
  }

  void draw(const SlipContent& slip) {
    double y = margin_mm;
    y += put(slip.title, y, 6, title_style) + 1;
    y += put(slip.name, y, 16, name_style) + 3;
    const double end = height() - foot_mm;
    for (const auto& section : slip.sections) {
      if (y + 14 > end) break;  // a heading is not left alone
      y += put(section.heading, y + 1.5, 6, heading_style) + 3;
      for (const auto& line : section.lines) {
        if (y + 9 > end) break;
        y += put(line.who, y, 9, who_style) + 0.4;
        y += put(line.why, y, 10, why_style) + 2.4;
      }
    }
    put(slip.foot, end + 4, foot_mm - 4 - margin_mm / 2, foot_style);
  }

  PaperSize paper_ = a6;
  int across_ = 1, down_ = 1;
  PdfFile file_;
  Fonts fonts_;
  cairo_t* cairo_ = nullptr;
};

}  // namespace

base::Result<void> write_slips(std::span<const SlipContent> slips, SlipSheet sheet, const Sink& sink) {
  return Slips(sheet, sink).write(slips);
}

}  // namespace badge
