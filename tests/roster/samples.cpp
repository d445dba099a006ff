#include "roster/samples.h"

#include <fstream>
#include <sstream>

#include "support/catch.h"

namespace samples {

std::string bytes_of(std::string_view file) {
  std::ifstream in(std::string(LANYARD_TEST_DATA "/roster/data/") + std::string(file), std::ios::binary);
  REQUIRE(in.good());
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

roster::Table table_in(std::string_view text) {
  auto table = roster::read_table(text);
  REQUIRE(table.has_value());
  return *std::move(table);
}

roster::Table table_of(std::string_view file) { return table_in(bytes_of(file)); }

std::vector<std::map<std::string, std::string>> rows_of(std::string_view file) {
  const auto records = roster::read_delimited(bytes_of(file), {});
  REQUIRE(!records.empty());
  std::vector<std::map<std::string, std::string>> rows;
  for (std::size_t i = 1; i < records.size(); ++i) {
    auto& row = rows.emplace_back();
    for (std::size_t c = 0; c < records[0].cells.size(); ++c) row[records[0].cells[c]] = records[i].cells.at(c);
  }
  return rows;
}

}  // namespace samples
