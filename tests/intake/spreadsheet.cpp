#include "intake/spreadsheet.h"

#include <zip.h>

#include "intake/roster_file.h"
#include "support/catch.h"
#include "support/temp_folder.h"

namespace spreadsheet {
namespace {

std::string content_of(const std::string& path) {
  auto bytes = intake::read_input_file(path);
  REQUIRE(bytes.has_value());
  return *std::move(bytes);
}

}  // namespace

std::string xlsx(const std::function<void(lxw_workbook*)>& fill) {
  const support::TempFolder folder;
  const auto path = (folder.path() / "guests.xlsx").string();
  auto* workbook = workbook_new(path.c_str());
  fill(workbook);
  REQUIRE(workbook_close(workbook) == LXW_NO_ERROR);
  return content_of(path);
}

void write(lxw_worksheet* sheet, const std::vector<std::vector<std::string>>& rows) {
  for (std::size_t row = 0; row < rows.size(); ++row) {
    for (std::size_t column = 0; column < rows[row].size(); ++column) {
      worksheet_write_string(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                             rows[row][column].c_str(), nullptr);
    }
  }
}

std::string zip(const std::vector<Part>& parts) {
  const support::TempFolder folder;
  const auto path = (folder.path() / "archive.zip").string();
  int error = 0;
  auto* archive = zip_open(path.c_str(), ZIP_CREATE, &error);
  REQUIRE(archive != nullptr);
  for (const auto& [name, content] : parts) {
    auto* source = zip_source_buffer(archive, content.data(), content.size(), 0);
    REQUIRE(zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8) >= 0);
  }
  REQUIRE(zip_close(archive) == 0);
  return content_of(path);
}

std::string bytes_of(const std::string& file) { return content_of(LANYARD_TEST_DATA "/intake/data/" + file); }

roster::Table read(const std::string& bytes) {
  auto table = intake::read_roster(bytes, intake::sheet_program());
  INFO((table ? "" : table.error().detail));
  REQUIRE(table.has_value());
  return *std::move(table);
}

std::string complaint(const std::string& bytes) {
  const auto table = intake::read_roster(bytes, intake::sheet_program());
  if (table) return "";
  CHECK(table.error().code == base::ErrorCode::roster_unreadable);
  return table.error().detail;
}

std::vector<std::vector<std::string>> cells_of(const roster::Table& table) {
  std::vector<std::vector<std::string>> cells{table.header.cells};
  for (const auto& record : table.records) cells.push_back(record.cells);
  return cells;
}

}  // namespace spreadsheet
