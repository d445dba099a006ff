// Killed at any moment while badges are printed: every guest who was let in has exactly one sheet in the end, by what
// the printer itself has counted.
#include <fcntl.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <map>
#include <random>
#include <sstream>
#include <thread>

#include "faults/child.h"
#include "store/evening.h"
#include "store/print_jobs.h"
#include "store/verify.h"

namespace {

using kiosk::PrintState;

base::Instant wall_clock() { return std::chrono::time_point_cast<base::Millis>(std::chrono::system_clock::now()); }

void say(int descriptor, const std::string& line) {
  const auto text = line + "\n";
  if (::write(descriptor, text.data(), text.size()) != static_cast<ssize_t>(text.size())) ::_exit(81);
}

/// A printer that outlives the kiosk: a file of the names of the jobs it was sent, in which a job is looked for.
class PaperTray {
 public:
  explicit PaperTray(std::filesystem::path path) : path_(std::move(path)) {}

  void print(const std::string& name) const {
    const int file = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    say(file, name);
    ::close(file);
  }
  [[nodiscard]] std::map<std::string, int> sheets() const {
    std::map<std::string, int> count;
    std::ifstream file(path_);
    for (std::string name; std::getline(file, name);) ++count[name];
    return count;
  }

 private:
  std::filesystem::path path_;
};

/// The rule of print_spooler: nothing is sent again before the printer was asked for it by name.
bool print_all(store::PrintJobs& jobs, const PaperTray& tray) {
  const auto open = jobs.open_jobs();
  if (!open) return false;
  for (const auto& job : *open) {
    const auto to = [&](PrintState state) {
      return jobs.record({{job.id, state, "tray", 1}}, wall_clock()).has_value();
    };
    if (job.state == PrintState::waiting) {
      if (!to(PrintState::sending)) return false;
      tray.print(job.id.text());
    } else if (job.state == PrintState::sending && !tray.sheets().contains(job.id.text())) {
      tray.print(job.id.text());
    }
    if (!to(PrintState::printed)) return false;
  }
  return true;
}

/// Walk-ins, printed two by two, until somebody ends the process.
int play(const std::filesystem::path& file, const PaperTray& tray, std::uint64_t seed, int descriptor) {
  auto writer = store::Writer::open(file, test::creating, support::seeded(seed), wall_clock());
  if (!writer) return 82;
  const auto events = (*writer)->read().events();
  if (!events || events->empty()) return 83;
  const auto event = events->front().id;
  auto recorder = store::Recorder::open(**writer, event, "Door 1", support::seeded(seed + 1), {true, "B"});
  auto jobs = store::PrintJobs::open(**writer, event, "Door 1");
  if (!recorder || !jobs) return 84;
  say(descriptor, "ready");
  for (int guest = 0;; ++guest) {
    const auto message = (*recorder)->run(
        kiosk::RegisterWalkIn{"Guest of " + std::to_string(seed), "", "", kiosk::IfListed::register_anyway},
        wall_clock());
    const auto* admitted = std::get_if<kiosk::Admitted>(&message);
    if (admitted == nullptr || !admitted->guests.front().print) return 85;
    say(descriptor, "in " + admitted->guests.front().print->job.text());
    if (guest % 2 == 1 && !print_all(**jobs, tray)) return 86;
  }
}

}  // namespace

TEST_CASE("killed at any moment, no print job is lost and none comes out twice") {
  test::TemporaryFolder folder;
  const auto file = folder.file("evening.db");
  const PaperTray tray(folder.file("tray"));
  const auto event = test::new_event(*test::open_writer(file), "Riverside Founders");
  std::mt19937 random(2026);
  std::string acknowledged;
  const int rounds = std::getenv("LANYARD_LONG") != nullptr ? 300 : 40;
  for (int round = 0; round < rounds; ++round) {
    test::Child child(
        [&](int descriptor) { return play(file, tray, 1000 + 2 * static_cast<std::uint64_t>(round), descriptor); });
    REQUIRE(child.first_byte() == "r");
    std::this_thread::sleep_for(std::chrono::microseconds(random() % 40'000));
    child.kill();
    const int status = child.wait();
    INFO("round " << round << ", exit " << WEXITSTATUS(status));
    REQUIRE(WIFSIGNALED(status));
    acknowledged += child.output();
  }
  const auto writer = test::open_writer(file);
  auto jobs = store::PrintJobs::open(*writer, event, "Door 1");
  REQUIRE(jobs);
  REQUIRE(print_all(**jobs, tray));
  CHECK((*jobs)->open_jobs()->empty());

  const auto sheets = tray.sheets();
  std::istringstream lines(acknowledged);
  int promised = 0;
  for (std::string line; std::getline(lines, line) && !lines.eof();) {
    if (!line.starts_with("in ")) continue;
    ++promised;
    INFO(line);
    REQUIRE(sheets.contains(line.substr(3)));
  }
  CHECK(promised > 50);
  for (const auto& [job, count] : sheets) {
    INFO(job);
    REQUIRE(count == 1);
  }
  // One sheet per check-in and one fact per sheet: also for whoever was never told.
  CHECK(sheets.size() == (*writer->read().check_ins(event)).size());
  const auto facts = *writer->read().facts();
  CHECK(std::ranges::count_if(facts, [](const domain::Fact& fact) {
          return std::holds_alternative<domain::BadgePrinted>(fact.body);
        }) == static_cast<std::ptrdiff_t>(sheets.size()));
  CHECK(store::verify(writer->session())->findings.empty());
}
