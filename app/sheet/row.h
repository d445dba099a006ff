#pragma once
// One row while it is being read.
#include <string>
#include <vector>

#include "sheet/result.h"

namespace sheet {

class Row {
 public:
  /// Where nothing is in them, cells cost nothing. False where the cell lies beyond roster::most_columns.
  [[nodiscard]] bool put(std::size_t column, std::string text) {
    constexpr std::size_t longest = 1UL << 20U;
    if (text.empty()) return true;
    if (column >= roster::most_columns) return false;
    if (cells_.size() <= column) cells_.resize(column + 1);
    if (text.size() > longest) text.resize(longest);
    cells_[column] = std::move(text);
    return true;
  }

  [[nodiscard]] bool empty() const { return cells_.empty(); }
  [[nodiscard]] const std::vector<std::string>& cells() const { return cells_; }
  void clear() { cells_.clear(); }

 private:
  std::vector<std::string> cells_;  // from the first column; the last is not empty
};

}  // namespace sheet
