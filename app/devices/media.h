#pragma once
// Papers and labels a printer has, and whether a badge's size is among them. Hundredths of a millimetre, as IPP counts
// (PWG 5100.7 media-size). Pure.
#include <string>
#include <vector>

namespace devices {

/// A side that may be cut to any length between the two; a fixed size has least == most.
struct Extent {
  int least = 0;
  int most = 0;
  friend bool operator==(const Extent&, const Extent&) = default;
};

struct Media {
  Extent width;
  Extent height;
  friend bool operator==(const Media&, const Media&) = default;
};

/// The size a badge is drawn for.
struct Sheet {
  int width = 0;
  int height = 0;
  friend bool operator==(const Sheet&, const Sheet&) = default;
};

inline constexpr int media_tolerance = 100;  // 1 mm: inches are rounded, and a label is cut with less care than this

[[nodiscard]] Sheet sheet_of_mm(double width, double height);

/// Either way round: printers call a 62 mm wide label 62x100 or 100x62.
[[nodiscard]] bool fits(const Media& media, const Sheet& sheet);

/// What to call the sheet when asking for paper: the printer's own numbers where it has one that fits, upright where
/// it can be, so that nothing has to be turned; else the sheet's.
[[nodiscard]] Sheet size_to_ask_for(const std::vector<Media>& media, const Sheet& sheet);

/// A printer that says nothing of its papers is believed to have the right one.
[[nodiscard]] bool has_paper_for(const std::vector<Media>& media, const Sheet& sheet);

/// For the operator: "62 x 100 mm".
[[nodiscard]] std::string in_words(const Sheet& sheet);
[[nodiscard]] std::string in_words(const std::vector<Media>& media);  // the first few of them

}  // namespace devices
