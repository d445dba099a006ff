#pragma once
// Randomness is an argument. The real source (libsodium) is made in main.cpp; tests pass a seeded one.
#include <cstdint>
#include <functional>
#include <span>

namespace base {

/// Fills the span with random bytes. Not required to be thread safe: one source per thread.
using Random = std::function<void(std::span<std::uint8_t>)>;

}  // namespace base
