#include "shell/guest_list_thread.h"

#include <atomic>
#include <new>
#include <thread>

#include "support/catch.h"

using shell::GuestListThread;

namespace {

/// Plans until it is stopped; lists nothing at once.
class Endless final : public kiosk::GuestListReader {
 public:
  kiosk::Message run(const kiosk::ImportEffect& effect, const std::function<void(kiosk::Message)>& say,
                     const std::function<bool()>& is_stopped) override {
    if (std::holds_alternative<kiosk::ListRosterFiles>(effect)) return kiosk::RosterFilesFound{};
    say(kiosk::ImportProgressed{roster::Step::planning, 1, 2});
    running = true;
    while (!is_stopped()) std::this_thread::yield();
    return kiosk::ImportFailed{{base::ErrorCode::interrupted, ""}};
  }
  std::atomic<bool> running = false;
};

/// Reads a list that needs more memory than there is.
class TooMuch final : public kiosk::GuestListReader {
 public:
  kiosk::Message run(const kiosk::ImportEffect&, const std::function<void(kiosk::Message)>&,
                     const std::function<bool()>&) override {
    throw std::bad_alloc();
  }
};

std::vector<kiosk::Message> wait_for(GuestListThread& thread, std::size_t count) {
  std::vector<kiosk::Message> answers;
  while (answers.size() < count) {
    for (auto& answer : thread.take_answers()) answers.push_back(std::move(answer));
    std::this_thread::yield();
  }
  return answers;
}

}  // namespace

TEST_CASE("a guest list that is being read tells how far it is, can be stopped, and the next one is read") {
  Endless reader;
  std::atomic<int> woken = 0;
  GuestListThread thread(reader, [&] { ++woken; });
  thread.ask(kiosk::PlanImport{"a.csv", {}});
  CHECK(std::holds_alternative<kiosk::ImportProgressed>(wait_for(thread, 1).front()));
  thread.ask(kiosk::PlanImport{"b.csv", {}});  // waits
  thread.ask(kiosk::StopImport{});             // for both
  const auto stopped = wait_for(thread, 2);
  REQUIRE(std::holds_alternative<kiosk::ImportFailed>(stopped.front()));
  REQUIRE(std::holds_alternative<kiosk::ImportFailed>(stopped.back()));
  thread.ask(kiosk::ListRosterFiles{});
  CHECK(std::holds_alternative<kiosk::RosterFilesFound>(wait_for(thread, 1).front()));
  CHECK(woken == 4);
}

TEST_CASE("a guest list that is too much for the machine ends with a reason, and the thread goes on") {
  TooMuch reader;
  GuestListThread thread(reader, [] {});
  for (int attempt = 0; attempt < 2; ++attempt) {
    thread.ask(kiosk::PlanImport{"a.csv", {}});
    const auto answers = wait_for(thread, 1);
    const auto* failed = std::get_if<kiosk::ImportFailed>(&answers.front());
    REQUIRE(failed != nullptr);
    CHECK_FALSE(failed->error.detail.empty());
  }
}

TEST_CASE("a kiosk that closes does not wait for a long guest list") {
  Endless reader;
  {
    GuestListThread thread(reader, [] {});
    thread.ask(kiosk::PlanImport{"a.csv", {}});
    while (!reader.running) std::this_thread::yield();
  }
  SUCCEED("it ended");
}
