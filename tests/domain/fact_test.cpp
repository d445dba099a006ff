#include <algorithm>

#include "domain/chain.h"
#include "domain/clock.h"
#include "domain/fact_json.h"
#include "support/catch.h"
#include "support/evening.h"

using namespace domain;

TEST_CASE("Every fact of a recorded evening is the same after it was written as JSON and read again") {
  for (std::uint64_t seed = 1; seed <= 50; ++seed) {
    for (const auto& fact : support::recorded_evening(seed)) {
      const auto json = to_json(fact.body);
      const auto read = from_json(kind_of(fact.body), json);
      REQUIRE(to_json(read) == json);
      REQUIRE(read.index() == fact.body.index());
      REQUIRE(subjects_of(read) == subjects_of(fact.body));
    }
  }
}

TEST_CASE("A fact of an unknown kind, or with a body that cannot be read, is kept as it came") {
  const auto newer = from_json("teleported", R"({"to":"the bar"})");
  REQUIRE(kind_of(newer) == "teleported");
  REQUIRE(to_json(newer) == R"({"to":"the bar"})");
  for (const auto* broken : {"", "{", "[]", "null", R"({"badge":"no hex"})", R"({"badge":5})"}) {
    REQUIRE(std::holds_alternative<UnknownFact>(from_json("badge_issued", broken)));
    REQUIRE(to_json(from_json("badge_issued", broken)) == broken);
  }
}

TEST_CASE("A fact names its ids and each only once") {
  const BadgeId one(1);
  REQUIRE(subjects_of(Met{{}, one, one, "", "", {}}) == std::vector{one.text()});
  REQUIRE(subjects_of(CheckedIn{{}, {}, one, CheckInWay::badge, ""}) == std::vector{one.text()});
}

TEST_CASE("The chain breaks on any change to a fact, and not on a blanked body whose digest stays") {
  const Salt salt{1, 2, 3};
  const FactRef ref{{}, 1};
  const auto body = body_digest(salt, "{}");
  const auto link = next_link({}, ref, {5, 0}, base::from_millis(5), "met", body);
  REQUIRE(link == next_link({}, ref, {5, 0}, base::from_millis(5), "met", body));
  REQUIRE(link != next_link({}, {{}, 2}, {5, 0}, base::from_millis(5), "met", body));
  REQUIRE(link != next_link({}, ref, {5, 1}, base::from_millis(5), "met", body));
  REQUIRE(link != next_link({}, ref, {5, 0}, base::from_millis(6), "met", body));
  REQUIRE(link != next_link({}, ref, {5, 0}, base::from_millis(5), "mes", body));
  REQUIRE(link != next_link(link, ref, {5, 0}, base::from_millis(5), "met", body));
  REQUIRE(body != body_digest(salt, "{ }"));
  REQUIRE(body != body_digest({}, "{}"));
}

TEST_CASE("The clock never goes back, and a clock more than five minutes ahead is not taken over") {
  const auto now = base::from_millis(1'000'000);
  REQUIRE(tick({0, 0}, now) == ClockTime{1'000'000, 0});
  REQUIRE(tick({2'000'000, 3}, now) == ClockTime{2'000'000, 4});
  REQUIRE(receive({1'000'000, 0}, {1'200'000, 7}, now) == ClockTime{1'200'000, 7});
  REQUIRE(receive({1'000'000, 0}, {1'400'000, 0}, now) == ClockTime{1'000'000, 0});
}
