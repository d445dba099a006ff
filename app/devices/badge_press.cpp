#include "devices/badge_press.h"

#include <utility>

#include "devices/zpl.h"

namespace devices {

base::Result<Sheet> BadgePress::sheet(const std::string& template_name) {
  const auto design = templates_.find(template_name);
  if (!design) return std::unexpected(design.error());
  return sheet_of_mm((*design)->width_mm(), (*design)->height_mm());
}

base::Result<Document> BadgePress::document(const kiosk::PrintJob& job, Language language, int dpi) {
  const auto design = templates_.find(job.template_name);
  if (!design) return std::unexpected(design.error());
  Document document{.job = job.id,
                    .sheet = sheet_of_mm((*design)->width_mm(), (*design)->height_mm()),
                    .sides = (*design)->back() ? Sides::two : Sides::one,
                    .bytes = {}};
  if (language == Language::pdf) {
    auto pdf = painter_.pdf(**design, job.content);
    if (!pdf) return std::unexpected(pdf.error());
    document.bytes = *std::move(pdf);
    return document;
  }
  constexpr double mm_in_an_inch = 25.4;
  const auto pixels = painter_.pixels(**design, job.content, dpi / mm_in_an_inch);
  if (pixels.pixels.empty()) return base::fail(base::ErrorCode::bad_template, job.template_name + ": cannot be drawn");
  auto [picture, end] = zpl_label(pixels);
  document.bytes = std::move(picture) + end;
  return document;
}

}  // namespace devices
