#pragma once
// XLSX files for a test, written by another hand than the one that reads them.
#include <xlsxwriter.h>

#include <functional>
#include <string>
#include <vector>

#include "roster/table.h"

namespace spreadsheet {

[[nodiscard]] std::string xlsx(const std::function<void(lxw_workbook*)>& fill);

/// A sheet of text only, from the first row on.
void write(lxw_worksheet* sheet, const std::vector<std::vector<std::string>>& rows);

/// A zip archive of these parts.
struct Part {
  std::string name;
  std::string content;
};
[[nodiscard]] std::string zip(const std::vector<Part>& parts);

[[nodiscard]] std::string bytes_of(const std::string& file);  // of tests/intake/data
[[nodiscard]] roster::Table read(const std::string& bytes);
[[nodiscard]] std::string complaint(const std::string& bytes);  // why it cannot be read; empty where it can

[[nodiscard]] std::vector<std::vector<std::string>> cells_of(const roster::Table& table);

}  // namespace spreadsheet
