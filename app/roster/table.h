#pragma once
// A roster file as rows under titles, before anything is made of the rows.
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "roster/columns.h"
#include "roster/delimited.h"

namespace roster {

struct Table {
  Dialect dialect;
  Record header;
  Columns columns;
  std::vector<Record> records;  // below the header; the first is record number 1

  /// The cell as it stands; empty where the record is too short or the table has no such column.
  [[nodiscard]] std::string_view cell(const Record& record, Role role) const;
};

/// Finds the delimiter (comma, semicolon or tab) and the header: the first row with a column that names people. Rows
/// above it are skipped. roster_unreadable where the bytes are no UTF-8 text or no row is a header.
[[nodiscard]] base::Result<Table> read_table(std::string_view bytes);

/// Tells the columns again, with what a person said about them.
void choose(Table& table, std::span<const Choice> choices);

}  // namespace roster
