#pragma once
// A PDF written page by page through cairo; lengths in mm. Only badge/ includes this: others call sheets.h, blanks.h
// and door_list.h. One thread.
#include <cairo.h>

#include "badge/paper.h"
#include "badge/release.h"
#include "base/error.h"

namespace badge {

class PdfFile {
 public:
  explicit PdfFile(Sink sink);
  PdfFile(const PdfFile&) = delete;  // cairo knows where the sink is
  PdfFile& operator=(const PdfFile&) = delete;
  ~PdfFile() = default;

  /// The context of the new page, with mm as its unit and the origin at the left top. Ends the page before.
  [[nodiscard]] cairo_t* begin_page(double width_mm, double height_mm);

  /// Nothing may be drawn after. Fails with write_failed where cairo could not make the file.
  [[nodiscard]] base::Result<void> finish();

 private:
  Sink sink_;
  Owned<cairo_surface_t, cairo_surface_destroy> surface_;
  Owned<cairo_t, cairo_destroy> page_;
};

}  // namespace badge
