#include "roster/example.h"

#include <algorithm>

#include "base/text.h"

namespace roster {

std::string example_in(const Table& table, std::size_t column) {
  constexpr std::size_t records_looked_at = 200;
  const auto most = std::min(table.records.size(), records_looked_at);
  for (std::size_t i = 0; i < most; ++i) {
    const auto& cells = table.records[i].cells;
    if (column >= cells.size()) continue;
    auto text = base::single_line(base::sanitised(cells[column]));
    if (!text.empty()) return text;
  }
  return {};
}

}  // namespace roster
