#pragma once
// Badges as they come out of the printer, as pictures for the screen: the same templates, the same painter. Painted
// once for a size and kept while they are shown. On the window's thread.
#include <list>
#include <optional>
#include <string>

#include "badge/painter.h"
#include "badge/templates.h"
#include "kiosk/view.h"
#include "screens/rect.h"
#include "screens/textures.h"

namespace screens {

struct BadgePicture {
  ImTextureID texture{};
  Size size;                 // px
  std::string design;        // the template's name
  std::optional<Rect> code;  // where its largest QR stands or would, px from the left top corner
};

class BadgePictures {
 public:
  /// Both outlive this. Paints a badge to have the fonts loaded: the first guest must not wait for them.
  BadgePictures(Textures& textures, badge::Templates& templates);
  BadgePictures(const BadgePictures&) = delete;
  BadgePictures& operator=(const BadgePictures&) = delete;
  ~BadgePictures();

  /// Before the first badge of a frame. Pictures that were not drawn for a while are dropped.
  void begin_frame();

  /// The badge as large as it fits; a trifle larger where its QR is worth a whole pixel more to each module. Where its
  /// own template cannot be used, or shows the code too small to be photographed, the one that is shipped; nullptr
  /// where that cannot either.
  [[nodiscard]] const BadgePicture* picture(const kiosk::BadgeView& view, Size room);

 private:
  struct Kept {
    kiosk::BadgeView view;
    Size room;
    std::optional<BadgePicture> picture;
    unsigned used = 0;
  };

  [[nodiscard]] std::optional<BadgePicture> paint(const kiosk::BadgeView& view, Size room);
  void drop(Kept& kept);

  Textures& textures_;
  badge::Templates& templates_;
  badge::Painter painter_;
  std::list<Kept> kept_;  // a screen shows one badge; a few more while the next guest's comes up
  unsigned frame_ = 0;
};

}  // namespace screens
