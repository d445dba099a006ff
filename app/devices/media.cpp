#include "devices/media.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace devices {
namespace {

constexpr std::size_t most_in_words = 6;

bool within(const Extent& extent, int length) {
  return length >= extent.least - media_tolerance && length <= extent.most + media_tolerance;
}
int nearest(const Extent& extent, int length) { return std::clamp(length, extent.least, extent.most); }

bool fits_upright(const Media& media, const Sheet& sheet) {
  return within(media.width, sheet.width) && within(media.height, sheet.height);
}

double mm(int hundredths) { return std::round(hundredths / 10.0) / 10; }

std::string in_words(const Extent& extent) {
  return extent.least == extent.most ? fmt::format("{:g}", mm(extent.least))
                                     : fmt::format("{:g}–{:g}", mm(extent.least), mm(extent.most));
}

}  // namespace

Sheet sheet_of_mm(double width, double height) {
  return {static_cast<int>(std::lround(width * 100)), static_cast<int>(std::lround(height * 100))};
}

bool fits(const Media& media, const Sheet& sheet) {
  return fits_upright(media, sheet) || fits_upright(media, {sheet.height, sheet.width});
}

bool has_paper_for(const std::vector<Media>& media, const Sheet& sheet) {
  return media.empty() || std::ranges::any_of(media, [&](const Media& paper) { return fits(paper, sheet); });
}

Sheet size_to_ask_for(const std::vector<Media>& media, const Sheet& sheet) {
  const Sheet turned{sheet.height, sheet.width};
  for (const auto& wanted : {sheet, turned}) {  // upright first: no driver has to turn it
    for (const auto& paper : media) {
      if (!fits_upright(paper, wanted)) continue;
      return {nearest(paper.width, wanted.width), nearest(paper.height, wanted.height)};
    }
  }
  return sheet;
}

std::string in_words(const Sheet& sheet) { return fmt::format("{:g} x {:g} mm", mm(sheet.width), mm(sheet.height)); }

std::string in_words(const std::vector<Media>& media) {
  std::string words;
  for (std::size_t i = 0; i < std::min(media.size(), most_in_words); ++i) {
    if (i > 0) words += ", ";
    words += fmt::format("{} x {} mm", in_words(media[i].width), in_words(media[i].height));
  }
  if (media.size() > most_in_words) words += ", …";
  return words;
}

}  // namespace devices
