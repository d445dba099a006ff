#include "domain/ids.h"

#include <array>

namespace domain {

BadgeId BadgeId::random(const base::Random& random) {
  std::array<std::uint8_t, 7> bytes{};
  random(bytes);
  std::uint64_t value = 0;
  for (const auto byte : bytes) value = (value << 8U) | byte;
  return BadgeId(value);
}

std::optional<BadgeId> BadgeId::parse(std::string_view text) {
  std::array<std::uint8_t, 7> bytes{};
  if (!base::from_hex(text, bytes)) return std::nullopt;
  std::uint64_t value = 0;
  for (const auto byte : bytes) value = (value << 8U) | byte;
  return BadgeId(value);
}

std::string BadgeId::text() const {
  std::array<std::uint8_t, 7> bytes{};
  for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<std::uint8_t>(value_ >> (8U * (6U - i)));
  return base::to_hex(bytes);
}

}  // namespace domain
