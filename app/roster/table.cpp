#include "roster/table.h"

#include <algorithm>
#include <optional>
#include <span>
#include <tuple>

#include "base/text.h"
#include "roster/encoding.h"
#include "roster/header.h"

namespace roster {
namespace {

constexpr std::size_t sample_bytes = 1 << 20;
constexpr std::size_t sample_records = 100;  // a title page above the header is never longer
constexpr std::size_t sample_cells = sample_records * (most_columns + 1);

struct Candidate {
  Dialect dialect;
  Start::Header header;
  std::size_t line;  // of the header, or of the first person
  std::size_t known;
  std::size_t width;
};

std::optional<Candidate> header_in(std::span<const Record> records, Dialect dialect) {
  const auto start = start_of_people(records.first(std::min(sample_records, records.size())));
  if (!start) return std::nullopt;
  const auto& record = records[start->row];
  return Candidate{dialect, start->header, record.line, start->known, record.cells.size()};
}

std::optional<Candidate> header_under(std::string_view sample, Dialect dialect) {
  return header_in(read_delimited(sample, dialect, {.records = sample_records, .cells = sample_cells}), dialect);
}

// Takes the header and what is below it; false where that turns out not to name people after all: a quoted cell that
// began above has swallowed the header, or the people stand beyond its last title.
bool take_records(Table& table, std::vector<Record> records, const Candidate& found) {
  const auto first = std::ranges::find_if(records, [&](const Record& record) { return record.line >= found.line; });
  if (first == records.end()) return false;
  if (found.header == Start::Header::none) {
    std::size_t width = 0;
    for (auto record = first; record != records.end(); ++record) width = std::max(width, record->cells.size());
    table.header = letters_as_titles(std::min(width, most_columns + 1));
    records.erase(records.begin(), first);
  } else {
    table.header = std::move(*first);
    records.erase(records.begin(), first + 1);
  }
  const bool is_readable = table.header.cells.size() <= most_columns;  // else it is refused for that
  if (is_readable) table.columns = columns_of(table.header.cells, records);
  table.records = std::move(records);
  return !is_readable || table.columns.name_people();
}

// Excel's way to say it: a first line "sep=;".
std::optional<char> told_delimiter(std::string_view text) {
  auto line = text.substr(0, text.find_first_of("\r\n"));
  if (line.size() > 2 && line.front() == '"' && line.back() == '"') line = line.substr(1, line.size() - 2);
  constexpr std::string_view start = "sep=";
  const bool tells = line.size() == start.size() + 1 && base::ascii_lower(line).starts_with(start);
  constexpr std::string_view delimiters = ",;\t|:";
  return tells && delimiters.find(line.back()) != std::string_view::npos ? std::optional(line.back()) : std::nullopt;
}

std::tuple<bool, std::size_t, std::size_t> sense_of(const Candidate& candidate) {
  return {candidate.header == Start::Header::titles, candidate.known, candidate.width};
}

// The right delimiter is the one under which the most titles make sense; where none does, the most columns.
std::optional<Candidate> find_header(std::string_view text) {
  const auto sample = text.substr(0, sample_bytes);
  std::optional<Candidate> best;
  const auto told = told_delimiter(text);
  for (const char delimiter : told ? std::vector{*told} : std::vector{',', ';', '\t', '|'}) {
    const auto found = header_under(sample, {delimiter, Quoting::quoted});
    if (!found) continue;
    if (!best || sense_of(*best) < sense_of(*found)) best = found;
  }
  return best;
}

base::Result<Table> bounded(Table table) {
  const auto too_large = [](std::string detail) {
    return base::fail(base::ErrorCode::roster_unreadable, std::move(detail));
  };
  if (table.records.size() > most_rows) return too_large("It has more than 1,000,000 rows. Import it in parts.");
  if (table.header.cells.size() > most_columns) {
    return too_large("It has more than 500 columns. Take out those that nobody needs and import it again.");
  }
  std::size_t cells = 0;
  for (const auto& record : table.records) cells += record.cells.size();
  if (cells > most_cells) return too_large("It has more than 20,000,000 cells. Import it in parts.");
  return table;
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
  if (bytes.size() > most_bytes) {
    return base::fail(base::ErrorCode::roster_unreadable, "It is larger than 256 MB. Import it in parts.");
  }
  const auto decoded = text_of(bytes);
  if (!decoded) return std::unexpected(decoded.error());
  const auto text = decoded->utf8();
  const auto no_header = [&] {
    return base::fail(
        base::ErrorCode::roster_unreadable,
        "No row has a column for names or e-mail addresses. The first line is “" + first_line(text) + "”.");
  };
  const auto found = find_header(text);
  if (!found) return no_header();
  Table table;
  table.dialect = found->dialect;
  table.kind = table.dialect.delimiter == '\t' ? "TSV" : "CSV";
  table.encoding = decoded->encoding;
  const auto read = [&] {
    auto records =
        read_delimited(text, table.dialect, {.records = most_rows + found->line, .cells = most_cells + sample_cells});
    if (!decoded->is_whole) mark_damage(records);
    return take_records(table, std::move(records), *found);
  };
  if (!read()) return no_header();
  if (table.columns.system != nullptr && table.columns.system->quoting != table.dialect.quoting) {
    table.dialect.quoting = table.columns.system->quoting;
    if (!read()) return no_header();
  }
  return bounded(std::move(table));
}

void choose(Table& table, std::span<const Choice> choices) {
  table.columns = columns_of(table.header.cells, table.records, choices);
}

base::Result<Table> table_of(std::vector<Sheet> sheets, const std::string& kind) {
  for (auto& [title, rows] : sheets) {
    const auto found = header_in(rows, {});
    if (!found) continue;
    Table table{.kind = kind, .sheet = title};
    if (!take_records(table, std::move(rows), *found)) continue;
    for (const auto& other : sheets) {
      if (other.title != title && !other.rows.empty()) table.other_sheets.push_back(other.title);
    }
    return bounded(std::move(table));
  }
  return base::fail(base::ErrorCode::roster_unreadable,
                    "No row of any sheet has a column for names or e-mail addresses.");
}

}  // namespace roster
