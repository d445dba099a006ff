#pragma once
// Several things on one line: "Northbank  ·  ana@mail.example  ·  line 12".
#include <initializer_list>
#include <string>
#include <string_view>

namespace base {

/// Without the empty ones. Each part keeps its own writing direction (isolates of UAX #9) and the line goes from left
/// to right, so that an Arabic name does not turn the order of what stands around it.
[[nodiscard]] std::string dotted(std::initializer_list<std::string_view> parts);

}  // namespace base
