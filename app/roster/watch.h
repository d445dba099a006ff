#pragma once
// Progress of a run that takes a while, and a way to stop it.
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>

namespace roster {

enum class Step : std::uint8_t { reading, planning, writing };

/// Told how far a step has come, some hundred times at most (`of` is 0 where nobody knows yet); says whether to go on.
/// May be empty. Where it says false the run ends with base::ErrorCode::interrupted and nothing has happened.
using Watch = std::function<bool(Step step, std::size_t done, std::size_t of)>;

/// "reading": as a key of what people read.
[[nodiscard]] constexpr std::string_view name_of(Step step) {
  if (step == Step::reading) return "reading";
  return step == Step::planning ? "planning" : "writing";
}

[[nodiscard]] inline bool goes_on(const Watch& watch, Step step, std::size_t done, std::size_t of) {
  return !watch || watch(step, done, of);
}

}  // namespace roster
