#pragma once
// How much of some bytes is UTF-8.
#include <cstddef>
#include <string_view>

namespace roster {

struct Utf8Tally {
  std::size_t letters = 0;  // code points beyond ASCII
  std::size_t invalid = 0;  // bytes that are part of no code point
  std::size_t nuls = 0;
  std::size_t controls = 0;  // control characters that no text has: not NUL, not white space
};

[[nodiscard]] Utf8Tally tally(std::string_view bytes);

}  // namespace roster
