// What people take home: 1,000,000 meetings as CSV beside the sqlite3 shell writing the same query, and the packs of
// 1,000 people with 50 meetings each.
#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <vector>

#include "cli/run.h"
#include "evening.h"
#include "figure.h"
#include "support/random.h"

namespace {

constexpr int guests = 2000;
constexpr int all_meetings = 1'000'000;
constexpr int pack_guests = 1000;
constexpr int each_meets = 50;

/// The registrations of an evening whose guests are all in, by id.
std::vector<std::string> places_of(SQLite::Database& database) {
  database.exec(
      "UPDATE registration SET in_since = 1795718000000, in_at = 'Door 1', share = 'contact', "
      "shared_address = (SELECT p.email FROM person p WHERE p.id = registration.person)");
  std::vector<std::string> places;
  SQLite::Statement query(database, "SELECT id FROM registration ORDER BY id");
  while (query.executeStep()) places.emplace_back(query.getColumn(0).getText());
  return places;
}

/// Straight into the derived table: a million facts would take minutes, and an export reads none of them.
void meet(SQLite::Database& database, domain::EventId event, const std::vector<std::string>& places, std::size_t steps,
          int most) {
  SQLite::Transaction transaction(database);
  SQLite::Statement insert(database, "INSERT INTO meeting VALUES (?, ?, ?, ?, ?, 'Connect 1', 0, 0, '[]')");
  int made = 0;
  for (std::size_t i = 0; i < places.size(); ++i) {
    for (std::size_t step = 1; step <= steps && made < most; ++step, ++made) {
      const auto& other = places[(i + step) % places.size()];
      insert.bind(1, std::min(places[i], other));
      insert.bind(2, std::max(places[i], other));
      insert.bind(3, event.text());
      insert.bind(4, places[i]);
      insert.bind(5, static_cast<std::int64_t>(1'795'718'000'000LL + made * 7LL));
      insert.exec();
      insert.reset();
    }
  }
  transaction.commit();
}

void lanyard(const bench::Evening& evening, const std::vector<std::string>& arguments) {
  std::ostringstream out;
  std::ostringstream err;
  const cli::Surroundings surroundings{
      .assets = LANYARD_ASSETS,
      .default_db = evening.folder() / "evening.db",
      .machine = "a-machine",
      .now = [] { return base::from_millis(1'795'800'000'000); },
      .random = support::seeded(5),
      .out = out,
      .err = err,
  };
  std::vector<const char*> argv = {"lanyard"};
  for (const auto& argument : arguments) argv.push_back(argument.c_str());
  bench::expect(cli::run(static_cast<int>(argv.size()), argv.data(), surroundings) == 0, err.str());
}

void million_meetings() {
  const bench::Evening evening(guests);
  const std::string path = (evening.folder() / "evening.db").string();
  {
    SQLite::Database database(path, SQLite::OPEN_READWRITE);
    meet(database, evening.event(), places_of(database), guests / 2, all_meetings);
  }
  const std::string query =
      "SELECT datetime(m.first_met / 1000, 'unixepoch', '+1 hour') met_at, 'UTC+01:00' time_zone, p.name, p.company, "
      "p.job_title, p.email, p.phone, q.name, q.company, q.job_title, q.email, q.phone, m.kiosk, "
      "(SELECT group_concat(text, char(10)) FROM note n WHERE n.a = m.a AND n.b = m.b) notes, '' introduced_by, '' nth "
      "FROM meeting m JOIN registration r ON r.id = m.scanned_first JOIN person p ON p.id = r.person "
      "JOIN registration s ON s.id = CASE m.scanned_first WHEN m.a THEN m.b ELSE m.a END JOIN person q ON q.id = "
      "s.person WHERE m.held = 0 AND m.withdrawn = 0 ORDER BY m.first_met, m.a, m.b";
  const std::string by_shell = (evening.folder() / "shell.csv").string();
  const std::string ours = (evening.folder() / "ours.csv").string();
  const std::string command = fmt::format("sqlite3 -csv -header '{}' \"{}\" > '{}'", path, query, by_shell);
  bench::Times measured;
  bench::Times yard;
  for (int i = 0; i < 3; ++i) {
    yard.push_back(bench::time_of([&] { bench::expect(std::system(command.c_str()) == 0, "run sqlite3"); }));
    measured.push_back(bench::time_of([&] { lanyard(evening, {"--db", path, "export", "meetings", "--csv", ours}); }));
  }
  const double ratio = bench::quantile(measured, 0.5) / bench::quantile(yard, 0.5);
  fmt::print("Export of {} meetings, {:.0f} MB\n", all_meetings,
             static_cast<double>(std::filesystem::file_size(ours)) / 1e6);
  fmt::print("  {:<58} {:9.0f} ms\n", "lanyard export meetings --csv", bench::quantile(measured, 0.5));
  fmt::print("  {:<58} {:9.0f} ms\n", "the sqlite3 shell, the same query", bench::quantile(yard, 0.5));
  fmt::print("  {:<58} {:9.2f}\n", "ratio (goal: 2)", ratio);
}

void thousand_packs() {
  const bench::Evening evening(pack_guests);
  const std::string path = (evening.folder() / "evening.db").string();
  {
    SQLite::Database database(path, SQLite::OPEN_READWRITE);
    meet(database, evening.event(), places_of(database), each_meets / 2, pack_guests * each_meets / 2);
  }
  const std::string folder = (evening.folder() / "packs").string();
  const double whole = bench::time_of([&] { lanyard(evening, {"--db", path, "pack", "--all", folder}); });
  fmt::print("Packs of {} people who met {} each, five files a person\n", pack_guests, each_meets);
  fmt::print("  {:<58} {:9.1f} s\n", "lanyard pack --all", whole / 1000);
  fmt::print("  {:<58} {:9.0f}\n", "packs a second", pack_guests / (whole / 1000));
}

}  // namespace

int main() {
  million_meetings();
  thousand_packs();
  return 0;
}
