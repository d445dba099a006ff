#include "roster/utf8_tally.h"

#include <cstdint>
#include <cstring>

#include "base/text.h"

namespace roster {
namespace {

// Eight printable ASCII characters: nearly all of nearly every file.
bool is_plain(std::string_view bytes, std::size_t at) {
  constexpr std::uint64_t high_bits = 0x8080808080808080U;
  constexpr std::uint64_t spaces = 0x2020202020202020U;
  if (at + 8 > bytes.size()) return false;
  std::uint64_t word = 0;
  std::memcpy(&word, bytes.data() + at, sizeof(word));
  const std::uint64_t not_below_space = (word | high_bits) - spaces;  // keeps the high bit of each byte that is not
  return (word & high_bits) == 0 && (not_below_space & high_bits) == high_bits;
}

}  // namespace

Utf8Tally tally(std::string_view bytes) {
  Utf8Tally found;
  for (std::size_t at = 0; at < bytes.size();) {
    if (is_plain(bytes, at)) {
      at += 8;
      continue;
    }
    const auto byte = static_cast<std::uint8_t>(bytes[at]);
    if (byte < 0x80) {
      const bool is_space = byte >= 0x09 && byte <= 0x0D;
      if (byte == 0) ++found.nuls;
      if (byte > 0 && byte < 0x20 && !is_space) ++found.controls;
      ++at;
      continue;
    }
    const auto length = base::next(bytes, at) - at;
    length == 1 ? ++found.invalid : ++found.letters;
    at += length;
  }
  return found;
}

}  // namespace roster
