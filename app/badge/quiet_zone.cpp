#include "badge/quiet_zone.h"

#include <cairo.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <span>

#include "badge/frames.h"
#include "badge/svg_picture.h"

namespace badge {
namespace {

constexpr double px_per_mm = 6;
constexpr int most_difference = 24;  // of 255: what a photograph's compression does to a plain colour
constexpr double soft_edge_mm = 0.35;

/// Everything that any badge may show.
Content everything() {
  Content all{"n", "", "c", "t", "t", "o", "a", "s", "b", "p", "c", {}};
  return all;
}

struct Sight {
  int width = 0, height = 0;
  std::span<const std::uint32_t> pixels;
  std::size_t stride = 0;

  [[nodiscard]] bool is_plain(const Frame& frame) const {
    int low[3] = {255, 255, 255};
    int high[3] = {0, 0, 0};
    const int steps = static_cast<int>((frame.width_mm - 2 * soft_edge_mm) * px_per_mm);
    for (int y = 0; y < steps; ++y) {
      for (int x = 0; x < steps; ++x) {
        const Point point = on_badge(frame, {soft_edge_mm + x / px_per_mm, soft_edge_mm + y / px_per_mm});
        const auto column = std::clamp(static_cast<int>(point.x * px_per_mm), 0, width - 1);
        const auto row = std::clamp(static_cast<int>(point.y * px_per_mm), 0, height - 1);
        const std::uint32_t pixel = pixels[static_cast<std::size_t>(row) * stride + static_cast<std::size_t>(column)];
        for (unsigned channel = 0; channel < 3; ++channel) {
          const int value = static_cast<int>((pixel >> (8 * channel)) & 0xFFU);
          low[channel] = std::min(low[channel], value);
          high[channel] = std::max(high[channel], value);
        }
      }
    }
    return std::ranges::all_of(std::initializer_list<int>{0, 1, 2},
                               [&](int channel) { return high[channel] - low[channel] <= most_difference; });
  }
};

base::Result<void> look(const Template& design, const Content& content) {
  const auto picture = SvgPicture::load(design.drawing(content));
  if (!picture) return std::unexpected(picture.error());
  const int width = static_cast<int>(std::ceil(design.width_mm() * px_per_mm));
  const int height = static_cast<int>(std::ceil(design.height_mm() * px_per_mm));
  const Owned<cairo_surface_t, cairo_surface_destroy> surface(
      cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height));
  {
    const Owned<cairo_t, cairo_destroy> cairo(cairo_create(surface.get()));
    cairo_set_source_rgb(cairo.get(), 1, 1, 1);
    cairo_paint(cairo.get());
    cairo_scale(cairo.get(), px_per_mm, px_per_mm);
    if (auto drawn = picture->draw(cairo.get(), design.width_mm(), design.height_mm()); !drawn) return drawn;
  }
  cairo_surface_flush(surface.get());
  const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(surface.get())) / 4;
  // cairo aligns rows to 4 bytes and more
  const auto* pixels = reinterpret_cast<const std::uint32_t*>(cairo_image_surface_get_data(surface.get()));
  if (pixels == nullptr) return base::fail(base::ErrorCode::bad_template, "cannot be drawn: it is too large");
  const Sight sight{width, height, {pixels, stride * static_cast<std::size_t>(height)}, stride};
  for (const QrSlot& code : design.codes()) {
    if (!sight.is_plain(code.frame)) {
      return base::fail(
          base::ErrorCode::bad_template,
          "draws something in the rectangle 'qr', whose margin of four modules must stay empty; on a picture, "
          "put a white rectangle under it");
    }
  }
  return {};
}

}  // namespace

base::Result<void> quiet_zones_are_clear(const Template& design) {
  for (const Content& content : {everything(), Content{}}) {
    if (auto clear = look(design, content); !clear) return clear;
  }
  return {};
}

}  // namespace badge
