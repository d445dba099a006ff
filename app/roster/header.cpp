#include "roster/header.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "base/fold.h"
#include "base/text.h"
#include "roster/cell_kind.h"
#include "roster/name_words.h"

namespace roster {
namespace {

std::string_view cell_of(const Record& record, std::size_t column) {
  return column < record.cells.size() ? base::trimmed(record.cells[column]) : std::string_view{};
}

std::size_t filled(const Record& record) {
  const auto is_filled = [](const std::string& cell) { return !base::trimmed(cell).empty(); };
  return static_cast<std::size_t>(std::ranges::count_if(record.cells, is_filled));
}

std::size_t width_of(std::span<const Record> rows) {
  std::size_t width = 0;
  for (const auto& row : rows) width = std::max(width, row.cells.size());
  return width;
}

// A title above the table may be "Guests" too: in a cell alone it gives way to a row that says more.
std::optional<Start> below_titles(std::span<const Record> rows) {
  std::optional<Start> lone;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto columns = columns_of(rows[i].cells);
    if (!columns.name_people()) continue;
    const Start start{Start::Header::titles, i, columns.known};
    if (filled(rows[i]) > 1) return !lone || columns.known > lone->known ? start : lone;
    if (!lone) lone = start;
  }
  return lone;
}

enum class Written : std::uint8_t { otherwise, perhaps, surely };

// "Ana Lima", "김민준": as people are written, and headings are not. A script without capitals does not say so.
Written as_a_person(std::string_view cell) {
  if (!looks_like_name(cell)) return Written::otherwise;
  const auto line = base::single_line(cell);
  const auto words = base::words_of(line);
  bool cased = false;
  const bool capitals = std::ranges::all_of(words, [&](std::string_view word) {
    const auto first = static_cast<UChar32>(base::code_points(word).front());
    cased = cased || u_isupper(first) != 0 || u_islower(first) != 0;
    return u_islower(first) == 0 || is_sure_particle(word) || is_iberian_particle(word);
  });
  if (!capitals || (cased && words.size() < 2) || words.size() > 4) return Written::otherwise;
  return cased ? Written::surely : Written::perhaps;
}

bool is_of_its_kind(Role role, std::string_view cell) {
  switch (role) {
    case Role::email:
      return looks_like_address(cell);
    case Role::phone:
      return looks_like_phone(cell);
    case Role::scan_url:
      return looks_like_url(cell);
    case Role::ticket_code:
      return looks_like_code(cell);
    default:
      return false;
  }
}

class ByContent {
 public:
  explicit ByContent(std::span<const Record> rows)
      : rows_(rows), columns_(columns_of(std::vector<std::string>(width_of(rows)), rows)) {}

  std::optional<Start> find() const {
    const auto first = std::ranges::find_if(rows_, [](const Record& row) { return filled(row) > 0; });
    if (first == rows_.end() || !holds_people()) return std::nullopt;
    const auto top = static_cast<std::size_t>(first - rows_.begin());
    const auto person = first_person(top);
    const bool headless = person == top || filled(rows_[person - 1]) * 2 <= filled(rows_[person]);
    return headless ? Start{Start::Header::none, person, columns_.known}
                    : Start{Start::Header::foreign, person - 1, columns_.known};
  }

 private:
  // Names alone could be any words: there must be several, all different, and written as names are.
  bool holds_people() const {
    if (columns_.find(Role::email)) return true;
    if (columns_.find(Role::given_name) && columns_.find(Role::family_name)) return rows_.size() >= 4;
    const auto name = columns_.find(Role::name);
    if (!name) return false;
    std::size_t written = 0;
    std::size_t people = 0;
    for (const auto& row : rows_) {
      const auto cell = cell_of(row, *name);
      written += cell.empty() ? 0 : 1;
      people += as_a_person(cell) != Written::otherwise ? 1 : 0;
    }
    const auto below_a_title = written - 1;
    return people >= 3 && people * 10 >= below_a_title * 8;
  }

  // The first row that holds in some column what that column holds below, or a name where only names are told. Where
  // nothing tells, the first row is taken for titles, as in nearly every table.
  std::size_t first_person(std::size_t top) const {
    const bool names_only = !columns_.find(Role::email);
    for (std::size_t i = top; i < rows_.size(); ++i) {
      for (std::size_t column = 0; column < columns_.roles.size(); ++column) {
        const auto role = columns_.roles[column];
        const auto cell = cell_of(rows_[i], column);
        const bool named = names_only && role == Role::name && as_a_person(cell) == Written::surely;
        if (named || is_of_its_kind(role, cell)) return i;
      }
    }
    return std::min(top + 1, rows_.size() - 1);
  }

  std::span<const Record> rows_;
  Columns columns_;
};

}  // namespace

std::optional<Start> start_of_people(std::span<const Record> rows) {
  if (auto start = below_titles(rows)) return start;
  return ByContent(rows).find();
}

Record letters_as_titles(std::size_t width) {
  Record header;
  header.line = 0;
  for (std::size_t i = 0; i < width; ++i) {
    std::string letters;
    for (auto rest = i + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(letters.begin(), static_cast<char>('A' + static_cast<int>((rest - 1) % 26)));
    }
    header.cells.push_back(std::move(letters));
  }
  return header;
}

}  // namespace roster
