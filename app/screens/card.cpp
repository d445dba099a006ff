#include "screens/card.h"

#include <cmath>
#include <utility>

#include "badge/qr.h"
#include "screens/badge_pictures.h"
#include "screens/qr.h"
#include "screens/shapes.h"
#include "screens/words.h"

namespace screens {
namespace {

/// What is written on the picture, for whoever reads the log.
std::string spoken(const kiosk::BadgeView& view, const std::string& design) {
  const auto& content = view.content;
  std::string words = "badge " + design;
  for (const auto* line : {&content.pick_up, &content.share, &content.name, &content.company, &content.title,
                           &content.ticket, &content.offer, &content.ask, &content.band}) {
    if (!line->empty()) words += " | " + *line;
  }
  return words;
}

/// The three eyes of a QR, pale: what stands there once its owner has said yes.
void code_to_come(Canvas& canvas, const Rect& square) {
  const float module = std::floor(square.width() / badge::modules_across);
  const float eye = 7 * module;
  const float across = 25 * module;
  Rect code = square.middle({across, across});
  code = code.moved(std::round(code.left) - code.left, std::round(code.top) - code.top);
  for (const auto& [x, y] :
       {std::pair{code.left, code.top}, {code.right - eye, code.top}, {code.left, code.bottom - eye}}) {
    const Rect outside{x, y, x + eye, y + eye};
    outline(canvas, outside, chip, 0, module);
    fill(canvas, outside.inset(2 * module), chip, 0);
  }
  canvas.log.things.emplace_back(DrawnFigure{"a code to come", square, canvas.layer});
}

Rect code_alone(Canvas& canvas, const kiosk::BadgeView& view, const Rect& rect) {
  const bool has_code = !view.content.code.empty();
  const float side = std::min(rect.width(), rect.height());
  const Rect place = has_code ? rect.middle({side, side}) : rect;
  card(canvas, place);
  const OnBackdrop on(canvas, on_surface);
  if (has_code) {
    qr(canvas, view.content.code, place.inset(0.1F * canvas.metrics.key_em));
  } else {
    put(canvas, view.content.name, canvas.metrics.title(), ink, place.inset(canvas.metrics.key_em),
        {Align::centre, Align::centre});
  }
  return place;
}

void paper_in_pouch(Canvas& canvas, const BadgePicture& picture, const Rect& pouch, const Rect& paper_place) {
  const float radius = 1.2F * canvas.metrics.radius();
  const bool has_edge = paper_place.top > pouch.top;
  shadow(canvas, pouch, radius);
  if (has_edge) {
    canvas.list->AddRectFilled({pouch.left, pouch.top}, {pouch.right, paper_place.top}, surface, radius,
                               ImDrawFlags_RoundCornersTop);
  }
  canvas.list->AddImageRounded(picture.texture, {paper_place.left, paper_place.top},
                               {paper_place.right, paper_place.bottom}, {0, 0}, {1, 1}, IM_COL32_WHITE, radius,
                               has_edge ? ImDrawFlags_RoundCornersBottom : ImDrawFlags_RoundCornersAll);
}

}  // namespace

Rect badge_card(Canvas& canvas, const kiosk::BadgeView& view, const Rect& rect, Hangs hangs) {
  // The pouch is white as the badge is: only its upper edge, with the slot, is seen.
  const float edge = hangs == Hangs::on_lanyard ? 1.6F * canvas.metrics.key_em : 0;
  const auto* picture = canvas.badges.picture(view, {std::floor(rect.width()), std::floor(rect.height() - edge)});
  if (picture == nullptr) return code_alone(canvas, view, rect);
  const Rect middle = rect.middle({picture->size.width, picture->size.height + edge});
  // On whole pixels, as the picture is.
  const float left = std::round(middle.left);
  const float top = std::round(middle.top + edge);
  const Rect paper_place{left, top, left + picture->size.width, top + picture->size.height};
  const Rect pouch{left, top - edge, paper_place.right, paper_place.bottom};
  paper_in_pouch(canvas, *picture, pouch, paper_place);
  canvas.log.things.emplace_back(DrawnFigure{spoken(view, picture->design), paper_place, canvas.layer});
  if (hangs == Hangs::on_lanyard) {
    lanyard(canvas, pouch);
    slot(canvas, pouch);
  }
  if (!picture->code) return pouch;
  const Rect code = picture->code->moved(left, top);
  if (view.content.code.empty()) {
    code_to_come(canvas, code);
  } else {
    canvas.log.things.emplace_back(DrawnFigure{"qr " + view.content.code, code, canvas.layer});
  }
  return pouch;
}

}  // namespace screens
