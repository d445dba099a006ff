#pragma once
// A table on its way out, row by row, so that a million rows never stand in memory at once: the first row names the
// columns. CSV (csv.h), XLSX (xlsx.h) and JSON lines (json_lines.h) all take it.
#include <functional>
#include <span>
#include <string_view>

namespace followup {

using Rows = std::function<void(std::span<const std::string_view> cells)>;

/// For cells that stand in braces.
inline void row(const Rows& rows, std::initializer_list<std::string_view> cells) {
  rows(std::span(cells.begin(), cells.size()));
}

}  // namespace followup
