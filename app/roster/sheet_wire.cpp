#include "roster/sheet_wire.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace roster {
namespace {

constexpr std::array<std::string_view, sheet_troubles> names{"damaged", "encrypted", "no_spreadsheet",
                                                             "binary",  "too_large", "too_wide"};
constexpr std::size_t most_digits = 9;
constexpr std::size_t flushed_at = 64UL << 10U;

std::optional<std::size_t> number_in(std::string_view digits) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return number;
}

}  // namespace

std::string_view name_of(SheetTrouble trouble) { return names[static_cast<std::size_t>(trouble)]; }

SheetWriter::SheetWriter(Sink sink) : sink_(std::move(sink)) {}

void SheetWriter::kind(std::string_view kind) { item('K', kind); }
void SheetWriter::sheet(std::string_view title) { item('S', title); }

void SheetWriter::row(std::size_t line, const std::vector<std::string>& cells) {
  item('R', std::to_string(line));
  for (const std::string& cell : cells) item('C', cell);
  if (buffer_.size() > flushed_at) flush();
}

void SheetWriter::trouble(SheetTrouble trouble) {
  item('T', name_of(trouble));
  flush();
}

void SheetWriter::end() {
  item('Z', "");
  flush();
}

void SheetWriter::item(char tag, std::string_view bytes) {
  buffer_ += tag;
  buffer_ += std::to_string(bytes.size());
  buffer_ += ':';
  buffer_ += bytes;
}

void SheetWriter::flush() {
  sink_(buffer_);
  buffer_.clear();
}

bool SheetReader::feed(std::string_view piece) {
  if (is_complete_ || trouble_) return piece.empty();  // nothing comes after the last word
  bytes_ += piece.size();
  is_too_large_ = bytes_ > most_bytes;
  if (is_too_large_) return false;
  pending_ += piece;
  std::size_t at = 0;
  while (at < pending_.size()) {
    const auto colon = pending_.find(':', at);
    if (colon == std::string::npos && pending_.size() - at <= 1 + most_digits) break;
    if (colon == std::string::npos || colon - at > 1 + most_digits) return false;
    const auto length = number_in(std::string_view(pending_).substr(at + 1, colon - at - 1));
    if (!length) return false;
    if (pending_.size() - (colon + 1) < *length) break;
    if (!take(pending_[at], std::string_view(pending_).substr(colon + 1, *length))) return false;
    at = colon + 1 + *length;
  }
  pending_.erase(0, at);
  return true;
}

bool SheetReader::take(char tag, std::string_view bytes) {
  if (is_complete_ || trouble_) return false;
  switch (tag) {
    case 'K':
      kind_ = bytes;
      return true;
    case 'S':
      sheets_.push_back({.title = std::string(bytes), .rows = {}});
      return true;
    case 'R': {
      const auto line = number_in(bytes);
      if (!line || sheets_.empty()) return false;
      sheets_.back().rows.push_back({.line = *line, .cells = {}});
      is_too_large_ = ++rows_ > most_rows + 1;
      return !is_too_large_;
    }
    case 'C':
      if (sheets_.empty() || sheets_.back().rows.empty()) return false;
      sheets_.back().rows.back().cells.emplace_back(bytes);
      is_too_large_ = ++cells_ > most_cells;
      return !is_too_large_;
    case 'T': {
      const auto found = std::ranges::find(names, bytes);
      if (found == names.end()) return false;
      trouble_ = static_cast<SheetTrouble>(found - names.begin());
      return true;
    }
    case 'Z':
      is_complete_ = true;
      return bytes.empty();
    default:
      return false;
  }
}

}  // namespace roster
