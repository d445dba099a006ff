#pragma once
// The one drawing of a badge, for paper and for the screen: a template's design through librsvg, words through Pango
// (every script, shaped, with fonts behind fonts), the QR in whole modules. What is too long shrinks, then wraps, and
// is never cut; of a name whose given part is known that part is the largest thing.
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "badge/content.h"
#include "badge/template.h"
#include "base/error.h"

using cairo_t = struct _cairo;  // NOLINT(bugprone-reserved-identifier): cairo's own name

namespace badge {

struct Pixels {
  int width = 0, height = 0;
  /// Row by row from the top; red in the lowest byte, then green, blue and alpha, which is 255: paper is white.
  std::vector<std::uint32_t> pixels;
};

/// Holds fonts and designs that were drawn. One per thread, for as long as the thread draws: the first badge of a
/// Painter loads fonts, which takes some tens of milliseconds.
class Painter {
 public:
  Painter();
  Painter(const Painter&) = delete;
  Painter& operator=(const Painter&) = delete;
  ~Painter();

  /// The front. A QR's module is a whole number of pixels (the largest that fits) where it is at least one pixel and
  /// the QR is not turned. Empty where the picture would be larger than 100 megapixels or the code is none.
  [[nodiscard]] Pixels pixels(const Template& design, const Content& content, double pixels_per_mm);

  /// One page of exactly the template's size, and a second where it has a back. Words are text with embedded fonts, the
  /// QR is a vector. Fails with bad_template where librsvg cannot draw the design, bad_argument for a code that fits no
  /// QR.
  [[nodiscard]] base::Result<std::string> pdf(const Template& design, const Content& content);

  /// One side, where the caller's drawing has its origin, in mm. For sheets.h.
  [[nodiscard]] base::Result<void> draw(cairo_t* cairo, const Template& side, const Content& content);

  /// The letters, as they stand in the text, that no installed font has: on paper they would be boxes.
  [[nodiscard]] std::vector<std::string> undrawable(std::string_view text);

  /// Words that come out smaller than can be read on a chest: a name under 3.5 mm (of its em), anything else under 1.8
  /// mm.
  struct TooSmall {
    std::string slot;  // the template's id
    double size_mm = 0;
  };
  [[nodiscard]] std::vector<TooSmall> too_small(const Template& design, const Content& content);

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace badge
