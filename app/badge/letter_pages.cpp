#include "badge/letter_pages.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "badge/pdf_file.h"
#include "badge/words.h"

namespace badge {
namespace {

constexpr double margin_mm = 22;
constexpr double foot_mm = 20;
constexpr double foot_baseline_mm = 11;  // from the lower edge
constexpr double laid_out_px = 64;       // as words.cpp does, and scaled when drawn

const TextStyle name_style{.size_mm = 9, .weight = 800};
const TextStyle subject_style{.size_mm = 5, .colour = 0x4B535B};
const TextStyle text_style{.size_mm = 4.2};
const TextStyle foot_style{.size_mm = 3.6, .colour = 0x4B535B};

/// Words that run over as many lines as they need; its lines can be drawn one by one, on different pages.
class Paragraph {
 public:
  Paragraph(const Fonts& fonts, const std::string& text, const TextStyle& style, double width_mm)
      : layout_(pango_layout_new(fonts.context())), mm_per_px_(style.size_mm / laid_out_px), colour_(style.colour) {
    pango_layout_set_font_description(layout_.get(), font_of(style, laid_out_px).get());
    pango_layout_set_text(layout_.get(), text.data(), static_cast<int>(text.size()));
    pango_layout_set_width(layout_.get(), static_cast<int>(std::lround(width_mm / mm_per_px_ * PANGO_SCALE)));
    pango_layout_set_wrap(layout_.get(), PANGO_WRAP_WORD_CHAR);
    const Owned<PangoLayoutIter, pango_layout_iter_free> lines(pango_layout_get_iter(layout_.get()));
    do {
      PangoRectangle logical;
      pango_layout_iter_get_line_extents(lines.get(), nullptr, &logical);
      lines_.push_back({pango_layout_iter_get_line_readonly(lines.get()), mm(logical.x), mm(logical.height),
                        mm(pango_layout_iter_get_baseline(lines.get()) - logical.y)});
    } while (pango_layout_iter_next_line(lines.get()) == TRUE);
  }

  struct Line {
    PangoLayoutLine* line;
    double left_mm;
    double height_mm;
    double baseline_mm;
  };
  [[nodiscard]] const std::vector<Line>& lines() const { return lines_; }

  void draw(cairo_t* cairo, const Line& line, double x_mm, double y_mm) const {
    cairo_save(cairo);
    cairo_translate(cairo, x_mm + line.left_mm, y_mm + line.baseline_mm);
    cairo_scale(cairo, mm_per_px_, mm_per_px_);
    const auto channel = [&](unsigned shift) { return ((colour_ >> shift) & 0xFFU) / 255.0; };
    cairo_set_source_rgb(cairo, channel(16), channel(8), channel(0));
    pango_cairo_show_layout_line(cairo, line.line);
    cairo_restore(cairo);
  }

 private:
  [[nodiscard]] double mm(int units) const { return units * mm_per_px_ / PANGO_SCALE; }

  Owned<PangoLayout, g_object_unref> layout_;
  double mm_per_px_;
  unsigned colour_;
  std::vector<Line> lines_;
};

struct PlacedLine {
  const Paragraph* paragraph;
  const Paragraph::Line* line;
  double y_mm;
};
using Page = std::vector<PlacedLine>;

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t start = 0; start < text.size();) {
    const auto end = std::min(text.find('\n', start), text.size());
    lines.push_back(text.substr(start, end - start));
    start = end + 1;
  }
  return lines;
}

class Letters {
 public:
  Letters(const std::function<std::string(int, int)>& page_of, PaperSize paper, const Sink& sink)
      : page_of_(page_of), paper_(paper), file_(sink) {}

  base::Result<void> write(std::span<const PrintedLetter> letters) {
    for (const auto& letter : letters) write(letter);
    return file_.finish();
  }

 private:
  [[nodiscard]] double inner_width() const { return paper_.width_mm - 2 * margin_mm; }

  void write(const PrintedLetter& letter) {
    std::vector<Paragraph> paragraphs;
    const auto lines = lines_of(letter.text);
    paragraphs.reserve(lines.size() + 2);
    paragraphs.emplace_back(fonts_, letter.name, name_style, inner_width());
    paragraphs.emplace_back(fonts_, letter.subject, subject_style, inner_width());
    for (const auto& line : lines) paragraphs.emplace_back(fonts_, line, text_style, inner_width());
    const auto pages = placed(paragraphs);
    for (std::size_t page = 0; page < pages.size(); ++page) {
      cairo_t* cairo = file_.begin_page(paper_.width_mm, paper_.height_mm);
      for (const auto& [paragraph, line, y] : pages[page]) paragraph->draw(cairo, *line, margin_mm, y);
      draw_foot(cairo, letter, page_of_(static_cast<int>(page) + 1, static_cast<int>(pages.size())));
    }
  }

  [[nodiscard]] std::vector<Page> placed(const std::vector<Paragraph>& paragraphs) const {
    std::vector<Page> pages(1);
    double y = margin_mm;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
      for (const auto& line : paragraphs[i].lines()) {
        if (y + line.height_mm > paper_.height_mm - foot_mm) {
          pages.emplace_back();
          y = margin_mm;
        }
        pages.back().push_back({&paragraphs[i], &line, y});
        y += line.height_mm;
      }
      if (i == 1) y += text_style.size_mm;  // between the heading and the text
    }
    return pages;
  }

  void draw_foot(cairo_t* cairo, const PrintedLetter& letter, const std::string& page) const {
    const double y = paper_.height_mm - foot_baseline_mm - foot_style.size_mm;
    const Paragraph whose(fonts_, letter.name, foot_style, inner_width() * 0.7);
    whose.draw(cairo, whose.lines().front(), margin_mm, y);
    const Words number(fonts_, {{page, foot_style}}, inner_width() * 0.25, foot_style.size_mm * 1.5, Anchor::end);
    cairo_save(cairo);
    cairo_translate(cairo, paper_.width_mm - margin_mm - number.width_mm(), y + 0.3);
    number.draw(cairo);
    cairo_restore(cairo);
  }

  const std::function<std::string(int, int)>& page_of_;
  PaperSize paper_;
  PdfFile file_;
  Fonts fonts_;
};

}  // namespace

base::Result<void> write_letter_pages(std::span<const PrintedLetter> letters,
                                      const std::function<std::string(int, int)>& page_of, PaperSize paper,
                                      const Sink& sink) {
  return Letters(page_of, paper, sink).write(letters);
}

}  // namespace badge
