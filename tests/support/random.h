#pragma once
// A seeded random source: the same seed gives the same evening.
#include <random>

#include "base/random.h"

namespace support {

inline base::Random seeded(std::uint64_t seed) {
  return [engine = std::mt19937_64(seed)](std::span<std::uint8_t> bytes) mutable {
    for (auto& byte : bytes) byte = static_cast<std::uint8_t>(engine());
  };
}

}  // namespace support
