#include "picture.h"

#include <cairo.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <stdexcept>

namespace picture {
namespace {

using Surface = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;

std::uint8_t light_of(unsigned red, unsigned green, unsigned blue) {
  return static_cast<std::uint8_t>((red * 54 + green * 183 + blue * 19) / 256);
}

double mean(const Grey& picture, int left, int top, int side) {
  int sum = 0;
  for (int y = top; y < top + side; ++y) {
    for (int x = left; x < left + side; ++x) sum += picture.at(x, y);
  }
  return static_cast<double>(sum) / (side * side);
}

}  // namespace

Grey of(const badge::Pixels& pixels) {
  Grey grey{pixels.width, pixels.height, {}};
  grey.light.reserve(pixels.pixels.size());
  for (const std::uint32_t pixel : pixels.pixels) {
    grey.light.push_back(light_of(pixel & 0xFFU, (pixel >> 8U) & 0xFFU, (pixel >> 16U) & 0xFFU));
  }
  return grey;
}

Grey read(const std::string& png_file) {
  const Surface loaded(cairo_image_surface_create_from_png(png_file.c_str()), &cairo_surface_destroy);
  if (cairo_surface_status(loaded.get()) != CAIRO_STATUS_SUCCESS) throw std::runtime_error("cannot read " + png_file);
  Grey grey{cairo_image_surface_get_width(loaded.get()), cairo_image_surface_get_height(loaded.get()), {}};
  const Surface plain(cairo_image_surface_create(CAIRO_FORMAT_RGB24, grey.width, grey.height), &cairo_surface_destroy);
  const std::unique_ptr<cairo_t, decltype(&cairo_destroy)> cairo(cairo_create(plain.get()), &cairo_destroy);
  cairo_set_source_surface(cairo.get(), loaded.get(), 0, 0);
  cairo_paint(cairo.get());
  cairo_surface_flush(plain.get());
  const auto* rows = reinterpret_cast<const std::uint32_t*>(cairo_image_surface_get_data(plain.get()));
  const int stride = cairo_image_surface_get_stride(plain.get()) / 4;
  for (int y = 0; y < grey.height; ++y) {
    for (int x = 0; x < grey.width; ++x) {
      const std::uint32_t pixel = rows[y * stride + x];
      grey.light.push_back(light_of((pixel >> 16U) & 0xFFU, (pixel >> 8U) & 0xFFU, pixel & 0xFFU));
    }
  }
  return grey;
}

void write(const badge::Pixels& pixels, const std::string& png_file) {
  const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, pixels.width, pixels.height),
                        &cairo_surface_destroy);
  auto* rows = reinterpret_cast<std::uint32_t*>(cairo_image_surface_get_data(surface.get()));
  const int stride = cairo_image_surface_get_stride(surface.get()) / 4;
  for (int y = 0; y < pixels.height; ++y) {
    for (int x = 0; x < pixels.width; ++x) {
      const std::uint32_t pixel = pixels.pixels[static_cast<std::size_t>(y * pixels.width + x)];
      rows[y * stride + x] = ((pixel & 0xFFU) << 16U) | (pixel & 0xFF00U) | ((pixel >> 16U) & 0xFFU);
    }
  }
  cairo_surface_mark_dirty(surface.get());
  if (cairo_surface_write_to_png(surface.get(), png_file.c_str()) != CAIRO_STATUS_SUCCESS) {
    throw std::runtime_error("cannot write " + png_file);
  }
}

double difference(const Grey& one, const Grey& other, int blur) {
  if (std::abs(one.width - other.width) > 1 || std::abs(one.height - other.height) > 1) return 255;
  double worst = 0;
  for (int y = 0; y + blur <= std::min(one.height, other.height); y += blur / 2) {
    for (int x = 0; x + blur <= std::min(one.width, other.width); x += blur / 2) {
      worst = std::max(worst, std::abs(mean(one, x, y, blur) - mean(other, x, y, blur)));
    }
  }
  return worst;
}

std::vector<int> runs_of(const badge::Pixels& pixels, int from_x, int to_x, int y) {
  std::vector<int> runs;
  bool was_black = false;
  for (int x = from_x; x < to_x; ++x) {
    const std::uint32_t pixel = pixels.pixels[static_cast<std::size_t>(y * pixels.width + x)] & 0xFFFFFFU;
    if (pixel != 0 && pixel != 0xFFFFFFU) runs.push_back(-1);
    if (pixel == 0 && !was_black) runs.push_back(0);
    if (pixel == 0) ++runs.back();
    was_black = pixel == 0;
  }
  return runs;
}

int tallest_letter(const badge::Pixels& pixels, const badge::Frame& frame, double px_per_mm) {
  const Grey grey = of(pixels);
  const auto px = [&](double mm) { return static_cast<int>(mm * px_per_mm); };
  int tallest = 0;
  int run = 0;
  for (int y = px(frame.y_mm); y < px(frame.y_mm + frame.height_mm); ++y) {
    bool is_inked = false;
    for (int x = px(frame.x_mm); x < px(frame.x_mm + frame.width_mm); ++x) is_inked = is_inked || grey.at(x, y) < 128;
    run = is_inked ? run + 1 : 0;
    tallest = std::max(tallest, run);
  }
  return tallest;
}

bool is_same_outside(const badge::Pixels& one, const badge::Pixels& other, const badge::Frame& frame,
                     double px_per_mm) {
  const auto px = [&](double mm) { return static_cast<int>(mm * px_per_mm); };
  for (int y = 0; y < one.height; ++y) {
    for (int x = 0; x < one.width; ++x) {
      const bool is_inside = x >= px(frame.x_mm) - 1 && x <= px(frame.x_mm + frame.width_mm) + 1 &&
                             y >= px(frame.y_mm) - 1 && y <= px(frame.y_mm + frame.height_mm) + 1;
      const auto at = static_cast<std::size_t>(y * one.width + x);
      if (!is_inside && one.pixels[at] != other.pixels[at]) return false;
    }
  }
  return true;
}

}  // namespace picture
