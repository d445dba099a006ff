#include "base/dotted.h"

#include <algorithm>

namespace base {
namespace {

constexpr std::string_view left_to_right = "\u200E";
constexpr std::string_view first_strong_isolate = "\u2068";
constexpr std::string_view pop_isolate = "\u2069";

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace

std::string dotted(std::initializer_list<std::string_view> parts) {
  std::string line;
  for (const auto part : parts) {
    if (part.empty()) continue;
    if (!line.empty()) line += "  ·  ";
    if (is_ascii(part)) {
      line += part;
    } else {
      line.append(first_strong_isolate).append(part).append(pop_isolate);
    }
  }
  return is_ascii(line) || line.find(first_strong_isolate) == std::string::npos ? line : line.insert(0, left_to_right);
}

}  // namespace base
