#pragma once
// Comma-separated values (RFC 4180): CRLF at the end of a row, cells quoted where they must be. UTF-8 with a byte order
// mark, without which Excel takes it for Windows-1252.
//
// A spreadsheet runs a cell that begins with = + - @ tab or CR as a formula, so such a cell gets a leading ' (our
// importer takes it away again). One that is opened with another separator than it was written with also begins a new
// cell after a semicolon, tab or line break inside a value; what follows those is guarded in the same way.
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

#include "followup/sink.h"

namespace followup {

inline constexpr std::string_view utf8_bom = "\xEF\xBB\xBF";

/// The value so that no spreadsheet takes it, or a part of it, for a formula.
[[nodiscard]] std::string guarded(std::string_view value);

/// Guards, quotes and hands over rows in large pieces; the rest when it is destroyed.
class CsvWriter {
 public:
  explicit CsvWriter(Sink sink);
  ~CsvWriter();
  CsvWriter(const CsvWriter&) = delete;
  CsvWriter& operator=(const CsvWriter&) = delete;

  void row(std::span<const std::string_view> cells);
  void row(std::initializer_list<std::string_view> cells) { row(std::span(cells.begin(), cells.size())); }

 private:
  void append(std::string_view cell);
  Sink sink_;
  std::string buffer_;
};

}  // namespace followup
