#include "screens/qr.h"

#include <cmath>
#include <string>

#include "badge/qr.h"
#include "screens/shapes.h"
#include "screens/words.h"

namespace screens {

Rect qr(Canvas& canvas, std::string_view code, const Rect& rect) {
  const auto matrix = badge::make_qr(code);
  if (!matrix) return put(canvas, code, canvas.metrics.body(), ink, rect, {Align::centre, Align::centre});
  const int modules = matrix->size + 2 * badge::quiet_zone;
  const float module = std::max(1.0F, std::floor(std::min(rect.width(), rect.height()) / static_cast<float>(modules)));
  const float side = module * static_cast<float>(modules);
  const float left = std::round(rect.centre_x() - side / 2);
  const float top = std::round(rect.centre_y() - side / 2);
  const Rect square{left, top, left + side, top + side};
  fill(canvas, square, surface, 0);
  const auto place = [&](int at, float from) { return from + module * static_cast<float>(at + badge::quiet_zone); };
  for (int y = 0; y < matrix->size; ++y) {
    for (int x = 0; x < matrix->size;) {
      int end = x;
      while (end < matrix->size && matrix->at(end, y)) ++end;
      if (end > x) fill(canvas, {place(x, left), place(y, top), place(end, left), place(y + 1, top)}, rgb(0x000000), 0);
      x = end + 1;
    }
  }
  canvas.log.things.push_back(DrawnFigure{"qr " + std::string(code), square, canvas.layer});
  return square;
}

}  // namespace screens
