#pragma once
// An event in numbers.
#include <cstdint>

namespace store {

struct Counts {
  std::int64_t registered = 0;  // all places, walk-ins and unlisted guests included
  std::int64_t walk_ins = 0;
  std::int64_t unlisted = 0;
  std::int64_t in = 0;
  std::int64_t badges = 0;    // issued and not void
  std::int64_t meetings = 0;  // pairs; neither withdrawn nor held
  std::int64_t help_open = 0;
  friend bool operator==(const Counts&, const Counts&) = default;
};

}  // namespace store
