#pragma once
// What libFuzzer calls, and replay.cpp too.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace fuzz {

inline std::string_view text(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

/// A property that holds for any bytes.
inline void holds(bool property) {
  if (!property) std::abort();
}

}  // namespace fuzz
