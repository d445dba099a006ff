#include "screens/pango_layout.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "base/text.h"

namespace screens {
namespace {

// Fontconfig would pick any font that has the letters; these go together in colour and size. Emoji are left to it: a
// font for them in this list would also take the digits.
constexpr const char* families =
    "Inter, Noto Sans, Noto Sans Arabic, Noto Sans Hebrew, Noto Sans Devanagari, Noto Sans Thai, "
    "Noto Sans CJK SC";

// Everything is laid out at one size and scaled: loading a font at a new size costs milliseconds, and the search for
// the size at which a long name fits tries many. Metrics are not hinted, so the lines come out the same.
constexpr float laid_out_px = 64;

int units_of(float pixels) { return static_cast<int>(std::lround(pixels * PANGO_SCALE)); }

// Tight letters and lines suit large Latin words; joined and stacked scripts need their own distances.
bool is_simple_latin(std::string_view text) {
  const auto points = base::code_points(text);
  return std::ranges::all_of(points,
                             [](char32_t point) { return point < 0x250 || (point > 0x2000 && point < 0x2040); });
}

using Attributes = std::unique_ptr<PangoAttrList, Release<pango_attr_list_unref>>;

Attributes attributes(std::string_view text, const Style& style) {
  Attributes list(pango_attr_list_new());
  if (style.figures == Style::Figures::tabular) {
    pango_attr_list_insert(list.get(), pango_attr_font_features_new("tnum=1"));
  }
  if (style.weight >= 700 && is_simple_latin(text)) {
    pango_attr_list_insert(list.get(), pango_attr_letter_spacing_new(units_of(-0.018F * laid_out_px)));
  }
  if (style.slant == Style::Slant::italic_tail) {
    PangoAttribute* italic = pango_attr_style_new(PANGO_STYLE_ITALIC);
    italic->start_index = static_cast<guint>(style.tail);
    pango_attr_list_insert(list.get(), italic);
  }
  return list;
}

std::uint32_t straight(std::uint32_t premultiplied) {
  const std::uint32_t alpha = premultiplied >> 24U;
  if (alpha == 0) return 0;
  const auto channel = [&](unsigned shift) {
    return std::min(255U, (((premultiplied >> shift) & 0xFFU) * 255U + alpha / 2) / alpha);
  };
  return channel(16) | (channel(8) << 8U) | (channel(0) << 16U) | (alpha << 24U);
}

}  // namespace

Fonts::Fonts() : map_(pango_cairo_font_map_new()), context_(pango_font_map_create_context(map_.get())) {
  const std::unique_ptr<cairo_font_options_t, Release<cairo_font_options_destroy>> options(cairo_font_options_create());
  cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
  cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_SLIGHT);
  cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options(context_.get(), options.get());
  pango_context_set_round_glyph_positions(context_.get(), FALSE);
}

Paragraph::Paragraph(const Fonts& fonts, std::string_view text, const Style& style, const Room& room, Breaks breaks)
    : layout_(pango_layout_new(fonts.context())), scale_(style.size / laid_out_px) {
  PangoLayout* layout = layout_.get();
  const std::unique_ptr<PangoFontDescription, Release<pango_font_description_free>> font(pango_font_description_new());
  pango_font_description_set_family_static(font.get(), families);
  pango_font_description_set_weight(font.get(), static_cast<PangoWeight>(style.weight));
  pango_font_description_set_absolute_size(font.get(), laid_out_px * static_cast<double>(PANGO_SCALE));
  pango_layout_set_font_description(layout, font.get());
  pango_layout_set_text(layout, text.data(), static_cast<int>(text.size()));
  pango_layout_set_attributes(layout, attributes(text, style).get());
  if (room.width > 0) pango_layout_set_width(layout, units_of(std::ceil(room.width) / scale_));
  pango_layout_set_wrap(layout, breaks == Breaks::anywhere ? PANGO_WRAP_WORD_CHAR : PANGO_WRAP_WORD);
  constexpr PangoAlignment alignments[] = {PANGO_ALIGN_LEFT, PANGO_ALIGN_CENTER, PANGO_ALIGN_RIGHT};
  pango_layout_set_alignment(layout, alignments[static_cast<std::size_t>(room.align)]);
  if (style.weight >= 700 && is_simple_latin(text)) pango_layout_set_line_spacing(layout, 0.92F);
}

float Paragraph::pixels_of(int units) const { return scale_ * static_cast<float>(units) / PANGO_SCALE; }

PangoRectangle Paragraph::logical() const {
  PangoRectangle rect;
  pango_layout_get_extents(layout_.get(), nullptr, &rect);
  return rect;
}

Block Paragraph::block() const {
  const PangoRectangle rect = logical();
  return {{pixels_of(rect.width), pixels_of(rect.height)},
          pixels_of(pango_layout_get_baseline(layout_.get()) - rect.y),
          scale_ * laid_out_px,
          pango_layout_get_line_count(layout_.get())};
}

Rect Paragraph::caret(std::size_t index) const {
  PangoRectangle strong;
  pango_layout_get_cursor_pos(layout_.get(), static_cast<int>(index), &strong, nullptr);
  const PangoRectangle rect = logical();
  const float x = pixels_of(strong.x - rect.x);
  const float y = pixels_of(strong.y - rect.y);
  return {x, y, x, y + pixels_of(strong.height)};
}

std::size_t Paragraph::index_at(ImVec2 point) const {
  const PangoRectangle rect = logical();
  int index = 0;
  int trailing = 0;
  pango_layout_xy_to_index(layout_.get(), rect.x + units_of(point.x / scale_), rect.y + units_of(point.y / scale_),
                           &index, &trailing);
  const std::string_view text = pango_layout_get_text(layout_.get());
  auto offset = static_cast<std::size_t>(index);
  for (; trailing > 0; --trailing) offset = base::next(text, offset);
  return offset;
}

Paragraph::Picture Paragraph::picture(ImU32 color) const {
  PangoRectangle inked;
  PangoRectangle rect;
  pango_layout_get_extents(layout_.get(), &inked, &rect);
  // Letters may reach out of their line: italics, stacked marks. One pixel more for the soft edge.
  const int left = static_cast<int>(std::floor(pixels_of(inked.x))) - 1;
  const int top = static_cast<int>(std::floor(pixels_of(inked.y))) - 1;
  Picture picture;
  picture.width = static_cast<int>(std::ceil(pixels_of(inked.x + inked.width))) + 1 - left;
  picture.height = static_cast<int>(std::ceil(pixels_of(inked.y + inked.height))) + 1 - top;
  picture.x = static_cast<float>(left) - pixels_of(rect.x);
  picture.y = static_cast<float>(top) - pixels_of(rect.y);

  const std::unique_ptr<cairo_surface_t, Release<cairo_surface_destroy>> target(
      cairo_image_surface_create(CAIRO_FORMAT_ARGB32, picture.width, picture.height));
  {
    const std::unique_ptr<cairo_t, Release<cairo_destroy>> cairo(cairo_create(target.get()));
    const auto channel = [color](int shift) { return ((color >> shift) & 0xFFU) / 255.0; };
    cairo_set_source_rgba(cairo.get(), channel(IM_COL32_R_SHIFT), channel(IM_COL32_G_SHIFT), channel(IM_COL32_B_SHIFT),
                          channel(IM_COL32_A_SHIFT));
    cairo_translate(cairo.get(), -left, -top);
    cairo_scale(cairo.get(), static_cast<double>(scale_), static_cast<double>(scale_));
    pango_cairo_show_layout(cairo.get(), layout_.get());
  }
  cairo_surface_flush(target.get());
  const unsigned char* data = cairo_image_surface_get_data(target.get());
  if (data == nullptr) return {};  // a picture too large for cairo
  const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(target.get())) / 4;
  const auto* rows = reinterpret_cast<const std::uint32_t*>(data);  // cairo aligns rows to 4 bytes and more
  picture.pixels.reserve(static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height));
  for (std::size_t y = 0; y < static_cast<std::size_t>(picture.height); ++y) {
    for (std::size_t x = 0; x < static_cast<std::size_t>(picture.width); ++x) {
      picture.pixels.push_back(straight(rows[y * stride + x]));
    }
  }
  return picture;
}

}  // namespace screens
