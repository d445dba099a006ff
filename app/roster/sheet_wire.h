#pragma once
// What the program that reads spreadsheets says to the one that asked: items of a tag, a length in decimal digits, a
// colon and that many bytes. K kind, S a sheet's title, R a row's number, C one cell of that row, T trouble, Z the end.
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "roster/table.h"

namespace roster {

/// Why there are no rows.
enum class SheetTrouble : std::uint8_t {
  damaged,         // a zip or an XML that cannot be read to its end
  encrypted,       // asks for a password
  no_spreadsheet,  // a zip archive of something else
  binary,          // XLSB: Excel's other format
  too_large,       // declares, or holds, more than any list
  too_wide,        // most_columns
};
inline constexpr std::size_t sheet_troubles = 6;
[[nodiscard]] std::string_view name_of(SheetTrouble trouble);

class SheetWriter {
 public:
  using Sink = std::function<void(std::string_view)>;  // whole items only
  explicit SheetWriter(Sink sink);

  void kind(std::string_view kind);
  void sheet(std::string_view title);
  void row(std::size_t line, const std::vector<std::string>& cells);
  void trouble(SheetTrouble trouble);  // the last word instead of the end
  void end();

 private:
  void item(char tag, std::string_view bytes);
  void flush();

  Sink sink_;
  std::string buffer_;
};

/// Takes what arrives in pieces of any size. Trusts nothing: whoever wrote it may have been taken over by the file.
class SheetReader {
 public:
  /// False once it is nonsense, or more than the bounds of a table: then there is no use in reading on.
  [[nodiscard]] bool feed(std::string_view piece);

  [[nodiscard]] bool is_complete() const { return is_complete_; }
  [[nodiscard]] bool is_too_large() const { return is_too_large_; }
  [[nodiscard]] std::optional<SheetTrouble> trouble() const { return trouble_; }
  [[nodiscard]] std::size_t rows() const { return rows_; }

  [[nodiscard]] std::string take_kind() { return std::move(kind_); }
  [[nodiscard]] std::vector<Sheet> take_sheets() { return std::move(sheets_); }

 private:
  bool take(char tag, std::string_view bytes);

  std::string pending_;
  std::string kind_;
  std::vector<Sheet> sheets_;
  std::size_t rows_ = 0;
  std::size_t cells_ = 0;
  std::size_t bytes_ = 0;
  bool is_complete_ = false;
  bool is_too_large_ = false;
  std::optional<SheetTrouble> trouble_;
};

}  // namespace roster
