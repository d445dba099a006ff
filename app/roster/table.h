#pragma once
// A roster file as rows under titles, before anything is made of the rows.
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "roster/columns.h"
#include "roster/delimited.h"

namespace roster {

// More than any event has; what is larger is refused rather than held in memory.
inline constexpr std::size_t most_bytes = 256UL << 20U;
inline constexpr std::size_t most_rows = 1'000'000;
inline constexpr std::size_t most_columns = 500;
inline constexpr std::size_t most_cells = 20'000'000;

struct Table {
  std::string kind;                       // for people: "CSV", "TSV", "XLSX", "ODS"
  std::string encoding;                   // "UTF-8", "UTF-16LE", "windows-1252", …; empty for spreadsheets
  std::string sheet;                      // title of the sheet it was read from; empty for text
  std::vector<std::string> other_sheets;  // titles of those that hold something and were not read
  Dialect dialect;
  Record header;
  Columns columns;
  std::vector<Record> records;  // below the header; the first is record number 1

  /// The cell as it stands; empty where the record is too short or the table has no such column.
  [[nodiscard]] std::string_view cell(const Record& record, Role role) const;
};

struct Sheet {
  std::string title;
  std::vector<Record> rows;  // their lines are row numbers, from 1
};

/// Text: tells its encoding, the delimiter (comma, semicolon, tab or bar; what Excel's first line "sep=;" says) and the
/// header: the first row with a column that names people. Rows above it are skipped. roster_unreadable where the bytes
/// are no text, no row is a header, or there is more of it than the bounds above; the detail says which.
[[nodiscard]] base::Result<Table> read_table(std::string_view bytes);

/// The first sheet that has a header. roster_unreadable where none has, or it is larger than the bounds above.
[[nodiscard]] base::Result<Table> table_of(std::vector<Sheet> sheets, const std::string& kind);

/// Tells the columns again, with what a person said about them.
void choose(Table& table, std::span<const Choice> choices);

}  // namespace roster
