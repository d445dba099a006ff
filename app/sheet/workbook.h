#pragma once
// What an XLSX says about its parts: where the sheets are, what the styles mean, the strings they share.
#include <string>
#include <vector>

#include "sheet/archive.h"
#include "sheet/cell_text.h"

namespace sheet {

struct Workbook {
  struct Page {
    std::string title;
    std::string part;
    bool hidden = false;
  };
  std::vector<Page> pages;
  std::vector<std::string> strings;
  std::vector<NumberFormat> formats;  // by the number a cell gives its style
  Epoch epoch = Epoch::from_1900;
};

[[nodiscard]] Result<Workbook> read_workbook(const Archive& archive);

}  // namespace sheet
