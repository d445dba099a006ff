#include "store/netstrings.h"

#include <charconv>

namespace store {

std::string netstrings(const std::vector<std::string>& texts) {
  std::string joined;
  for (const auto& text : texts) joined += std::to_string(text.size()) + ':' + text + ',';
  return joined;
}

std::vector<std::string> read_netstrings(std::string_view text) {
  std::vector<std::string> texts;
  while (!text.empty()) {
    std::size_t size = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), size);
    text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
    if (read.ec != std::errc{} || !text.starts_with(':') || text.size() < 2 || size > text.size() - 2) break;
    if (text[size + 1] != ',') break;
    texts.emplace_back(text.substr(1, size));
    text.remove_prefix(size + 2);
  }
  return texts;
}

}  // namespace store
