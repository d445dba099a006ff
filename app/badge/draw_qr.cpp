#include "badge/draw_qr.h"

#include <algorithm>
#include <cmath>

namespace badge {
namespace {

struct Grid {
  double left = 0, top = 0, module = 0;
};

/// The dark modules as one path, joined along rows: separate squares leave hairlines between them on paper.
void fill_dark(cairo_t* cairo, const QrMatrix& matrix, const Grid& grid) {
  for (int y = 0; y < matrix.size; ++y) {
    for (int x = 0; x < matrix.size; ++x) {
      const int begin = x;
      while (x < matrix.size && matrix.at(x, y)) ++x;
      if (x > begin) {
        cairo_rectangle(cairo, grid.left + begin * grid.module, grid.top + y * grid.module, (x - begin) * grid.module,
                        grid.module);
      }
    }
  }
  cairo_set_source_rgb(cairo, 0, 0, 0);
  cairo_fill(cairo);
}

Grid in_the_middle(double left, double top, double side, double module, int modules) {
  const double spare = side - module * modules;
  return {left + spare / 2, top + spare / 2, module};
}

}  // namespace

void draw_qr(cairo_t* cairo, const QrMatrix& matrix, const Frame& square) {
  cairo_save(cairo);
  cairo_translate(cairo, square.x_mm, square.y_mm);
  cairo_rotate(cairo, square.angle);
  cairo_rectangle(cairo, 0, 0, square.width_mm, square.width_mm);
  cairo_set_source_rgb(cairo, 1, 1, 1);
  cairo_fill(cairo);

  const int across = matrix.size + 2 * quiet_zone;
  cairo_matrix_t to_device;
  cairo_get_matrix(cairo, &to_device);
  const bool has_pixels = cairo_surface_get_type(cairo_get_target(cairo)) == CAIRO_SURFACE_TYPE_IMAGE;
  const bool is_upright = std::abs(to_device.xy) + std::abs(to_device.yx) < 1e-9 && to_device.xx > 0;
  const double module_px = std::floor(square.width_mm / across * to_device.xx + 1e-6);
  if (has_pixels && is_upright && module_px >= 1) {
    // On the grid of pixels: a module of 4.6 would be 4 here and 5 there, with grey between them.
    double left = 0;
    double top = 0;
    cairo_user_to_device(cairo, &left, &top);
    cairo_identity_matrix(cairo);
    Grid grid = in_the_middle(left, top, square.width_mm * to_device.xx, module_px, matrix.size);
    grid.left = std::round(grid.left);
    grid.top = std::round(grid.top);
    cairo_set_antialias(cairo, CAIRO_ANTIALIAS_NONE);
    fill_dark(cairo, matrix, grid);
  } else {
    fill_dark(cairo, matrix, in_the_middle(0, 0, square.width_mm, square.width_mm / across, matrix.size));
  }
  cairo_restore(cairo);
}

}  // namespace badge
