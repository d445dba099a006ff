// Any bytes become a table with its header or a refusal.
#include "roster/table.h"

#include <algorithm>

#include "fuzz/fuzzer.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto table = roster::read_table(fuzz::text(data, size));
  if (!table) {
    fuzz::holds(table.error().code == base::ErrorCode::roster_unreadable && !table.error().detail.empty());
    return 0;
  }
  fuzz::holds(table->columns.name_people());
  fuzz::holds(table->columns.roles.size() == table->header.cells.size());
  fuzz::holds(std::ranges::all_of(table->records,
                                  [&](const roster::Record& record) { return record.line > table->header.line; }));
  const std::vector<roster::Choice> choices{{.title = table->header.cells.front(), .role = roster::Role::email}};
  roster::choose(*table, choices);
  fuzz::holds(std::ranges::count(table->columns.roles, roster::Role::email) <= 1);
  return 0;
}
