#include "domain/acquaintance.h"
#include "domain/fold.h"
#include "domain/same_people.h"
#include "support/catch.h"
#include "support/memory_tables.h"

using namespace domain;

namespace {

Fact fact(std::uint64_t number, FactBody body) {
  static const auto origin = *OriginId::parse("00000000000000000000000000000001");
  const auto at = static_cast<std::int64_t>(number) * 1000;
  return {{origin, number}, {at, 0}, base::from_millis(at), std::move(body)};
}

const auto event = *EventId::parse("e0000000000000000000000000000000");
const auto ana = *RegistrationId::parse("a0000000000000000000000000000000");
const auto ben = *RegistrationId::parse("b0000000000000000000000000000000");
const auto promise = *PromiseId::parse("c0000000000000000000000000000000");
const auto introduction = *IntroductionId::parse("d0000000000000000000000000000000");
const auto one = *PersonId::parse("10000000000000000000000000000000");
const auto two = *PersonId::parse("20000000000000000000000000000000");
const auto three = *PersonId::parse("30000000000000000000000000000000");
const auto four = *PersonId::parse("40000000000000000000000000000000");
const BadgeId ana_badge(0xA);
const BadgeId ben_badge(0xB);

support::MemoryTables::Rows rows_of(const std::vector<Fact>& facts) {
  support::MemoryTables tables;
  for (const auto& one_fact : facts) tables.hear(one_fact);
  return tables.rows;
}

RegistrationRow remembered(const char* said) {
  RegistrationRow row;
  row.fields[Field::remembered] = {said, {}, false};
  return row;
}

}  // namespace

TEST_CASE(
    "A promise by two badges is open until somebody says otherwise, and its people are known once their badges are") {
  const auto made =
      fact(1, Promised{promise, event, {{}, ana_badge}, {{}, ben_badge}, PromiseKind::help, "Connect", {}});
  const auto alone = rows_of({made}).promises.at(promise);
  CHECK(alone.known);
  CHECK_FALSE(alone.by);
  CHECK(outcome_of(alone) == PromiseOutcome::open);
  const auto row = rows_of({made, fact(2, BadgeIssued{ana_badge, ana}), fact(3, BadgeIssued{ben_badge, ben}),
                            fact(4, PromiseEdited{promise, {{Field::outcome, "kept", {}}}})})
                       .promises.at(promise);
  CHECK(row.by == ana);
  CHECK(row.to == ben);
  CHECK(row.made == base::from_millis(1000));
  CHECK(outcome_of(row) == PromiseOutcome::kept);
}

TEST_CASE("What became of a promise waits for the promise") {
  const auto row = rows_of({fact(2, PromiseEdited{promise, {{Field::outcome, "dropped", {}}}})}).promises.at(promise);
  CHECK_FALSE(row.known);
  CHECK(outcome_of(row) == PromiseOutcome::dropped);
}

TEST_CASE("An introduction is agreed when both said yes, and a word that nobody knows is no yes") {
  const auto made = fact(1, Introduced{introduction,
                                       event,
                                       {{}, ana_badge},
                                       {{}, ben_badge},
                                       {ana, {}},
                                       "Connect",
                                       {{Field::first_says, "yes", {}}, {Field::second_says, "perhaps", {}}}});
  CHECK_FALSE(both_agreed(rows_of({made}).introductions.at(introduction)));
  const auto yes = fact(2, IntroductionEdited{introduction, {{Field::second_says, "yes", {made.ref}}}});
  const auto agreed = rows_of({yes, made}).introductions.at(introduction);
  CHECK(both_agreed(agreed));
  CHECK(agreed.second == ana);
}

TEST_CASE("A wish that was lifted is over, and a new one stands beside it") {
  const auto wish = fact(1, PersonAvoided{event, one, two});
  const auto lifted = fact(2, AvoidanceLifted{event, one, two, {wish.ref}});
  CHECK(rows_of({wish}).avoidances.at({one, two}).avoidances.size() == 1);
  CHECK(rows_of({lifted, wish}).avoidances.at({one, two}).avoidances.empty());
  const auto again = fact(3, PersonAvoided{event, one, two});
  CHECK(rows_of({lifted, wish, again}).avoidances.at({one, two}).avoidances == std::vector{again.ref});
  CHECK_FALSE(rows_of({wish}).avoidances.contains({two, one}));
}

TEST_CASE("Merged persons are one under the smallest id, through others too, until the merge is undone") {
  const auto first = fact(1, PersonsMerged{three, one, MergedBy::rule});
  const auto second = fact(2, PersonsMerged{three, four, MergedBy::hand});
  const auto people = [](const support::MemoryTables::Rows& rows) {
    std::vector<MergeRow> merges;
    for (const auto& [pair, row] : rows.merges) merges.push_back(row);
    return SamePeople(merges);
  };
  const auto merged = people(rows_of({first, second}));
  CHECK(merged.of(four) == one);
  CHECK(merged.are_one(one, three));
  CHECK(merged.of(two) == two);
  const auto undone = people(rows_of({fact(3, MergeUndone{one, three, {first.ref}}), first, second}));
  CHECK(undone.of(four) == three);
  CHECK(undone.of(one) == one);
}

TEST_CASE("A merge by hand is by hand, whatever a rule said before or after") {
  const auto rows =
      rows_of({fact(1, PersonsMerged{two, one, MergedBy::hand}), fact(2, PersonsMerged{one, two, MergedBy::rule})});
  CHECK(rows.merges.at({one, two}).by == MergedBy::hand);
  CHECK(rows.merges.size() == 1);
}

TEST_CASE("Earlier meetings count only where both chose to be remembered, then and tonight") {
  const auto yes = remembered("yes");
  const auto no = remembered("no");
  const RegistrationRow unasked;
  const auto then = base::from_millis(1000);
  const auto now = base::from_millis(9000);
  const EveningOfTwo tonight{event, &yes, &yes, now};
  CHECK(times_met(tonight, std::vector{EveningOfTwo{{}, &yes, &yes, then}}, {}) == std::vector{then, now});
  CHECK(times_met(tonight, std::vector{EveningOfTwo{{}, &yes, &no, then}}, {}) == std::vector{now});
  CHECK(times_met(tonight, std::vector{EveningOfTwo{{}, &unasked, &yes, then}}, {}) == std::vector{now});
  CHECK(times_met(tonight, std::vector{EveningOfTwo{{}, &yes, nullptr, then}}, {}) == std::vector{now});
  CHECK(times_met(tonight, std::vector{EveningOfTwo{{}, &yes, &yes, {}}}, {}) == std::vector{now});
  const EveningOfTwo shy{event, &yes, &no, now};
  CHECK(times_met(shy, std::vector{EveningOfTwo{{}, &yes, &yes, then}}, {}) == std::vector{now});
  const std::vector elsewhere{ElsewhereRow{{}, event, one, two, base::from_millis(5000)}};
  CHECK(times_met(tonight, {}, elsewhere).size() == 2);
  CHECK(times_met(shy, {}, elsewhere).size() == 1);
}

TEST_CASE("What both say within three days is one meeting elsewhere, and a month later it is another") {
  const auto said = [](PersonId by, PersonId whom, int days) {
    return ElsewhereRow{{}, event, by, whom, base::from_millis(0) + std::chrono::days(days)};
  };
  const auto day = [](int days) { return base::from_millis(0) + std::chrono::days(days); };
  CHECK(times_elsewhere(std::vector{said(one, two, 10), said(two, one, 10)}) == std::vector{day(10)});
  CHECK(times_elsewhere(std::vector{said(two, one, 13), said(one, two, 10)}) == std::vector{day(10)});
  CHECK(times_elsewhere(std::vector{said(one, two, 10), said(two, one, 14)}) == std::vector{day(10), day(14)});
  CHECK(times_elsewhere(std::vector{said(one, two, 40), said(one, two, 10)}) == std::vector{day(10), day(40)});
  CHECK(times_elsewhere(std::vector{said(one, two, 1), said(one, two, 3), said(one, two, 5)}) ==
        std::vector{day(1), day(5)});  // those who see each other every other day have met more than once
}

TEST_CASE("The ladder has three rungs and no top score") {
  CHECK(rung_after(0) == Rung::nobody);
  CHECK(rung_after(1) == Rung::know);
  CHECK(rung_after(2) == Rung::like);
  CHECK(rung_after(3) == Rung::trust);
  CHECK(rung_after(40) == Rung::trust);
}
