#pragma once
// Slips of paper for guests during the evening, small pages or four to a sheet: a name, and under headings who is worth
// a word.
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "badge/paper.h"
#include "base/error.h"

namespace badge {

struct SlipSection {
  std::string heading;
  struct Line {
    std::string who;
    std::string why;
  };
  std::vector<Line> lines;
};

struct SlipContent {
  std::string title;  // the event
  std::string name;   // whose slip it is
  std::vector<SlipSection> sections;
  std::string foot;  // what to do with it
};

enum class SlipSheet : std::uint8_t { none, four_to_a4, four_to_letter };  // none: pages of A6 (ISO 216)

/// In the order given. What has no room is left out from the end; ten lines have it. Fails with write_failed.
[[nodiscard]] base::Result<void> write_slips(std::span<const SlipContent> slips, SlipSheet sheet, const Sink& sink);

}  // namespace badge
