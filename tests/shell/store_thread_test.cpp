#include "shell/store_thread.h"

#include <atomic>
#include <chrono>
#include <future>

#include "support/catch.h"

using shell::StoreThread;

namespace {

/// Answers every search with its own words, and notes the thread it runs on.
class Echo final : public kiosk::Recorder {
 public:
  kiosk::Message run(const kiosk::StoreEffect& effect, base::Instant now) override {
    ran_on = std::this_thread::get_id();
    at = now;
    if (const auto* find = std::get_if<kiosk::FindNames>(&effect)) return kiosk::NamesFound{find->query, {}};
    return kiosk::Failed{{base::ErrorCode::disk_full, "full"}};
  }
  std::thread::id ran_on;
  base::Instant at;
};

std::vector<kiosk::Message> wait_for(StoreThread& thread, std::size_t count) {
  std::vector<kiosk::Message> answers;
  while (answers.size() < count) {
    for (auto& answer : thread.take_answers()) answers.push_back(std::move(answer));
    std::this_thread::yield();
  }
  return answers;
}

const base::Instant evening = base::from_millis(1'795'000'000'000);

}  // namespace

TEST_CASE("Effects are answered in the order they were asked, each with a call to wake the window") {
  Echo echo;
  std::atomic<int> woken = 0;
  std::vector<kiosk::Message> answers;
  {
    StoreThread thread(echo, [] { return evening; }, [&] { ++woken; });
    for (int i = 0; i < 100; ++i) thread.ask(kiosk::FindNames{std::to_string(i)});
    answers = wait_for(thread, 100);
  }
  for (int i = 0; i < 100; ++i) {
    CHECK(std::get<kiosk::NamesFound>(answers[static_cast<std::size_t>(i)]).query == std::to_string(i));
  }
  CHECK(woken == 100);
  CHECK(echo.ran_on != std::this_thread::get_id());
  CHECK(echo.at == evening);
}

TEST_CASE("A job runs on the store's thread, after the effects asked for before it") {
  Echo echo;
  StoreThread thread(echo, [] { return evening; }, [] {});
  std::promise<std::pair<std::thread::id, std::size_t>> seen;
  thread.ask(kiosk::FindNames{"first"});
  thread.run([&] { seen.set_value({std::this_thread::get_id(), thread.take_answers().size()}); });
  const auto [ran_on, answered_before] = seen.get_future().get();
  CHECK(ran_on == echo.ran_on);
  CHECK(answered_before == 1);
}

TEST_CASE("What was asked for is still done when the kiosk closes") {
  Echo echo;
  bool done = false;
  {
    StoreThread thread(echo, [] { return evening; }, [] {});
    thread.run([] { std::this_thread::sleep_for(std::chrono::milliseconds(20)); });
    thread.run([&] { done = true; });
  }
  CHECK(done);
}

TEST_CASE("An effect that fails comes back as Failed, for update to show") {
  Echo echo;
  StoreThread thread(echo, [] { return evening; }, [] {});
  thread.ask(kiosk::LoadEvent{});
  const auto answers = wait_for(thread, 1);
  CHECK(std::get<kiosk::Failed>(answers[0]).error.code == base::ErrorCode::disk_full);
}
