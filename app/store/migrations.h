#pragma once
// The schema, as a list of numbered steps. A step that was released is never edited: a change is a new step.
#include <cstdint>
#include <span>

namespace store {

/// "LnYd" in the file's header: this is one of ours.
inline constexpr std::int64_t application_id = 0x4C6E5964;

/// migrations()[n] brings a database of user_version n to n + 1.
[[nodiscard]] std::span<const char* const> migrations();

}  // namespace store
