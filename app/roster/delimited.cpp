#include "roster/delimited.h"

#include <algorithm>
#include <optional>

#include "roster/utf8_tally.h"

namespace roster {
namespace {

class Reader {
 public:
  Reader(std::string_view text, Dialect dialect, std::size_t most_cells)
      : text_(text),
        dialect_(dialect),
        cells_left_(most_cells),
        line_end_(text.find('\n') == std::string_view::npos ? '\r' : '\n'),
        patience_(8 * text.size() + 1024) {}

  [[nodiscard]] bool at_end() const { return at_ == text_.size(); }

  Record next() {
    Record record;
    record.line = line_;
    for (;;) {
      record.cells.push_back(cell(record));
      if (cells_left_-- == 0) at_ = text_.size();
      if (at_end()) return record;
      const bool more = text_[at_] == dialect_.delimiter;
      if (!more)
        end_line();
      else
        ++at_;
      if (!more) return record;
    }
  }

 private:
  std::string cell(Record& record) {
    if (dialect_.quoting == Quoting::quoted && record.damage == Damage::none && !at_end() && text_[at_] == '"') {
      if (auto quoted = quoted_cell()) return *std::move(quoted);
      record.damage = Damage::unclosed_quote;
    }
    const auto begin = at_;
    while (!at_end() && text_[at_] != dialect_.delimiter && !ends_line(at_)) ++at_;
    return std::string(text_.substr(begin, at_ - begin));
  }

  // nullopt, with nothing consumed, where the quote at at_ does not close.
  std::optional<std::string> quoted_cell() {
    std::string value;
    std::size_t lines = 0;
    for (auto begin = at_ + 1; patience_ > 0;) {
      const auto quote = text_.find('"', begin);
      if (quote == std::string_view::npos) return give_up(text_.size());
      const auto part = text_.substr(begin, quote - begin);
      lines += static_cast<std::size_t>(std::ranges::count(part, line_end_));
      value += part;
      const auto after = quote + 1;
      if (after < text_.size() && text_[after] == '"') {
        value += '"';
        begin = after + 1;
      } else if (after == text_.size() || text_[after] == dialect_.delimiter || ends_line(after)) {
        at_ = after;
        line_ += lines;
        return value;
      } else if (lines > 0 || text_[quote - 1] == dialect_.delimiter) {
        return give_up(quote);  // the quote opens another cell: ours was never closed
      } else {
        value += '"';  // "Mika "the Voice" Smith": a writer that does not double its quotes
        begin = after;
      }
    }
    return std::nullopt;
  }

  // Text that is read again is paid for, so that a file made of broken quotes cannot take quadratic time: once the
  // account is empty, quotes are no longer followed.
  std::nullopt_t give_up(std::size_t reached) {
    patience_ -= std::min(patience_, reached - at_);
    return std::nullopt;
  }

  [[nodiscard]] bool ends_line(std::size_t at) const {
    return text_[at] == line_end_ || (text_[at] == '\r' && at + 1 < text_.size() && text_[at + 1] == '\n');
  }

  void end_line() {
    at_ += text_[at_] == line_end_ ? 1 : 2;
    ++line_;
  }

  std::string_view text_;
  Dialect dialect_;
  std::size_t cells_left_;
  char line_end_;
  std::size_t patience_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
};

}  // namespace

std::vector<Record> read_delimited(std::string_view text, Dialect dialect, Bounds bounds) {
  std::vector<Record> records;
  Reader reader(text, dialect, bounds.cells);
  while (!reader.at_end() && records.size() <= bounds.records) records.push_back(reader.next());
  return records;
}

void mark_damage(std::vector<Record>& records) {
  for (auto& record : records) {
    for (const std::string& cell : record.cells) {
      const auto found = tally(cell);
      if (found.nuls > 0) record.damage = Damage::nul_byte;
      if (found.invalid > 0 && record.damage != Damage::nul_byte) record.damage = Damage::invalid_bytes;
    }
  }
}

}  // namespace roster
