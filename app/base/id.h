#pragma once
// Strong ids: 128 random bits, so that two kiosks which never met do not give the same one. Their text form, 32
// lower-case hex digits, is what stands in the database and in fact bodies.
#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/random.h"

namespace base {

[[nodiscard]] std::string to_hex(std::span<const std::uint8_t> bytes);

/// False where `hex` is not exactly twice as long as `bytes` or holds anything but hex digits.
[[nodiscard]] bool from_hex(std::string_view hex, std::span<std::uint8_t> bytes);

template <class Tag>
class Id {
 public:
  Id() = default;  // the nil id: all zero, stands for nobody

  [[nodiscard]] static Id random(const Random& random) {
    Id id;
    random(id.bytes_);
    return id;
  }

  [[nodiscard]] static std::optional<Id> parse(std::string_view text) {
    Id id;
    if (!from_hex(text, id.bytes_)) return std::nullopt;
    return id;
  }

  [[nodiscard]] std::string text() const { return to_hex(bytes_); }
  [[nodiscard]] bool is_nil() const { return *this == Id{}; }
  [[nodiscard]] const std::array<std::uint8_t, 16>& bytes() const { return bytes_; }

  friend auto operator<=>(const Id&, const Id&) = default;

 private:
  std::array<std::uint8_t, 16> bytes_{};
};

}  // namespace base

template <class Tag>
struct std::hash<base::Id<Tag>> {
  std::size_t operator()(const base::Id<Tag>& id) const noexcept {
    std::size_t value = 0;
    for (std::size_t i = 0; i < sizeof(value); ++i) value = (value << 8U) | id.bytes()[i];
    return value;  // the bytes are random already
  }
};
