#include "domain/fold.h"

#include <algorithm>
#include <random>

#include "support/catch.h"
#include "support/evening.h"
#include "support/memory_tables.h"

using namespace domain;
using support::MemoryTables;

namespace {

MemoryTables::Rows rows_of(const std::vector<Fact>& facts) {
  MemoryTables tables;
  for (const auto& fact : facts) tables.hear(fact);
  return tables.rows;
}

Fact fact(std::uint64_t number, FactBody body, std::int64_t millis = 0) {
  static const auto origin = *OriginId::parse("00000000000000000000000000000001");
  const auto at = millis != 0 ? millis : static_cast<std::int64_t>(number) * 1000;
  return {{origin, number}, {at, 0}, base::from_millis(at), std::move(body)};
}

const auto event = *EventId::parse("e0000000000000000000000000000000");
const auto ana = *RegistrationId::parse("a0000000000000000000000000000000");
const auto ben = *RegistrationId::parse("b0000000000000000000000000000000");
const auto ana_person = *PersonId::parse("a1000000000000000000000000000000");
const auto ben_person = *PersonId::parse("b1000000000000000000000000000000");
const BadgeId ana_badge(0xA);
const BadgeId ben_badge(0xB);

std::vector<Fact> two_people() {
  return {fact(1, PersonRegistered{ana, ana_person, event, Source::roster, {"T1"}, {{Field::name, "Ana", {}}}, {}}),
          fact(2, PersonRegistered{ben, ben_person, event, Source::roster, {"T2"}, {{Field::name, "Ben", {}}}, {}}),
          fact(3, BadgeIssued{ana_badge, ana}), fact(4, BadgeIssued{ben_badge, ben})};
}

std::vector<Fact> with(std::vector<Fact> facts, std::vector<Fact> more) {
  facts.insert(facts.end(), more.begin(), more.end());
  return facts;
}

}  // namespace

TEST_CASE("10,000 random orders and repetitions of recorded evenings give identical tables") {
  int orders = 0;
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    auto facts = support::recorded_evening(seed);
    const auto expected = rows_of(facts);
    std::mt19937_64 dice(seed);
    for (int i = 0; i < 50; ++i, ++orders) {
      auto shuffled = facts;
      std::ranges::shuffle(shuffled, dice);
      for (int repeat = 0; repeat < 10; ++repeat) shuffled.push_back(facts[dice() % facts.size()]);
      if (rows_of(shuffled) != expected) FAIL("seed " << seed << ", order " << i);
    }
  }
  REQUIRE(orders == 10'000);
}

TEST_CASE("A fact whose subject arrives last gives the same tables as in order") {
  for (std::uint64_t seed = 300; seed < 400; ++seed) {
    auto facts = support::recorded_evening(seed);
    const auto expected = rows_of(facts);
    std::ranges::stable_partition(facts, [](const Fact& heard) {
      return !std::holds_alternative<PersonRegistered>(heard.body) && !std::holds_alternative<BadgeIssued>(heard.body);
    });
    REQUIRE(rows_of(facts) == expected);
  }
}

TEST_CASE("Leaving a fact out is noticed, so the comparison of tables can fail") {
  const auto facts = with(two_people(), {fact(5, Met{event, ana_badge, ben_badge, "Connect", "", {}})});
  auto fewer = facts;
  fewer.pop_back();
  REQUIRE(rows_of(facts) != rows_of(fewer));
}

TEST_CASE("A replaced value never wins, and two values that replace neither are a conflict where the later one shows") {
  auto facts = two_people();
  const auto first = facts[0].ref;
  facts.push_back(fact(5, PersonEdited{ana_person, {}, {}, {{Field::name, "Anna", {first}}}, {}}, 9'000));
  facts.push_back(fact(6, PersonEdited{ana_person, {}, {}, {{Field::name, "Hanna", {first}}}, {}}, 8'000));
  const auto conflict = rows_of(facts).persons.at(ana_person).fields.at(Field::name);
  REQUIRE(conflict.value == "Anna");
  REQUIRE(conflict.conflict);
  REQUIRE(conflict.written_by.size() == 2);

  // Whoever has seen both settles it, even with a clock far behind.
  facts.push_back(fact(7, PersonEdited{ana_person, {}, {}, {{Field::name, "Hannah", conflict.written_by}}, {}}, 10));
  const auto settled = rows_of(facts).persons.at(ana_person).fields.at(Field::name);
  REQUIRE(settled.value == "Hannah");
  REQUIRE_FALSE(settled.conflict);
}

TEST_CASE("A registration is in while any check-in is not named by an undo") {
  auto facts = two_people();
  facts.push_back(fact(5, CheckedIn{event, ana, {}, CheckInWay::name, "Door 1"}));
  facts.push_back(fact(6, CheckedIn{event, {}, ana_badge, CheckInWay::badge, "Door 2"}));
  REQUIRE(rows_of(facts).registrations.at(ana).in_at == "Door 1");
  facts.push_back(fact(7, CheckInUndone{ana, {}, {facts[4].ref}, "not me"}));
  REQUIRE(rows_of(facts).registrations.at(ana).in_at == "Door 2");
  facts.push_back(fact(8, CheckInUndone{ana, {}, {facts[5].ref}, "not me"}));
  REQUIRE_FALSE(rows_of(facts).registrations.at(ana).in_since);
}

TEST_CASE("Repeated scans of a pair, in either order, are one meeting at the earliest time with all notes") {
  const auto rows =
      rows_of(with(two_people(), {fact(5, Met{event, ana_badge, ben_badge, "Connect", "boats", {}}, 7'000),
                                  fact(6, Met{event, ben_badge, ana_badge, "Door 1", "", {}}, 6'000),
                                  fact(7, Met{event, ana_badge, ben_badge, "Connect", "maps", {}}, 8'000)}));
  REQUIRE(rows.meetings.size() == 1);
  const auto& meeting = rows.meetings.begin()->second;
  REQUIRE(meeting.first_met == base::from_millis(6'000));
  REQUIRE(meeting.scanned_first == ben);
  REQUIRE(meeting.notes.size() == 2);
}

TEST_CASE("A withdrawal takes the meeting back; a late met never revives it, a new scan that knows of it does") {
  auto facts = with(two_people(), {fact(5, Met{event, ana_badge, ben_badge, "Connect", "", {}}),
                                   fact(6, MeetingWithdrawn{event, ben_badge, ana_badge})});
  REQUIRE(rows_of(facts).meetings.begin()->second.withdrawn);
  facts.push_back(fact(7, Met{event, ana_badge, ben_badge, "Door 2", "", {}}));
  REQUIRE(rows_of(facts).meetings.begin()->second.withdrawn);
  facts.push_back(fact(8, Met{event, ana_badge, ben_badge, "Connect", "", {facts[5].ref}}));
  REQUIRE_FALSE(rows_of(facts).meetings.begin()->second.withdrawn);
}

TEST_CASE("A meeting by a badge that was void by then is held, one from before stands") {
  const auto before = fact(5, Met{event, ana_badge, ben_badge, "Connect", "", {}}, 5'000);
  const auto voided = fact(6, BadgeVoided{ana_badge, "lost"}, 6'000);
  const auto after = fact(7, Met{event, ana_badge, ben_badge, "Connect", "", {}}, 7'000);
  REQUIRE_FALSE(rows_of(with(two_people(), {before, voided})).meetings.begin()->second.held);
  REQUIRE(rows_of(with(two_people(), {voided, after})).meetings.begin()->second.held);
  REQUIRE_FALSE(rows_of(with(two_people(), {before, voided, after})).meetings.begin()->second.held);
}

TEST_CASE("Meetings under an old and a new badge of the same two people are one") {
  const BadgeId reissued(0xA2);
  const auto rows =
      rows_of(with(two_people(), {fact(5, Met{event, ana_badge, ben_badge, "Connect", "", {}}),
                                  fact(6, BadgeVoided{ana_badge, "lost"}), fact(7, BadgeIssued{reissued, ana}),
                                  fact(8, Met{event, reissued, ben_badge, "Connect", "", {}})}));
  REQUIRE(rows.meetings.size() == 1);
  REQUIRE(rows.meetings.begin()->second.first_met == base::from_millis(5'000));
}

TEST_CASE("A badge was printed when it first came out, whoever prints it again and whatever arrives first") {
  const auto first = fact(5, BadgePrinted{ana_badge, "Door 1"}, 5'000);
  const auto again = fact(6, BadgePrinted{ana_badge, "Door 2"}, 9'000);
  const auto rows = rows_of(with({again}, with(two_people(), {first})));
  REQUIRE(rows.badges.at(ana_badge).printed == base::from_millis(5'000));
  REQUIRE(rows.badges.at(ana_badge).registration == ana);
  REQUIRE_FALSE(rows.badges.at(ben_badge).printed);
  const auto alone = rows_of({first}).badges.at(ana_badge);  // its issue has not arrived yet
  REQUIRE(alone.printed);
  REQUIRE_FALSE(alone.registration);
}

TEST_CASE("An answer that arrives before its call is kept for it, and answers no other call") {
  const auto called = fact(5, HelpCalled{event, ana, "Door 1", "asked"});
  const auto given = fact(6, HelpGiven{event, called.ref});
  const auto other = fact(7, HelpCalled{event, ben, "Door 1", "asked"});
  const auto help = rows_of({given, other, called}).help;
  REQUIRE(help.at(called.ref).given);
  REQUIRE_FALSE(help.at(other.ref).given);
}

TEST_CASE("A help call is open until it is answered") {
  auto facts = two_people();
  facts.push_back(fact(5, HelpCalled{event, ana, "Door 1", "refused.cancelled"}));
  REQUIRE_FALSE(rows_of(facts).help.begin()->second.given);
  facts.push_back(fact(6, HelpGiven{event, facts[4].ref}));
  REQUIRE(rows_of(facts).help.begin()->second.given);
}
