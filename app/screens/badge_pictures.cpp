#include "screens/badge_pictures.h"

#include <algorithm>
#include <cmath>

namespace screens {
namespace {

constexpr unsigned frames_kept = 30;
constexpr const char* shipped = "a6";
constexpr float least_module_px = 4;  // below, a phone must come too close to be still

std::optional<Rect> largest_code(const badge::Template& design, float scale) {
  const auto& codes = design.codes();
  const auto largest = std::ranges::max_element(codes, {}, [](const auto& slot) { return slot.frame.width_mm; });
  if (largest == codes.end()) return std::nullopt;
  const auto px = [scale](double mm) { return scale * static_cast<float>(mm); };
  const auto& frame = largest->frame;
  return Rect{px(frame.x_mm), px(frame.y_mm), px(frame.x_mm + frame.width_mm), px(frame.y_mm + frame.width_mm)};
}

float pixels_per_mm(const badge::Template& design, Size room) {
  const float fits = std::min(room.width / static_cast<float>(design.width_mm()),
                              room.height / static_cast<float>(design.height_mm()));
  const auto code = largest_code(design, fits);
  if (!code) return fits;
  // Modules are painted in whole pixels: 6.95 would be 6.
  const float module = code->width() / badge::modules_across;
  const float snapped = std::ceil(module) / module * 1.0001F;
  return snapped <= 1.015F ? fits * snapped : fits;
}

bool can_be_photographed(const badge::Template& design, Size room) {
  const auto code = largest_code(design, pixels_per_mm(design, room));
  return code && code->width() / badge::modules_across >= least_module_px;
}

bool same(Size one, Size other) { return one.width == other.width && one.height == other.height; }

}  // namespace

BadgePictures::BadgePictures(Textures& textures, badge::Templates& templates)
    : textures_(textures), templates_(templates) {
  badge::Content somebody;
  somebody.name = "Ana";
  if (const auto design = templates_.find(shipped)) (void)painter_.pixels(**design, somebody, 1);
}

BadgePictures::~BadgePictures() {
  for (auto& kept : kept_) drop(kept);
}

void BadgePictures::begin_frame() {
  ++frame_;
  std::erase_if(kept_, [&](Kept& kept) {
    const bool is_old = frame_ - kept.used > frames_kept;
    if (is_old) drop(kept);
    return is_old;
  });
}

const BadgePicture* BadgePictures::picture(const kiosk::BadgeView& view, Size room) {
  auto found =
      std::ranges::find_if(kept_, [&](const Kept& kept) { return same(kept.room, room) && kept.view == view; });
  if (found == kept_.end()) found = kept_.insert(kept_.end(), Kept{view, room, paint(view, room), frame_});
  found->used = frame_;
  return found->picture ? &*found->picture : nullptr;
}

std::optional<BadgePicture> BadgePictures::paint(const kiosk::BadgeView& view, Size room) {
  for (const std::string& name : {view.template_name, std::string(shipped)}) {
    if (name.empty()) continue;
    const auto design = templates_.find(name);
    if (!design || (!view.content.code.empty() && !can_be_photographed(**design, room))) continue;
    const float scale = pixels_per_mm(**design, room);
    const auto painted = painter_.pixels(**design, view.content, scale);
    if (painted.pixels.empty()) continue;
    return BadgePicture{textures_.make(painted.width, painted.height, painted.pixels),
                        {static_cast<float>(painted.width), static_cast<float>(painted.height)},
                        name,
                        largest_code(**design, scale)};
  }
  return std::nullopt;
}

void BadgePictures::drop(Kept& kept) {
  if (kept.picture) textures_.drop(kept.picture->texture);
}

}  // namespace screens
