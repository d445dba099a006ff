#include "roster/table.h"

#include <algorithm>
#include <optional>
#include <span>
#include <tuple>

#include "base/text.h"
#include "roster/encoding.h"

namespace roster {
namespace {

constexpr std::size_t sample_bytes = 1 << 20;
constexpr std::size_t sample_records = 100;  // a title page above the header is never longer

struct Candidate {
  Dialect dialect;
  std::size_t line;
  std::size_t known;
  std::size_t width;
};

std::optional<Candidate> header_in(std::span<const Record> records, Dialect dialect) {
  for (const auto& record : records.first(std::min(sample_records, records.size()))) {
    const auto columns = columns_of(record.cells);
    if (columns.name_people()) return Candidate{dialect, record.line, columns.known, record.cells.size()};
  }
  return std::nullopt;
}

std::optional<Candidate> header_under(std::string_view sample, Dialect dialect) {
  return header_in(read_delimited(sample, dialect, sample_records), dialect);
}

// Takes the header and what is below it.
void take_records(Table& table, std::vector<Record> records, std::size_t header_line) {
  const auto header = std::ranges::find_if(records, [&](const Record& record) { return record.line >= header_line; });
  table.header = std::move(*header);
  records.erase(records.begin(), header + 1);
  table.columns = columns_of(table.header.cells, records);
  table.records = std::move(records);
}

// The right delimiter is the one under which the most titles make sense.
std::optional<Candidate> find_header(std::string_view text) {
  const auto sample = text.substr(0, sample_bytes);
  std::optional<Candidate> best;
  for (const char delimiter : {',', ';', '\t'}) {
    const auto found = header_under(sample, {delimiter, Quoting::quoted});
    if (!found) continue;
    if (!best || std::tie(best->known, best->width) < std::tie(found->known, found->width)) best = found;
  }
  return best;
}

std::string first_line(std::string_view text) {
  constexpr std::size_t shown_bytes = 80;
  auto line = text.substr(0, text.find_first_of("\r\n"));
  if (line.size() > shown_bytes) line = line.substr(0, base::previous(line, shown_bytes));
  return base::single_line(line);
}

}  // namespace

std::string_view Table::cell(const Record& record, Role role) const {
  const auto column = columns.find(role);
  if (!column || *column >= record.cells.size()) return {};
  return record.cells[*column];
}

base::Result<Table> read_table(std::string_view bytes) {
  const auto text = utf8_text(bytes);
  if (!text) return std::unexpected(text.error());
  const auto found = find_header(*text);
  if (!found) {
    return base::fail(
        base::ErrorCode::roster_unreadable,
        "No row has a column for names or e-mail addresses. The first line is “" + first_line(*text) + "”.");
  }
  Table table;
  table.dialect = found->dialect;
  table.kind = table.dialect.delimiter == '\t' ? "TSV" : "CSV";
  table.encoding = "UTF-8";
  take_records(table, read_delimited(*text, table.dialect), found->line);
  if (table.columns.system != nullptr && table.columns.system->quoting != table.dialect.quoting) {
    table.dialect.quoting = table.columns.system->quoting;
    take_records(table, read_delimited(*text, table.dialect), found->line);
  }
  return table;
}

void choose(Table& table, std::span<const Choice> choices) {
  table.columns = columns_of(table.header.cells, table.records, choices);
}

base::Result<Table> table_of(std::vector<Sheet> sheets, std::string kind) {
  for (auto& [title, rows] : sheets) {
    const auto found = header_in(rows, {});
    if (!found) continue;
    Table table{.kind = std::move(kind), .sheet = std::move(title)};
    take_records(table, std::move(rows), found->line);
    return table;
  }
  return base::fail(base::ErrorCode::roster_unreadable,
                    "No row of any sheet has a column for names or e-mail addresses.");
}

}  // namespace roster
