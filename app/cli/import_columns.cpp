#include <array>

#include "base/display_width.h"
#include "base/text.h"
#include "cli/import_lists.h"
#include "roster/example.h"

namespace cli {

namespace {

constexpr std::size_t title_cells = 24;
constexpr std::size_t example_cells = 20;
constexpr std::size_t role_cells = 16;

std::string_view name_of(roster::Told told) {
  constexpr std::array<std::string_view, 5> names{"not_at_all", "system", "title", "content", "choice"};
  return names[static_cast<std::size_t>(told)];
}

void show_line(const std::string& title, const std::string& example, const std::string& role, const std::string& told,
               const Voice& voice) {
  voice.out() << "  " << base::in_cells(title, title_cells) << ' ' << base::in_cells(example, example_cells) << ' '
              << base::in_cells(role, role_cells) << ' ' << told << '\n';
}

}  // namespace

void show_columns(const roster::Plan& plan, const roster::Table& table, const Voice& voice) {
  std::string not_read;
  voice.out() << '\n';
  show_line(voice("cli.import.column.title"), voice("cli.import.column.example"), voice("cli.import.column.role"),
            voice("cli.import.column.told"), voice);
  for (std::size_t i = 0; i < plan.columns.roles.size(); ++i) {
    const auto title = base::single_line(base::sanitised(table.header.cells[i]));
    if (plan.columns.roles[i] == roster::Role::none) {
      if (!title.empty()) not_read += (not_read.empty() ? "" : ", ") + title;
      continue;
    }
    show_line(title, roster::example_in(table, i),
              voice("cli.role." + std::string(roster::name_of(plan.columns.roles[i]))),
              voice("cli.told." + std::string(name_of(plan.columns.told[i]))), voice);
  }
  if (!not_read.empty()) voice.say("cli.import.not_read", {{"titles", not_read}});
  voice.out() << '\n';
}

}  // namespace cli
