#include "badge/svg_cost.h"

#include <glib.h>

#include <cstdint>
#include <cstdlib>
#include <memory>

#include "base/text.h"

namespace badge {
namespace {

constexpr long most_octaves = 12;  // each further one is finer than any printer's dot
constexpr std::uint64_t most_pixels = 40'000'000;

/// Width times height from a PNG's first chunk (ISO/IEC 15948, 11.2.1); 0: it is no PNG.
std::uint64_t pixels_of_png(std::string_view base64) {
  constexpr std::size_t letters = 32;  // 24 bytes: signature, length, "IHDR", width, height
  if (base64.size() < letters) return 0;
  gsize size = 0;
  const std::string beginning(base64.substr(0, letters));
  const std::unique_ptr<guchar, decltype(&g_free)> bytes(g_base64_decode(beginning.c_str(), &size), &g_free);
  if (size < 24 || std::string_view(reinterpret_cast<const char*>(bytes.get()) + 1, 3) != "PNG") return 0;
  const auto number_at = [&](std::size_t at) {
    std::uint64_t number = 0;
    for (std::size_t i = at; i < at + 4; ++i) number = (number << 8U) | bytes.get()[i];
    return number;
  };
  return number_at(16) * number_at(20);
}

}  // namespace

std::optional<std::string> too_costly(std::string_view name, const std::map<std::string, std::string>& attributes) {
  const auto value = [&](const std::string& wanted) {
    const auto found = attributes.find(wanted);
    return found == attributes.end() ? std::string_view() : std::string_view(found->second);
  };
  if (name == "feTurbulence" && std::strtol(std::string(value("numOctaves")).c_str(), nullptr, 10) > most_octaves) {
    return "asks for noise of more than 12 octaves";
  }
  const auto href = base::trimmed(value("href"));
  constexpr std::string_view base64 = ";base64,";
  const auto data = href.substr(0, 100).find(base64);
  if (!href.starts_with("data:") || data == std::string_view::npos) return std::nullopt;
  if (pixels_of_png(base::trimmed(href.substr(data + base64.size()))) > most_pixels) {
    return "holds a picture of more than 40 megapixels";
  }
  return std::nullopt;
}

}  // namespace badge
