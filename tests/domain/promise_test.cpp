#include "domain/promise.h"

#include "support/catch.h"

using namespace domain;
using namespace std::chrono_literals;

namespace {

const auto evening = base::from_millis(1'795'717'740'000);

RegistrationId guest(char letter) { return *RegistrationId::parse(std::string(32, letter)); }

PromiseRow promise(char id, char by, char to, const std::string& outcome = "") {
  PromiseRow row{.id = *PromiseId::parse(std::string(32, id)), .known = true, .by = guest(by), .to = guest(to)};
  if (!outcome.empty()) row.fields[Field::outcome].value = outcome;
  return row;
}

}  // namespace

TEST_CASE("A promise is meant for a week after the evening") {
  REQUIRE(due_after(evening) == evening + std::chrono::days(7));
}

TEST_CASE("Still to do moves the day by a week, from today where it is over") {
  auto row = promise('1', 'a', 'b');
  REQUIRE(due_of(row) == std::nullopt);
  REQUIRE(still_to_do(row, evening) == evening + std::chrono::days(7));
  row.fields[Field::due].value = std::to_string(base::to_millis(evening + std::chrono::days(7)));
  REQUIRE(due_of(row) == evening + std::chrono::days(7));
  REQUIRE(still_to_do(row, evening) == evening + std::chrono::days(14));
  REQUIRE(still_to_do(row, evening + std::chrono::days(60)) == evening + std::chrono::days(67));
}

TEST_CASE("A day that cannot be read is none") {
  for (const auto* text : {"next week", "12x", "-", "99999999999999999999999"}) {
    auto row = promise('1', 'a', 'b');
    row.fields[Field::due].value = text;
    INFO(text);
    REQUIRE(due_of(row) == std::nullopt);
  }
}

TEST_CASE("Only those who met and neither of whom avoids the other promise each other anything") {
  REQUIRE(decide_promise(HaveMet::yes, BetweenTwo::nothing) == PromiseDecision::promise);
  REQUIRE(decide_promise(HaveMet::no, BetweenTwo::nothing) == PromiseDecision::not_possible);
  REQUIRE(decide_promise(HaveMet::yes, BetweenTwo::avoidance) == PromiseDecision::not_possible);
}

TEST_CASE("With a meeting go the open promises between the two, in both directions, and no others") {
  const std::vector<PromiseRow> rows = {promise('1', 'a', 'b'), promise('2', 'b', 'a'), promise('3', 'a', 'c'),
                                        promise('4', 'a', 'b', "kept"), promise('5', 'b', 'a', "taken_back")};
  REQUIRE(plan_take_back(rows, guest('a'), guest('b')) == std::vector{rows[0].id, rows[1].id});
  REQUIRE(plan_take_back(rows, guest('b'), guest('a')) == std::vector{rows[0].id, rows[1].id});
  REQUIRE(plan_take_back(rows, guest('b'), guest('c')).empty());
}
