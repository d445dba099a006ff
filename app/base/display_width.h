#pragma once
// How much room a text takes in a terminal of letters of one width.
#include <string>
#include <string_view>

namespace base {

/// In cells: Chinese, Japanese and Korean letters and most emoji take two (UAX 11), marks on a letter none.
[[nodiscard]] std::size_t display_width(std::string_view text);

/// Exactly `cells` wide: filled with spaces, or cut with "…" at its end.
[[nodiscard]] std::string in_cells(std::string_view text, std::size_t cells);

}  // namespace base
