#include "badge/painter.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "badge/draw_qr.h"
#include "badge/pdf_file.h"
#include "badge/svg_picture.h"
#include "badge/words_place.h"
#include "base/text.h"

namespace badge {
namespace {

constexpr double most_pixels = 100e6;
constexpr std::size_t most_designs = 64;
constexpr double least_name_mm = 3.5;
constexpr double least_words_mm = 1.8;

using Surface = Owned<cairo_surface_t, cairo_surface_destroy>;
using Cairo = Owned<cairo_t, cairo_destroy>;

std::uint32_t rgba(std::uint32_t rgb) {
  return 0xFF000000U | ((rgb & 0xFFU) << 16U) | (rgb & 0xFF00U) | ((rgb >> 16U) & 0xFFU);
}

bool is_name(const WordsSlot& slot) {
  return std::ranges::any_of(slot.runs, [](const Run& run) { return run.part && run.part->kind == Kind::name; });
}

}  // namespace

struct Painter::Inside {
  Fonts fonts;
  // By what is drawn, so that a changed file is another design. A kiosk has a few.
  std::map<std::string, SvgPicture> designs;

  base::Result<const SvgPicture*> design(const Template& side, const Content& content) {
    std::string svg = side.drawing(content);
    const auto known = designs.find(svg);
    if (known != designs.end()) return &known->second;
    auto loaded = SvgPicture::load(svg);
    if (!loaded) return std::unexpected(loaded.error());
    if (designs.size() >= most_designs) designs.clear();
    return &designs.emplace(std::move(svg), std::move(*loaded)).first->second;
  }
};

Painter::Painter() : inside_(std::make_unique<Inside>()) {}
Painter::~Painter() = default;

base::Result<void> Painter::draw(cairo_t* cairo, const Template& side, const Content& content) {
  const auto design = inside_->design(side, content);
  if (!design) return std::unexpected(design.error());
  if (auto drawn = (*design)->draw(cairo, side.width_mm(), side.height_mm()); !drawn) return drawn;
  if (!content.code.empty()) {
    const auto matrix = make_qr(content.code);
    if (!matrix) return std::unexpected(matrix.error());
    for (const QrSlot& slot : side.codes()) draw_qr(cairo, *matrix, slot.frame);
  }
  for (const WordsSlot& slot : side.words()) WordsPlace(inside_->fonts, slot, content).draw(cairo);
  return {};
}

Pixels Painter::pixels(const Template& design, const Content& content, double pixels_per_mm) {
  const double width = std::round(design.width_mm() * pixels_per_mm);
  const double height = std::round(design.height_mm() * pixels_per_mm);
  const bool is_possible = width >= 1 && height >= 1 && width * height <= most_pixels;  // not where it is no number
  if (!is_possible) return {};
  Pixels picture{static_cast<int>(width), static_cast<int>(height), {}};
  const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, picture.width, picture.height));
  {
    const Cairo cairo(cairo_create(surface.get()));
    cairo_set_source_rgb(cairo.get(), 1, 1, 1);
    cairo_paint(cairo.get());
    cairo_scale(cairo.get(), pixels_per_mm, pixels_per_mm);
    if (!draw(cairo.get(), design, content)) return {};
  }
  cairo_surface_flush(surface.get());
  const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(surface.get())) / 4;
  // cairo aligns rows to 4 bytes and more
  const auto* rows = reinterpret_cast<const std::uint32_t*>(cairo_image_surface_get_data(surface.get()));
  if (rows == nullptr) return {};
  const auto columns = static_cast<std::size_t>(picture.width);
  picture.pixels.resize(columns * static_cast<std::size_t>(picture.height));
  for (std::size_t y = 0; y < static_cast<std::size_t>(picture.height); ++y) {
    std::transform(rows + y * stride, rows + y * stride + columns,
                   picture.pixels.begin() + static_cast<std::ptrdiff_t>(y * columns), rgba);
  }
  return picture;
}

base::Result<std::string> Painter::pdf(const Template& design, const Content& content) {
  std::string bytes;
  const Sink sink = [&](std::string_view piece) { bytes += piece; };
  PdfFile file(sink);
  for (const Template* side = &design; side != nullptr; side = side == &design ? design.back().get() : nullptr) {
    if (auto drawn = draw(file.begin_page(design.width_mm(), design.height_mm()), *side, content); !drawn) {
      return std::unexpected(drawn.error());
    }
  }
  if (auto finished = file.finish(); !finished) return std::unexpected(finished.error());
  return bytes;
}

std::vector<std::string> Painter::undrawable(std::string_view text) {
  std::vector<std::string> letters;
  const auto unknown = [&](std::string_view part) {
    return Words(inside_->fonts, {{std::string(part), TextStyle{}}}, 1e6, 1e6, Anchor::start).unknown() > 0;
  };
  if (text.empty() || !unknown(text)) return letters;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = base::next(text, at);
    std::string letter(text.substr(at, end - at));
    if (unknown(letter) && std::ranges::find(letters, letter) == letters.end()) letters.push_back(std::move(letter));
    at = end;
  }
  return letters;
}

std::vector<Painter::TooSmall> Painter::too_small(const Template& design, const Content& content) {
  std::vector<TooSmall> found;
  for (const WordsSlot& slot : design.words()) {
    const double size = WordsPlace(inside_->fonts, slot, content).smallest_mm();
    if (size > 0 && size < (is_name(slot) ? least_name_mm : least_words_mm)) found.push_back({slot.id, size});
  }
  return found;
}

}  // namespace badge
