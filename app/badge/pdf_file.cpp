#include "badge/pdf_file.h"

#include <cairo-pdf.h>

#include <utility>

namespace badge {
namespace {

constexpr double points_per_mm = 72 / 25.4;

cairo_status_t pass_on(void* sink, const unsigned char* data, unsigned size) {
  (*static_cast<const Sink*>(sink))({reinterpret_cast<const char*>(data), size});
  return CAIRO_STATUS_SUCCESS;
}

}  // namespace

// cairo wants a size before the first page has one.
PdfFile::PdfFile(Sink sink)
    : sink_(std::move(sink)), surface_(cairo_pdf_surface_create_for_stream(&pass_on, &sink_, 1, 1)) {}

cairo_t* PdfFile::begin_page(double width_mm, double height_mm) {
  if (page_) cairo_show_page(page_.get());
  cairo_pdf_surface_set_size(surface_.get(), width_mm * points_per_mm, height_mm * points_per_mm);
  page_.reset(cairo_create(surface_.get()));
  cairo_scale(page_.get(), points_per_mm, points_per_mm);
  return page_.get();
}

base::Result<void> PdfFile::finish() {
  if (page_) cairo_show_page(page_.get());
  page_.reset();
  cairo_surface_finish(surface_.get());
  const auto status = cairo_surface_status(surface_.get());
  if (status != CAIRO_STATUS_SUCCESS) {
    return base::fail(base::ErrorCode::write_failed, cairo_status_to_string(status));
  }
  return {};
}

}  // namespace badge
