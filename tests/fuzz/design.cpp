// Any bytes are a badge design or are refused with a reason; and what is a design draws every badge.
#include <algorithm>
#include <string>

#include "badge/painter.h"
#include "fuzz/fuzzer.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto design = badge::Template::parse(std::string(fuzz::text(data, size)), "fuzz");
  if (!design) {
    fuzz::holds(design.error().code == base::ErrorCode::bad_template && !design.error().detail.empty());
    return 0;
  }
  fuzz::holds(!(*design)->codes().empty());
  fuzz::holds(std::ranges::any_of((*design)->words(), [](const badge::WordsSlot& slot) {
    return std::ranges::any_of(slot.runs,
                               [](const badge::Run& run) { return run.part && run.part->kind == badge::Kind::name; });
  }));
  const badge::Content content{.name = "Ana Sousa", .given_name = "Ana", .offer = "tides", .code = "BCDEFGHJKLNP"};
  badge::Painter painter;
  fuzz::holds(!painter.pixels(**design, content, 1).pixels.empty());
  fuzz::holds(!painter.pixels(**design, {}, 1).pixels.empty());
  return 0;
}
