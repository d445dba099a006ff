#include "badge/svg_picture.h"

#include <utility>

namespace badge {
namespace {

std::string taken(GError*& error) {
  const Owned<GError, g_error_free> owned(std::exchange(error, nullptr));
  return owned ? owned->message : "it cannot be drawn";
}

}  // namespace

base::Result<SvgPicture> SvgPicture::load(const std::string& svg) {
  GError* error = nullptr;
  Handle handle(rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(svg.data()), svg.size(), &error));
  if (!handle) return base::fail(base::ErrorCode::bad_template, "is no SVG: " + taken(error));
  rsvg_handle_set_dpi(handle.get(), 96);  // a px of CSS
  return SvgPicture(std::move(handle));
}

base::Result<void> SvgPicture::draw(cairo_t* cairo, double width, double height) const {
  const RsvgRectangle room{0, 0, width, height};
  GError* error = nullptr;
  if (rsvg_handle_render_document(handle_.get(), cairo, &room, &error) == FALSE) {
    return base::fail(base::ErrorCode::bad_template, "cannot be drawn: " + taken(error));
  }
  return {};
}

std::optional<Point> SvgPicture::middle_of(const std::string& id) const {
  // In the picture's own size: librsvg 2.54 heeds no other here.
  RsvgRectangle room{};
  if (rsvg_handle_get_intrinsic_size_in_pixels(handle_.get(), &room.width, &room.height) == FALSE) return std::nullopt;
  RsvgRectangle inked{};
  GError* error = nullptr;
  const std::string selector = "#" + id;
  if (rsvg_handle_get_geometry_for_layer(handle_.get(), selector.c_str(), &room, &inked, nullptr, &error) == FALSE) {
    taken(error);
    return std::nullopt;
  }
  if (inked.width <= 0 && inked.height <= 0) return std::nullopt;
  return Point{(inked.x + inked.width / 2) / room.width, (inked.y + inked.height / 2) / room.height};
}

}  // namespace badge
