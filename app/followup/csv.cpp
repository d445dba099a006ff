#include "followup/csv.h"

#include <algorithm>
#include <utility>

namespace followup {

namespace {

constexpr std::size_t piece = 64UL * 1024;
constexpr std::string_view formula_starts = "=+-@\t\r";
constexpr std::string_view cell_breaks = ";\t\r\n";

bool starts_formula(char letter) { return formula_starts.find(letter) != std::string_view::npos; }
bool breaks_cell(char letter) { return cell_breaks.find(letter) != std::string_view::npos; }

bool needs_guard(std::string_view value) {
  bool at_start = true;
  return std::ranges::any_of(value, [&at_start](char letter) {
    const bool found = at_start && starts_formula(letter);
    at_start = breaks_cell(letter);
    return found;
  });
}

}  // namespace

std::string guarded(std::string_view value) {
  std::string safe;
  bool at_start = true;
  for (const char letter : value) {
    // The CR LF of a line break is one break: a guard between the two would show up as a letter.
    const bool within_break = letter == '\r' && !safe.empty();
    if (at_start && starts_formula(letter) && !within_break) safe += '\'';
    safe += letter;
    at_start = breaks_cell(letter);
  }
  return safe;
}

CsvWriter::CsvWriter(Sink sink) : sink_(std::move(sink)), buffer_(utf8_bom) {}

CsvWriter::~CsvWriter() {
  if (!buffer_.empty()) sink_(buffer_);
}

void CsvWriter::row(std::span<const std::string_view> cells) {
  bool first = true;
  for (const std::string_view cell : cells) {
    if (!first) buffer_ += ',';
    first = false;
    if (needs_guard(cell)) {
      append(guarded(cell));
    } else {
      append(cell);
    }
  }
  buffer_ += "\r\n";
  if (buffer_.size() < piece) return;
  sink_(buffer_);
  buffer_.clear();
}

void CsvWriter::append(std::string_view cell) {
  if (cell.find_first_of(",;\"\t\r\n") == std::string_view::npos) {
    buffer_ += cell;
    return;
  }
  buffer_ += '"';
  for (const char letter : cell) {
    if (letter == '"') buffer_ += '"';
    buffer_ += letter;
  }
  buffer_ += '"';
}

}  // namespace followup
