#include "store_bench.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include "evening.h"
#include "figure.h"
#include "store/print_jobs.h"
#include "store/recorder.h"
#include "support/random.h"

namespace bench {
namespace {

constexpr int scans = 1000;
const base::Instant now = base::from_millis(1'795'000'500'000);

/// One row of a fact's size, committed with the store's own settings, in the same folder, with a write-ahead log that
/// has its size already, as an evening's has.
Times bare_commits(const std::filesystem::path& folder) {
  SQLite::Database database((folder / "bare.db").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  database.exec(
      "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE row (id INTEGER PRIMARY KEY, body TEXT)");
  SQLite::Statement insert(database, "INSERT INTO row (body) VALUES (?)");
  const std::string body(300, 'x');
  database.exec(
      "INSERT INTO row (body) SELECT hex(zeroblob(400)) FROM (VALUES (1), (2)), pragma_function_list LIMIT 8000");
  Times times;
  for (int i = 0; i < scans; ++i) {
    times.push_back(time_of([&] {
      database.exec("BEGIN IMMEDIATE");
      insert.bind(1, body);
      insert.exec();
      insert.reset();
      database.exec("COMMIT");
    }));
  }
  return times;
}

Times admitted_scans(const Evening& evening) {
  const auto writer = evening.open();
  const auto recorder = store::Recorder::open(*writer, evening.event(), "Bench", support::seeded(9));
  expect(recorder.has_value(), "open the recorder");
  Times times;
  for (int i = 0; i < scans; ++i) {
    const auto code = Evening::ticket(i);
    times.push_back(time_of([&] {
      const auto answer = (*recorder)->run(kiosk::ReadScan{{code, code}}, now);
      expect(std::holds_alternative<kiosk::Admitted>(answer), "admit " + code);
    }));
  }
  return times;
}

/// One ticket after the other at both doors in turn: what the machine does beside hits both alike.
void at_two_doors(const Evening& plain, const Evening& printing, Times& without, Times& with) {
  const auto writer = plain.open();
  const auto print_writer = printing.open();
  const auto door = store::Recorder::open(*writer, plain.event(), "Bench", support::seeded(9));
  const auto print_door =
      store::Recorder::open(*print_writer, printing.event(), "Bench", support::seeded(9), {true, "B"});
  expect(door.has_value() && print_door.has_value(), "open the recorders");
  for (int i = 0; i < scans; ++i) {
    const auto code = Evening::ticket(i);
    const auto admit = [&](store::Recorder& recorder) {
      return time_of([&] {
        const auto answer = recorder.run(kiosk::ReadScan{{code, code}}, now);
        expect(std::holds_alternative<kiosk::Admitted>(answer), "admit " + code);
      });
    };
    without.push_back(admit(**door));
    with.push_back(admit(**print_door));
  }
}

}  // namespace

void print_jobs() {
  fmt::print("A badge on paper with every check-in: the job is in the same transaction\n");
  const Evening plain(5000);
  const Evening printing(5000);
  Times without;
  Times with;
  at_two_doors(plain, printing, without, with);
  print("scan to answer, printing", with, "the same without a printer", without);

  const auto writer = printing.open();
  const auto jobs = store::PrintJobs::open(*writer, printing.event(), "Bench");
  expect(jobs.has_value(), "open the print jobs");
  Times looks;
  Times looks_again;
  const std::vector<domain::FactBody> something{domain::BadgePrinted{domain::BadgeId(1), "elsewhere"}};
  for (int i = 0; i < 20; ++i) {
    expect(writer->append(something, now).has_value(), "write");
    const auto look = [&] {
      return processor_time_of([&] { expect((*jobs)->open_jobs()->size() == scans, "look at the jobs"); });
    };
    looks.push_back(look());
    looks_again.push_back(look());
  }
  fmt::print(
      "  {} jobs that wait, read with their badges: {:.1f} ms of the processor, {:.2f} ms where nothing was written\n",
      scans, quantile(looks, 0.5), quantile(looks_again, 0.5));
}

void scan_to_answer() {
  fmt::print("A ticket among 5,000 people: scan read, checked in, badge issued, committed\n");
  const Evening evening(5000);
  print("scan to answer", admitted_scans(evening), "bare SQLite commit, same settings and folder",
        bare_commits(evening.folder()));
}

void start_with_many() {
  constexpr int people = 50'000;
  fmt::print("Start with {} people: open, check, first answer to a search by name\n", people);
  const Evening evening(people);
  Times starts;
  Times checks;
  for (int round = 0; round < 3; ++round) {
    starts.push_back(time_of([&] {
      const auto writer = evening.open();
      const auto recorder = store::Recorder::open(*writer, evening.event(), "Bench", support::seeded(9));
      expect(recorder.has_value(), "open the recorder");
      const auto answer = (*recorder)->run(kiosk::FindNames{"guest4711"}, now);
      expect(std::holds_alternative<kiosk::NamesFound>(answer), "find a name");
    }));
    checks.push_back(time_of([&] {
      SQLite::Database database((evening.folder() / "evening.db").string(), SQLite::OPEN_READONLY);
      SQLite::Statement check(database, "PRAGMA quick_check");
      while (check.executeStep()) {
      }
    }));
  }
  print("start to ready", starts, "bare quick_check of the same file", checks);
}

}  // namespace bench
