// Killed at any moment, no acknowledged fact is lost: a process plays an evening through the real recorder on a real
// file and says what it was told was done; it is killed; the file must hold all of that and verify.
#include <chrono>
#include <cstdlib>
#include <random>
#include <sstream>
#include <thread>

#include "domain/fact_json.h"
#include "faults/child.h"
#include "store/evening.h"
#include "store/verify.h"

namespace {

/// One acknowledgement: the facts there were when the outcome came back, and the badge or registration in it.
void say(int descriptor, const std::string& line) {
  const auto text = line + "\n";
  if (::write(descriptor, text.data(), text.size()) != static_cast<ssize_t>(text.size())) ::_exit(81);
}

/// Walk-ins, meetings, corrections and undos until somebody ends the process.
int play(const std::filesystem::path& file, std::uint64_t seed, int descriptor) {
  const auto clock = [] { return std::chrono::time_point_cast<base::Millis>(std::chrono::system_clock::now()); };
  auto writer = store::Writer::open(file, test::creating, support::seeded(seed), clock());
  if (!writer) return 82;
  const auto events = (*writer)->read().events();
  if (!events || events->empty()) return 83;
  auto recorder = store::Recorder::open(**writer, events->front().id, "Door 1", support::seeded(seed + 1));
  if (!recorder) return 84;
  say(descriptor, "ready");
  std::vector<domain::BadgeId> badges;
  for (int guest = 0;; ++guest) {
    const auto message = (*recorder)->run(
        kiosk::RegisterWalkIn{"Guest of " + std::to_string(seed), "", "", kiosk::IfListed::register_anyway}, clock());
    const auto* admitted = std::get_if<kiosk::Admitted>(&message);
    if (admitted == nullptr) return 85;
    const auto badge = admitted->guests.front().badge;
    const auto registration = admitted->guests.front().card.registration;
    say(descriptor, "in " + registration.text() + " " + badge.text());
    if (!badges.empty()) {
      const auto met = (*recorder)->run(kiosk::ConnectBadges{{badges.back()}, badge}, clock());
      const auto* connected = std::get_if<kiosk::Connected>(&met);
      if (connected == nullptr || connected->outcomes.front() != kiosk::PairOutcome::met) return 86;
      say(descriptor, "met " + badges.back().text() + " " + badge.text());
    }
    badges.push_back(badge);
    if (guest % 3 == 0) {
      const auto undone = (*recorder)->run(kiosk::UndoCheckIns{{registration}, "not_me"}, clock());
      if (!std::holds_alternative<kiosk::CheckInsUndone>(undone)) return 87;
      say(descriptor, "undone " + registration.text() + " " + badge.text());
      badges.pop_back();  // void now
    }
  }
}

/// What was acknowledged and is not in the journal.
std::vector<std::string> lost(const std::vector<domain::Fact>& facts, const std::string& acknowledged) {
  std::string journal;
  for (const auto& fact : facts) {
    const auto kind = kind_of(fact.body);
    for (const auto& subject : subjects_of(fact.body)) journal += kind + " " + subject + "\n";
    if (const auto* met = std::get_if<domain::Met>(&fact.body)) {
      journal += "pair " + met->first.text() + " " + met->second.text() + "\n";
    }
  }
  std::vector<std::string> missing;
  const auto need = [&](const std::string& line) {
    if (journal.find(line + "\n") == std::string::npos) missing.push_back(line);
  };
  std::istringstream lines(acknowledged);
  for (std::string line; std::getline(lines, line) && !lines.eof();) {  // a line cut by the kill was not said
    std::istringstream words(line);
    std::string what;
    std::string first;
    std::string second;
    words >> what >> first >> second;
    if (what == "in") {
      need("person_registered " + first);
      need("checked_in " + first);
      need("badge_issued " + second);
    } else if (what == "met") {
      need("pair " + first + " " + second);
    } else if (what == "undone") {
      need("check_in_undone " + first);
      need("badge_voided " + second);
    }
  }
  return missing;
}

int rounds() { return std::getenv("LANYARD_LONG") != nullptr ? 500 : 50; }

}  // namespace

TEST_CASE("killed at any moment, no acknowledged fact is lost and the database verifies") {
  test::TemporaryFolder folder;
  const auto file = folder.file("evening.db");
  test::new_event(*test::open_writer(file), "Riverside Founders");
  std::mt19937 random(2024);
  std::string acknowledged;
  for (int round = 0; round < rounds(); ++round) {
    test::Child child([&](int descriptor) { return play(file, 100 + static_cast<std::uint64_t>(round), descriptor); });
    if (round % 5 != 0) REQUIRE(child.first_byte() == "r");  // every fifth is killed while it opens
    std::this_thread::sleep_for(std::chrono::microseconds(random() % 40'000));
    child.kill();
    const int status = child.wait();
    INFO("round " << round << ", exit " << WEXITSTATUS(status));
    REQUIRE(WIFSIGNALED(status));
    acknowledged += child.output();
    if (round % 10 == 9 || round + 1 == rounds()) {
      const auto writer = test::open_writer(file);
      const auto result = store::verify(writer->session());
      REQUIRE(result.has_value());
      REQUIRE(result->findings.empty());
      REQUIRE(lost(*writer->read().facts(), acknowledged).empty());
    } else {
      const auto reader = store::Reader::open(file);
      REQUIRE(reader.has_value());
      REQUIRE(lost(*reader->read().facts(), acknowledged).empty());
    }
  }
  CHECK(acknowledged.size() > 1000);
}

TEST_CASE("the check sees an acknowledged fact that is not there") {
  test::Evening evening;
  const auto guest = evening.walk_in("Ana Lima");
  const auto acknowledged = "in " + guest.card.registration.text() + " " + guest.badge.text() + "\n";
  auto facts = *evening.writer->read().facts();
  REQUIRE(lost(facts, acknowledged).empty());
  const auto is_badge = [](const domain::Fact& fact) { return std::holds_alternative<domain::BadgeIssued>(fact.body); };
  std::erase_if(facts, is_badge);
  CHECK(lost(facts, acknowledged) == std::vector{"badge_issued " + guest.badge.text()});
}
