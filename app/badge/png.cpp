#include "badge/png.h"

#include <cairo.h>

#include <memory>

namespace badge {
namespace {

cairo_status_t append(void* closure, const unsigned char* data, unsigned int length) {
  static_cast<std::string*>(closure)->append(reinterpret_cast<const char*>(data), length);
  return CAIRO_STATUS_SUCCESS;
}

/// Ours has red in the lowest byte, Cairo's RGB24 blue.
std::uint32_t as_cairo_has_it(std::uint32_t pixel) {
  return ((pixel & 0xFFU) << 16U) | (pixel & 0xFF00U) | ((pixel >> 16U) & 0xFFU);
}

}  // namespace

base::Result<std::string> png(const Pixels& picture) {
  const std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> surface(
      cairo_image_surface_create(CAIRO_FORMAT_RGB24, picture.width, picture.height), &cairo_surface_destroy);
  unsigned char* data = cairo_image_surface_get_data(surface.get());
  if (data == nullptr || picture.pixels.empty()) return base::fail(base::ErrorCode::write_failed, "PNG");
  const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(surface.get())) / 4;
  auto* rows = reinterpret_cast<std::uint32_t*>(data);  // cairo aligns rows to 4 bytes and more
  const auto width = static_cast<std::size_t>(picture.width);
  for (std::size_t i = 0; i < picture.pixels.size(); ++i) {
    rows[i / width * stride + i % width] = as_cairo_has_it(picture.pixels[i]);
  }
  cairo_surface_mark_dirty(surface.get());
  std::string bytes;
  const auto status = cairo_surface_write_to_png_stream(surface.get(), append, &bytes);
  if (status != CAIRO_STATUS_SUCCESS) return base::fail(base::ErrorCode::write_failed, cairo_status_to_string(status));
  return bytes;
}

}  // namespace badge
