#pragma once
// Delimited text (RFC 4180) as people's spreadsheets really write it. Reading never fails and takes time linear in the
// size: whatever the bytes, every line ends up in a record.
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace roster {

enum class Quoting : std::uint8_t {
  quoted,    // a cell may stand in double quotes, and then hold delimiters, line breaks and doubled quotes
  unquoted,  // a double quote is a character like any other
};

struct Dialect {
  char delimiter = ',';
  Quoting quoting = Quoting::quoted;
  friend bool operator==(const Dialect&, const Dialect&) = default;
};

/// What is wrong with a record as a whole: its cells cannot be trusted. Its neighbours can.
enum class Damage : std::uint8_t {
  none,
  unclosed_quote,  // this line alone was read as it stands; the next record starts on the next line
  nul_byte,
  invalid_bytes,  // not of the file's encoding
};

struct Record {
  std::size_t line = 1;  // the physical line it starts on, from 1
  std::vector<std::string> cells;
  Damage damage = Damage::none;
  friend bool operator==(const Record&, const Record&) = default;
};

/// A reading stops at the first record, or cell, that is one too many; the record is there, perhaps incomplete.
struct Bounds {
  std::size_t records = std::numeric_limits<std::size_t>::max();
  std::size_t cells = std::numeric_limits<std::size_t>::max();
};

/// Lines end with LF or CR LF; with a lone CR only where the text has no LF at all. An empty line is a record of one
/// empty cell. A quote counts as unclosed when no later quote ends its cell properly (delimiter, line end or end of
/// text after it) before one that cannot belong to it.
[[nodiscard]] std::vector<Record> read_delimited(std::string_view text, Dialect dialect, Bounds bounds = {});

/// Says of each record with a NUL or invalid UTF-8 in it that it is damaged.
void mark_damage(std::vector<Record>& records);

}  // namespace roster
