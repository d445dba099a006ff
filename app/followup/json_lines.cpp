#include "followup/json_lines.h"

#include <utility>

namespace followup {

namespace {

constexpr std::size_t piece = 64UL * 1024;

}  // namespace

JsonLinesWriter::JsonLinesWriter(Sink sink) : sink_(std::move(sink)) {}

JsonLinesWriter::~JsonLinesWriter() {
  if (!buffer_.empty()) sink_(buffer_);
}

void JsonLinesWriter::row(std::span<const std::string_view> cells) {
  if (names_.empty()) {
    names_.assign(cells.begin(), cells.end());
    return;
  }
  buffer_ += '{';
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) buffer_ += ',';
    append(names_[i]);
    buffer_ += ':';
    append(cells[i]);
  }
  buffer_ += "}\n";
  if (buffer_.size() < piece) return;
  sink_(buffer_);
  buffer_.clear();
}

void JsonLinesWriter::append(std::string_view value) {
  constexpr std::string_view digits = "0123456789abcdef";
  buffer_ += '"';
  for (const char letter : value) {
    const auto octet = static_cast<unsigned char>(letter);
    if (letter == '"' || letter == '\\') {
      buffer_ += '\\';
      buffer_ += letter;
    } else if (letter == '\n') {
      buffer_ += "\\n";
    } else if (octet < 0x20U) {
      buffer_ += "\\u00";
      buffer_ += digits[octet >> 4U];
      buffer_ += digits[octet & 0x0FU];
    } else {
      buffer_ += letter;
    }
  }
  buffer_ += '"';
}

}  // namespace followup
