// Two badges, one meeting: how many a second a kiosk records durably, beside a bare INSERT and COMMIT in the same
// folder with the same settings, taken in turn so that what the machine does beside hits both alike.
#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include "evening.h"
#include "figure.h"
#include "store/recorder.h"
#include "support/random.h"

namespace {

using bench::expect;
using bench::Times;

constexpr int guests = 300;
constexpr int meetings = 2000;
const base::Instant now = base::from_millis(1'795'000'500'000);

class BareCommits {
 public:
  explicit BareCommits(const std::filesystem::path& folder)
      : database_((folder / "bare.db").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE),
        insert_(prepared(database_), "INSERT INTO row (body) VALUES (?)") {}

  void commit() {
    database_.exec("BEGIN IMMEDIATE");
    insert_.bind(1, body_);
    insert_.exec();
    insert_.reset();
    database_.exec("COMMIT");
  }

 private:
  static SQLite::Database& prepared(SQLite::Database& database) {
    database.exec(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE row (id INTEGER PRIMARY KEY, body TEXT)");
    database.exec(
        "INSERT INTO row (body) SELECT hex(zeroblob(400)) FROM (VALUES (1), (2)), pragma_function_list LIMIT 8000");
    return database;
  }

  SQLite::Database database_;
  SQLite::Statement insert_;
  std::string body_ = std::string(300, 'x');
};

double per_second(const Times& times) {
  double all = 0;
  for (const double one : times) all += one;
  return 1000.0 * static_cast<double>(times.size()) / all;
}

}  // namespace

int main() {
  const bench::Evening evening(guests);
  const auto writer = evening.open();
  const auto recorder = store::Recorder::open(*writer, evening.event(), "Bench", support::seeded(9));
  expect(recorder.has_value(), "open the recorder");
  std::vector<domain::BadgeId> badges;
  badges.reserve(guests);
  for (int at = 0; at < guests; ++at) {
    const auto code = bench::Evening::ticket(at);
    const auto answer = (*recorder)->run(kiosk::ReadScan{{code, code}}, now);
    expect(std::holds_alternative<kiosk::Admitted>(answer), "admit " + code);
    badges.push_back(std::get<kiosk::Admitted>(answer).guests.front().badge);
  }
  BareCommits bare(evening.folder());
  Times connects;
  Times promises;
  Times commits;
  for (std::size_t at = 0; at < meetings; ++at) {
    const auto one = badges[at % guests];
    const auto other = badges[(at + 1 + at / guests) % guests];
    connects.push_back(bench::time_of([&] {
      const auto answer = (*recorder)->run(kiosk::ConnectBadges{{one}, other}, now);
      const auto* connected = std::get_if<kiosk::Connected>(&answer);
      expect(connected != nullptr && connected->outcomes.front() == kiosk::PairOutcome::met, "connect");
    }));
    commits.push_back(bench::time_of([&] { bare.commit(); }));
    if (at % 4 != 0) continue;
    const kiosk::PromiseBetween word{{{}, one}, {{}, other}, domain::PromiseKind::help};
    promises.push_back(bench::time_of([&] {
      const auto answer = (*recorder)->run(kiosk::MakePromises{{word}}, now);
      expect(std::get<kiosk::PromisesMade>(answer).made.size() == 1, "promise");
    }));
  }
  fmt::print("{} guests, each pair met once: durable meetings\n", guests);
  bench::print("two badges to their meeting", connects, "bare INSERT and COMMIT", commits);
  bench::print("one touch to a promise", promises, "bare INSERT and COMMIT", commits);
  fmt::print("  {:.0f} meetings a second, {:.0f} bare commits a second: {:.2f}x the time\n", per_second(connects),
             per_second(commits), per_second(commits) / per_second(connects));
}
