#pragma once
// An SVG drawn by librsvg. Nothing outside its text is ever loaded: it has no address that a reference could start
// from. One thread at a time.
#include <cairo.h>
#include <librsvg/rsvg.h>

#include <optional>
#include <string>

#include "badge/frames.h"
#include "badge/release.h"
#include "base/error.h"

namespace badge {

class SvgPicture {
 public:
  /// Fails with bad_template and librsvg's reason.
  [[nodiscard]] static base::Result<SvgPicture> load(const std::string& svg);

  /// Into a rectangle at the origin of the caller's units. Fails with bad_template.
  [[nodiscard]] base::Result<void> draw(cairo_t* cairo, double width, double height) const;

  /// The middle of the element with this id, in shares of the picture's width and height. Nothing where it is not
  /// drawn.
  [[nodiscard]] std::optional<Point> middle_of(const std::string& id) const;

 private:
  using Handle = Owned<RsvgHandle, g_object_unref>;
  explicit SvgPicture(Handle handle) : handle_(std::move(handle)) {}
  Handle handle_;
};

}  // namespace badge
