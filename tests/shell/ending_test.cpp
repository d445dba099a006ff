#include "shell/ending.h"

#include <unistd.h>

#include <csignal>
#include <future>

#include "support/catch.h"

TEST_CASE("Whoever asks the program to end is heard, and the program goes on to put things away") {
  std::promise<void> woken;
  const shell::Ending ending([&] { woken.set_value(); });
  CHECK_FALSE(ending.is_asked());
  ::kill(::getpid(), SIGTERM);
  CHECK(woken.get_future().wait_for(std::chrono::seconds(5)) == std::future_status::ready);
  CHECK(ending.is_asked());
}

TEST_CASE("Where nobody asks, nobody is woken") {
  bool woken = false;
  {
    const shell::Ending ending([&] { woken = true; });
  }
  CHECK_FALSE(woken);
}
