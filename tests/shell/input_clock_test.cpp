#include "shell/input_clock.h"

#include "support/catch.h"

using namespace std::chrono_literals;
using base::Millis;
using shell::InputClock;

namespace {
const InputClock::Time start{5h};
}

TEST_CASE("The input clock leaves out the time a frame took") {
  InputClock clock(start);
  CHECK(clock.at(start + 10ms) == Millis{10});
  clock.leave_out(100ms);
  CHECK(clock.at(start + 112ms) == Millis{12});
}

TEST_CASE("A key taken in during a wait has the time at which it came") {
  InputClock clock(start);
  clock.wait_begins(start, 40ms);
  CHECK(clock.stamp(start + 15ms) == Millis{15});
}

TEST_CASE("A key that waited because the machine woke us late is stamped before the wait's end") {
  InputClock clock(start);
  clock.wait_begins(start, 40ms);
  CHECK(clock.stamp(start + 300ms) == Millis{39});
  clock.wait_ended(start + 300ms);
  CHECK(clock.at(start + 300ms) == Millis{40});
  CHECK(clock.at(start + 305ms) == Millis{45});
}

TEST_CASE("A wait that ends early leaves nothing out") {
  InputClock clock(start);
  clock.wait_begins(start, 40ms);
  clock.wait_ended(start + 5ms);
  CHECK(clock.at(start + 6ms) == Millis{6});
}
