// Importing 100,000 rows: planning them and writing them, beside SQLite inserting the same bytes into one table; then
// the same file again, which plans nothing.
#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include "crowd.h"
#include "domain/fact_json.h"
#include "evening.h"
#include "figure.h"
#include "roster/plan.h"
#include "roster/table.h"
#include "support/random.h"

namespace {

constexpr std::size_t rows = 100'000;
const base::Instant now = base::from_millis(1'795'000'500'000);

std::string roster_of(const std::vector<search::Entry>& people) {
  std::string csv = "Ticket code,Name,E-mail,Company,Ticket type,Status\n";
  for (const auto& entry : people) {
    csv += fmt::format("{},\"{}\",{},\"{}\",Regular,confirmed\n", entry.codes.front(), entry.name, entry.email,
                       entry.company);
  }
  return csv;
}

/// The same bytes, one row for each fact, in one transaction, with the store's own settings.
double bare_inserts(const std::filesystem::path& folder, const std::vector<domain::FactBody>& facts) {
  std::vector<std::string> bodies;
  for (const auto& fact : facts) bodies.push_back(domain::to_json(fact));
  SQLite::Database database((folder / "bare.db").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  database.exec(
      "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE row (id INTEGER PRIMARY KEY, body TEXT)");
  return bench::processor_time_of([&] {
    database.exec("BEGIN IMMEDIATE");
    SQLite::Statement insert(database, "INSERT INTO row (body) VALUES (?)");
    for (const auto& body : bodies) {
      insert.bind(1, body);
      insert.exec();
      insert.reset();
    }
    database.exec("COMMIT");
  });
}

void print(const char* what, double milliseconds) { fmt::print("  {:<58} {:9.0f} ms\n", what, milliseconds); }

}  // namespace

int main() {
  const bench::Evening evening(0);
  const auto bytes = roster_of(bench::crowd(rows));
  fmt::print("Import of {} rows, {:.1f} MB\n", rows, static_cast<double>(bytes.size()) / 1e6);
  base::Result<roster::Table> table;
  print("reading the text", bench::processor_time_of([&] { table = roster::read_table(bytes); }));
  bench::expect(table.has_value(), "read the roster");
  base::Result<roster::Plan> plan;
  const auto planned =
      bench::processor_time_of([&] { plan = roster::plan_import(*table, {}, evening.event(), support::seeded(3)); });
  bench::expect(plan.has_value(), "plan");
  const auto& facts = plan->facts;
  print("planning", planned);
  const auto writer = evening.open();
  const auto written =
      bench::processor_time_of([&] { bench::expect(writer->append(facts, now).has_value(), "write the facts"); });
  print("writing", written);
  print("planning and writing", planned + written);
  const auto bare = bare_inserts(evening.folder(), facts);
  print("bare SQLite inserting the same bytes", bare);
  fmt::print("  {:<58} {:9.2f} x\n", "ratio of the writing", written / bare);
  base::Result<store::GuestList> list;
  const auto listed = bench::processor_time_of([&] { list = writer->read().guest_list(evening.event()); });
  bench::expect(list.has_value(), "read the guest list");
  print("the same file again: reading who is here", listed);
  const auto planned_again = bench::processor_time_of(
      [&] { plan = roster::plan_import(*table, list->known, evening.event(), support::seeded(4)); });
  bench::expect(plan.has_value() && plan->facts.empty(), "plan nothing new");
  print("the same file again: planning", planned_again);
  print("the same file again", listed + planned_again);
}
