#include "domain/printing.h"

#include <algorithm>
#include <array>
#include <random>

#include "support/catch.h"

using namespace domain;
using State = PastPrint::State;

namespace {

constexpr std::array reasons{PrintReason::check_in, PrintReason::did_not_come_out, PrintReason::misprinted,
                             PrintReason::name_corrected, PrintReason::reissued};

base::Instant at(int seconds) { return base::from_millis(1'795'716'000'000 + seconds * 1000LL); }

PastPrint past(PrintReason reason, int seconds, State state) { return {reason, at(seconds), state}; }

PrintHistory random_history(std::mt19937_64& dice) {
  PrintHistory history;
  if (dice() % 2 == 0) history.came_out = at(static_cast<int>(dice() % 1000));
  for (auto left = dice() % 4; left > 0; --left) {
    history.here.push_back(
        past(reasons.at(dice() % reasons.size()), static_cast<int>(dice() % 1000), static_cast<State>(dice() % 3)));
  }
  return history;
}

}  // namespace

TEST_CASE("A badge is printed at the check-in, and never again by itself once it came out or is under way") {
  REQUIRE(decide_print({}, PrintReason::check_in, at(0)) == PrintDecision::print);
  REQUIRE(decide_print({at(0), {}}, PrintReason::check_in, at(9)) == PrintDecision::out_already);
  const auto with = [](State state) { return PrintHistory{{}, {past(PrintReason::check_in, 0, state)}}; };
  REQUIRE(decide_print(with(State::came_out), PrintReason::check_in, at(9)) == PrintDecision::out_already);
  REQUIRE(decide_print(with(State::under_way), PrintReason::check_in, at(9)) == PrintDecision::under_way);
  REQUIRE(decide_print(with(State::given_up), PrintReason::check_in, at(9)) == PrintDecision::print);
}

TEST_CASE("A guest whose badge did not come out has it once more, within five minutes of the order") {
  const PrintHistory printed{at(5), {past(PrintReason::check_in, 0, State::came_out)}};
  REQUIRE(decide_print(printed, PrintReason::did_not_come_out, at(5 * 60)) == PrintDecision::print);
  REQUIRE(decide_print(printed, PrintReason::did_not_come_out, at(5 * 60 + 1)) == PrintDecision::too_late);
  auto again = printed;
  again.here.push_back(past(PrintReason::did_not_come_out, 60, State::came_out));
  REQUIRE(decide_print(again, PrintReason::did_not_come_out, at(70)) == PrintDecision::once_only);
  again.here.back().state = State::under_way;
  REQUIRE(decide_print(again, PrintReason::did_not_come_out, at(70)) == PrintDecision::under_way);
}

TEST_CASE("A badge that was printed the evening before is a helper's to print again") {
  const PrintHistory before{at(0), {}};
  REQUIRE(decide_print(before, PrintReason::did_not_come_out, at(60)) == PrintDecision::out_already);
  REQUIRE(decide_print(before, PrintReason::misprinted, at(60)) == PrintDecision::print);
}

TEST_CASE("A helper prints again as often as it takes, but never beside a sheet that is still to come") {
  PrintHistory history{at(0), {past(PrintReason::check_in, 0, State::came_out)}};
  for (int i = 1; i < 5; ++i) {
    REQUIRE(decide_print(history, PrintReason::misprinted, at(i * 1000)) == PrintDecision::print);
    REQUIRE(decide_print(history, PrintReason::name_corrected, at(i * 1000)) == PrintDecision::print);
    history.here.push_back(past(PrintReason::misprinted, i * 1000, State::came_out));
  }
  history.here.back().state = State::under_way;
  REQUIRE(decide_print(history, PrintReason::misprinted, at(9000)) == PrintDecision::under_way);
  REQUIRE(decide_print(history, PrintReason::reissued, at(9000)) == PrintDecision::print);
}

TEST_CASE("What is decided does not depend on the order or the repetition of what was printed") {
  std::mt19937_64 dice(41);
  int printed = 0;
  for (int i = 0; i < 10'000; ++i) {
    const auto history = random_history(dice);
    auto shuffled = history;
    std::ranges::shuffle(shuffled.here, dice);
    if (!history.here.empty()) shuffled.here.push_back(history.here[dice() % history.here.size()]);
    const auto now = at(static_cast<int>(dice() % 1500));
    for (const auto reason : reasons) {
      const auto decision = decide_print(history, reason, now);
      REQUIRE(decide_print(shuffled, reason, now) == decision);
      if (decision == PrintDecision::print) ++printed;
    }
  }
  REQUIRE(printed > 10'000);  // both ways were seen
  REQUIRE(printed < 40'000);
}

TEST_CASE("However often it is asked, one registration prints once, once more for its guest, and then for helpers") {
  std::mt19937_64 dice(42);
  for (int round = 0; round < 500; ++round) {
    PrintHistory history;
    std::array<int, 5> sheets{};
    int now = 0;
    for (int i = 0; i < 60; ++i) {
      now += static_cast<int>(dice() % 90);
      const auto reason = reasons.at(dice() % 3);
      if (decide_print(history, reason, at(now)) == PrintDecision::print) {
        ++sheets.at(static_cast<std::size_t>(reason));
        REQUIRE(std::ranges::none_of(history.here, [](const auto& one) { return one.state == State::under_way; }));
        history.here.push_back(past(reason, now, State::under_way));
      }
      if (!history.here.empty() && dice() % 2 == 0 && history.here.back().state == State::under_way) {
        history.here.back().state = State::came_out;
        if (!history.came_out) history.came_out = at(now);
      }
    }
    REQUIRE(sheets.at(0) <= 1);
    REQUIRE(sheets.at(1) <= 1);
  }
}
