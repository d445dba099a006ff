#include "roster/entry.h"

#include <algorithm>
#include <charconv>

#include "base/fold.h"
#include "base/text.h"
#include "domain/answers.h"
#include "roster/address.h"
#include "roster/full_name.h"

namespace roster {
namespace {

using domain::Field;

// pretix, and we ourselves, put ' before a cell that a spreadsheet would take for a formula.
std::string_view undefused(std::string_view cell) {
  constexpr std::string_view formula = "@+-=|%";
  if (cell.size() > 1 && cell.front() == '\'' && formula.find(cell[1]) != std::string_view::npos) cell.remove_prefix(1);
  return cell;
}

// Nearly every cell is plain already.
bool is_one_plain_line(std::string_view cell) {
  char before = ' ';
  return std::ranges::all_of(cell, [&](char c) {
    const bool plain = c >= ' ' && c <= '~' && (c != ' ' || before != ' ');
    before = c;
    return plain;
  });
}

std::string one_line(std::string_view trimmed_cell) {
  return is_one_plain_line(trimmed_cell) ? std::string(trimmed_cell) : base::single_line(trimmed_cell);
}

class RecordReader {
 public:
  RecordReader(const Table& table, const Record& record) : table_(table), record_(record) {}

  std::string_view raw(Role role) const { return base::trimmed(table_.cell(record_, role)); }

  std::string text(Role role) const { return plain(raw(role)); }

  std::string plain(std::string_view trimmed_cell) const {
    const auto* system = table_.columns.system;
    auto value = one_line(undefused(trimmed_cell));
    return system != nullptr && !system->placeholder.empty() && value == system->placeholder ? std::string() : value;
  }

  Entry entry() {
    read_name();
    read_address();
    read_answers();
    for (const auto role : table_.columns.roles) {
      if (role == Role::given_name || role == Role::family_name) continue;
      if (const auto field = person_field(role)) put(entry_.person, *field, bounded(role));
      if (const auto field = registration_field(role)) put(entry_.registration, *field, bounded(role));
    }
    read_keys();
    read_state();
    read_guests();
    return std::move(entry_);
  }

 private:
  static void put(Values& values, Field field, std::string value) {
    if (!value.empty()) values[field] = std::move(value);
  }

  std::string bounded(Role role) {
    const bool is_answer = role == Role::offer || role == Role::ask || role == Role::dietary;
    look_for_hidden(raw(role));
    return shortened(text(role), is_answer ? base::longest_answer : base::longest_line);
  }

  void warn_once(Warning warning) {
    if (std::ranges::find(entry_.warnings, warning) == entry_.warnings.end()) entry_.warnings.push_back(warning);
  }

  void look_for_hidden(std::string_view cell) {
    if (is_one_plain_line(cell)) return;
    if (base::sanitised(cell, "\n\r\t") != cell) warn_once(Warning::hidden_characters);
  }

  /// A cell somebody pasted a page into would stop every screen that draws it.
  std::string shortened(std::string value, std::size_t most) {
    if (value.size() <= most) return value;
    warn_once(Warning::too_long);
    return std::string(base::shortened(value, most));
  }

  // Forms that insist on a family name are given "." or "-" by those who have none: a part without a letter is no part.
  std::string name_part(Role role) {
    auto part = bounded(role);
    return base::folded(part).empty() ? std::string() : part;
  }

  void read_name() {
    auto name = full_name();
    if (!name.name.empty()) {
      entry_.words = base::words_key(name.name);
      if (entry_.words.empty()) entry_.words = name.name;  // an emoji is a name too
    } else {
      entry_.warnings.push_back(Warning::no_name);
    }
    put(entry_.person, Field::name, std::move(name.name));
    put(entry_.person, Field::given_name, std::move(name.given));
    put(entry_.person, Field::family_name, std::move(name.family));
    put(entry_.person, Field::company, std::move(name.company));
  }

  // Columns of their own go before what can be told from the whole.
  FullName full_name() {
    const auto given = name_part(Role::given_name);
    const auto family = name_part(Role::family_name);
    const auto cell = bounded(Role::name);
    if (cell.empty() && !given.empty() && !family.empty()) return {joined_name(given, family), given, family, {}};
    const auto written = cell.empty() ? given + family : cell;
    auto name = read_full_name(written);
    const auto company = text(Role::company);
    if (!name.company.empty() && !company.empty() && base::folded(company) != base::folded(name.company)) {
      name = {.name = written};  // two companies: nobody knows which is right
    }
    const bool whole_in_one_part = cell.empty() && base::words_of(written).size() > 1;
    if (whole_in_one_part || (given.empty() && family.empty())) return name;
    name.given = given;
    name.family = family;
    return name;
  }

  void read_answers() {
    domain::Answers answers;
    const auto& roles = table_.columns.roles;
    for (std::size_t i = 0; i < roles.size() && i < record_.cells.size(); ++i) {
      if (roles[i] != Role::answer) continue;
      look_for_hidden(record_.cells[i]);
      auto answer = shortened(plain(base::trimmed(record_.cells[i])), base::longest_answer);
      if (!answer.empty()) answers[question(i)] = std::move(answer);
    }
    put(entry_.registration, Field::answers, domain::text_of(answers));
  }

  // Several columns may have one title: the second is "Comment (2)".
  std::string question(std::size_t column) const {
    const auto& titles = table_.header.cells;
    const auto at = titles.begin() + static_cast<std::ptrdiff_t>(column);
    const auto earlier = std::count(titles.begin(), at, *at);
    const auto title = plain(base::trimmed(*at));
    return earlier == 0 ? title : title + " (" + std::to_string(earlier + 1) + ")";
  }

  void read_address() {
    if (!table_.columns.find(Role::email)) return;
    const auto written = bounded(Role::email);
    entry_.address = address_key(written);
    if (written.empty()) entry_.warnings.push_back(Warning::no_email);
    if (!written.empty() && entry_.address.empty()) entry_.warnings.push_back(Warning::bad_email);
    if (!entry_.address.empty()) put(entry_.person, Field::email, written);
  }

  void read_keys() {
    entry_.code = text(Role::ticket_code);
    const auto url = text(Role::scan_url);
    auto& keys = entry_.scan_keys;
    if (!entry_.code.empty()) keys.push_back(entry_.code);
    if (!url.empty()) keys.push_back(url);
    if (const auto at = url.find("pk="); at != std::string::npos) {
      const auto key = url.substr(at + 3, url.find('&', at) - (at + 3));
      if (!key.empty()) keys.push_back(key);
    }
    std::ranges::sort(keys);
    keys.erase(std::ranges::unique(keys).begin(), keys.end());
  }

  void say(TicketState state, std::string note) {
    entry_.state = state;
    entry_.registration[Field::status] = domain::name_of(status_of(state));
    entry_.registration[Field::status_note] =
        status_of(state) == domain::Status::going ? std::string() : std::move(note);
  }

  std::string title_and(Role role, const std::string& word) const {
    return base::single_line(table_.header.cells[table_.columns.find(role).value()]) + ": " + word;
  }

  // "Yes" and "No", or in words: "Paid", "Pending", "Refunded". An amount is money that came.
  static TicketState state_paid(const std::string& paid) {
    const auto answer = answer_called(paid);
    if (answer) return answer == Answer::no ? TicketState::pending : TicketState::going;
    const auto state = ticket_state_called(paid).value_or(TicketState::going);
    return state == TicketState::checked_in ? TicketState::going : state;
  }

  // From weak to strong: paid says nothing about who has been refunded, and nothing revives a void ticket.
  void read_state() {
    const auto paid = text(Role::paid);
    if (!paid.empty()) {
      say(state_paid(paid), title_and(Role::paid, paid));
    }
    if (const auto word = text(Role::status); !word.empty()) {
      const auto state = ticket_state_called(word);
      if (!state) entry_.warnings.push_back(Warning::unknown_status);
      const bool held_back = entry_.state.value_or(TicketState::going) != TicketState::going;
      if (!held_back || state.value_or(TicketState::going) != TicketState::going)
        say(state.value_or(TicketState::going), word);
    }
    const auto came = answer_called(text(Role::checked_in)) != Answer::no;
    if (came && entry_.state != TicketState::cancelled) say(TicketState::checked_in, "");
    const auto voided = text(Role::voided);
    if (voided.empty()) return;
    if (answer_called(voided) == Answer::yes) say(TicketState::cancelled, title_and(Role::voided, voided));
    if (!entry_.state) say(TicketState::going, "");
  }

  void read_guests() {
    const auto number = raw(Role::guests);
    int guests = 0;
    std::from_chars(number.data(), number.data() + number.size(), guests);
    entry_.guests = std::clamp(guests, 0, 100);
  }

  const Table& table_;
  const Record& record_;
  Entry entry_;
};

std::vector<std::string_view> trimmed_cells(const Record& record) {
  std::vector<std::string_view> cells;
  cells.reserve(record.cells.size());
  for (const auto& cell : record.cells) cells.push_back(base::trimmed(cell));
  while (!cells.empty() && cells.back().empty()) cells.pop_back();
  return cells;
}

}  // namespace

std::string updated_value(Field field, const std::string& old, std::string newer) {
  return field == Field::answers ? domain::merged_answers(old, newer) : std::move(newer);
}

std::variant<Entry, Blank, Rejected> read_entry(const Table& table, const Record& record) {
  const auto cells = trimmed_cells(record);
  if (cells.empty()) return Blank{};
  if (const auto damage = reject_of(record.damage)) return Rejected{*damage};
  if (cells == trimmed_cells(table.header)) return Rejected{Reject::repeated_header};
  const auto width = table.header.cells.size();
  if (cells.size() > width) return Rejected{Reject::too_many_cells};
  const RecordReader peek(table, record);
  const auto filled = std::ranges::count_if(cells, [](std::string_view cell) { return !cell.empty(); });
  // In a table of one or two columns a lone name is somebody; in a wide one it is a heading. An address always is
  // somebody.
  if (filled == 1 && width > 2 && address_key(peek.raw(Role::email)).empty()) return Rejected{Reject::lone_cell};
  auto entry = RecordReader(table, record).entry();
  const bool somebody = !entry.words.empty() || !entry.address.empty();
  if (!somebody) return Rejected{Reject::no_identity, !peek.text(Role::buyer).empty()};
  return entry;
}

}  // namespace roster
