#include "badge/words.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/text.h"

namespace badge {
namespace {

// Behind a design's own fonts. Fontconfig would pick any font that has the letters; these go together in colour and
// size. Emoji are left to it: a font for them in this list would also take the digits.
constexpr std::string_view families =
    "Inter, Noto Sans, Noto Sans Arabic, Noto Sans Hebrew, Noto Sans Devanagari, Noto Sans Thai, Noto Sans CJK SC";

// Everything is laid out at one size and scaled when drawn: loading a font at a new size costs milliseconds.
constexpr double laid_out_px = 64;

constexpr double least_for_one_line = 0.75;
constexpr double least_whole_words = 0.3;
constexpr double least_whole_words_mm = 2;
constexpr double least = 0.02;  // where a page of text has come into a place for two words
constexpr std::size_t longest_bytes = 1024;

int units_of(double px) { return static_cast<int>(std::lround(px * PANGO_SCALE)); }

// Tight letters and lines suit large Latin words; joined and stacked scripts need their own distances.
bool is_simple_latin(std::string_view text) {
  return std::ranges::all_of(base::code_points(text),
                             [](char32_t point) { return point < 0x250 || (point > 0x2000 && point < 0x2040); });
}

}  // namespace

Owned<PangoFontDescription, pango_font_description_free> font_of(const TextStyle& style, double px) {
  Owned<PangoFontDescription, pango_font_description_free> font(pango_font_description_new());
  const std::string all = style.families + (style.families.empty() ? "" : ", ") + std::string(families);
  pango_font_description_set_family(font.get(), all.c_str());
  pango_font_description_set_weight(font.get(), static_cast<PangoWeight>(style.weight));
  if (style.slant == TextStyle::Slant::italic) pango_font_description_set_style(font.get(), PANGO_STYLE_ITALIC);
  pango_font_description_set_absolute_size(font.get(), px * PANGO_SCALE);
  return font;
}

Fonts::Fonts() : map_(pango_cairo_font_map_new()), context_(pango_font_map_create_context(map_.get())) {
  // The same lines on paper and on the screen: nothing depends on the size of a pixel.
  const Owned<cairo_font_options_t, cairo_font_options_destroy> options(cairo_font_options_create());
  cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
  cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options(context_.get(), options.get());
  pango_context_set_round_glyph_positions(context_.get(), FALSE);
}

Words::Words(const Fonts& fonts, const std::vector<Piece>& pieces, double width_mm, double height_mm, Anchor anchor)
    : layout_(pango_layout_new(fonts.context())),
      room_width_mm_(width_mm),
      room_height_mm_(height_mm),
      mm_per_unit_(pieces.front().style.size_mm / laid_out_px / PANGO_SCALE) {
  const double px_per_mm = laid_out_px / pieces.front().style.size_mm;
  const Owned<PangoAttrList, pango_attr_list_unref> attributes(pango_attr_list_new());
  std::string text;
  bool is_tight = pieces.front().style.weight >= 700;
  for (const Piece& piece : pieces) {
    const auto begin = static_cast<guint>(text.size());
    text += base::shortened(piece.text, longest_bytes);
    const auto insert = [&](PangoAttribute* attribute) {
      attribute->start_index = begin;
      attribute->end_index = static_cast<guint>(text.size());
      pango_attr_list_insert(attributes.get(), attribute);
    };
    const bool is_latin = is_simple_latin(piece.text);
    is_tight = is_tight && is_latin;
    insert(pango_attr_font_desc_new(font_of(piece.style, piece.style.size_mm * px_per_mm).get()));
    const auto channel = [&](unsigned shift) {
      return static_cast<guint16>(((piece.style.colour >> shift) & 0xFFU) * 257U);
    };
    insert(pango_attr_foreground_new(channel(16), channel(8), channel(0)));
    // Letters that join must not be pulled apart.
    if (piece.style.spacing_mm != 0 && is_latin) {
      insert(pango_attr_letter_spacing_new(units_of(piece.style.spacing_mm * px_per_mm)));
    }
  }
  PangoLayout* layout = layout_.get();
  pango_layout_set_text(layout, text.data(), static_cast<int>(text.size()));
  pango_layout_set_font_description(layout, font_of(pieces.front().style, laid_out_px).get());
  pango_layout_set_attributes(layout, attributes.get());
  if (is_tight) pango_layout_set_line_spacing(layout, 0.94F);
  // Pango turns left and right round for lines that run from right to left; a design's sides are sides.
  const bool is_rtl = pango_layout_get_direction(layout, 0) == PANGO_DIRECTION_RTL;
  const auto start = is_rtl ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT;
  const auto end = is_rtl ? PANGO_ALIGN_LEFT : PANGO_ALIGN_RIGHT;
  pango_layout_set_alignment(layout, anchor == Anchor::middle ? PANGO_ALIGN_CENTER
                                     : anchor == Anchor::end  ? end
                                                              : start);

  lay_out(1, -1, PANGO_WRAP_WORD);
  const double one_line = std::min({1.0, room_width_mm_ / this->width_mm(), room_height_mm_ / this->height_mm()});
  if (one_line >= least_for_one_line) {
    lay_out(one_line * 0.9999, -1, PANGO_WRAP_WORD);
    return;
  }
  const auto room_units = [&](double factor) { return static_cast<int>(room_width_mm_ / (mm_per_unit_ * factor)); };
  const double whole_floor = std::max(least_whole_words, least_whole_words_mm / pieces.front().style.size_mm);
  const auto shrink = [&](double from, double to, double step, PangoWrapMode wrap) {
    factor_ = from;
    do {
      lay_out(factor_, room_units(factor_), wrap);
    } while (!fits() && (factor_ *= step) > to);
    return fits();
  };
  if (!shrink(1, std::min(whole_floor, 1.0), 0.965, PANGO_WRAP_WORD)) shrink(0.62, least, 0.94, PANGO_WRAP_WORD_CHAR);
}

void Words::lay_out(double factor, int width_units, PangoWrapMode wrap) {
  factor_ = factor;
  pango_layout_set_width(layout_.get(), width_units);
  pango_layout_set_wrap(layout_.get(), wrap);
}

bool Words::fits() const {
  constexpr double slack_mm = 0.02;
  return width_mm() <= room_width_mm_ + slack_mm && height_mm() <= room_height_mm_ + slack_mm;
}

Words::Seen Words::seen() const {
  PangoRectangle inked;
  PangoRectangle lines;
  pango_layout_get_extents(layout_.get(), &inked, &lines);
  const Owned<PangoLayoutIter, pango_layout_iter_free> last(pango_layout_get_iter(layout_.get()));
  while (pango_layout_iter_next_line(last.get()) == TRUE) {
  }
  // At the least from capital letters to the depth of a g, so that "Ana" and "Ägypten" stand on one line beside each
  // other.
  constexpr double em = laid_out_px * PANGO_SCALE;
  const double highest = pango_layout_get_baseline(layout_.get()) - 0.8 * em;
  const double lowest = pango_layout_iter_get_baseline(last.get()) + 0.25 * em;
  return {static_cast<double>(lines.x), static_cast<double>(lines.width),
          std::min(highest, static_cast<double>(inked.y)),
          std::max(lowest, static_cast<double>(inked.y + inked.height))};
}

double Words::width_mm() const { return seen().width * mm_per_unit_ * factor_; }

double Words::height_mm() const {
  const Seen block = seen();
  return (block.bottom - block.top) * mm_per_unit_ * factor_;
}

double Words::baseline_mm() const {
  return (pango_layout_get_baseline(layout_.get()) - seen().top) * mm_per_unit_ * factor_;
}

void Words::draw(cairo_t* cairo) const {
  const Seen block = seen();
  cairo_save(cairo);
  const double scale = mm_per_unit_ * factor_ * PANGO_SCALE;
  cairo_scale(cairo, scale, scale);
  cairo_translate(cairo, -block.left / PANGO_SCALE, -block.top / PANGO_SCALE);
  pango_cairo_show_layout(cairo, layout_.get());
  cairo_restore(cairo);
}

}  // namespace badge
