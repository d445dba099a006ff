#include "domain/introduction.h"

#include "support/catch.h"

using namespace domain;

namespace {

template <class Id>
Id id(char letter) {
  return *Id::parse(std::string(31, '0') + letter);
}

TakesPart guest(char letter) {
  TakesPart one;
  one.registration.id = id<RegistrationId>(letter);
  one.registration.known = true;
  one.registration.person = one.person = id<PersonId>(letter);
  one.registration.in_since = base::from_millis(1);
  one.badge = BadgeRow{.id = BadgeId(static_cast<std::uint64_t>(letter)), .registration = one.registration.id};
  return one;
}

IntroductionRow introduction(char letter, std::int64_t made) {
  IntroductionRow row;
  row.id = id<IntroductionId>(letter);
  row.known = true;
  row.introducer = id<RegistrationId>(letter);
  row.first = id<RegistrationId>('a');
  row.second = id<RegistrationId>('b');
  row.made = base::from_millis(made);
  return row;
}

template <class Wanted>
bool is(const IntroductionDecision& decision) {
  return std::holds_alternative<Wanted>(decision);
}

MeetingRow meeting(std::int64_t at) {
  MeetingRow row;
  row.a = id<RegistrationId>('a');
  row.b = id<RegistrationId>('b');
  row.first_met = base::from_millis(at);
  return row;
}

const PersonOf nobody_known = [](RegistrationId) { return std::optional<PersonId>{}; };

}  // namespace

TEST_CASE("Somebody who is in introduces two others who are in") {
  REQUIRE(is<Introduce>(decide_introduction(guest('c'), guest('a'), guest('b'), {})));
}

TEST_CASE("Nobody introduces themselves, nor somebody to themselves, whichever badge they show") {
  auto other_badge = guest('a');
  other_badge.badge->id = BadgeId(1000);
  auto merged = guest('d');
  merged.person = guest('a').person;
  REQUIRE(is<IsIntroducer>(decide_introduction(guest('a'), guest('a'), guest('b'), {})));
  REQUIRE(is<IsIntroducer>(decide_introduction(guest('b'), guest('a'), guest('b'), {})));
  REQUIRE(is<IsIntroducer>(decide_introduction(other_badge, guest('a'), guest('b'), {})));
  REQUIRE(is<SamePerson>(decide_introduction(guest('c'), guest('a'), other_badge, {})));
  REQUIRE(is<SamePerson>(decide_introduction(guest('c'), guest('a'), merged, {})));
}

TEST_CASE("Who is void, unlisted or not in, and who wants to be left alone, gives one and the same answer") {
  auto gone = guest('a');
  gone.badge->voided = ClockTime{1, 0};
  auto unlisted = guest('a');
  unlisted.registration.source = Source::unlisted;
  auto outside = guest('a');
  outside.registration.in_since.reset();
  for (const auto& one : {gone, unlisted, outside}) {
    REQUIRE(is<NotPossible>(decide_introduction(guest('c'), one, guest('b'), {})));
    REQUIRE(is<NotPossible>(decide_introduction(guest('c'), guest('b'), one, {})));
    REQUIRE(is<NotPossible>(decide_introduction(one, guest('c'), guest('b'), {})));
  }
  KnownOfThem known;
  known.between = BetweenTwo::avoidance;
  known.meeting = meeting(1);  // not even that they have met is said
  REQUIRE(is<NotPossible>(decide_introduction(guest('c'), guest('a'), guest('b'), known)));
}

TEST_CASE("A badge from another door may be introduced before anybody knows whose it is") {
  TakesPart stranger;
  stranger.badge = BadgeRow{.id = BadgeId(77)};
  REQUIRE(is<Introduce>(decide_introduction(guest('c'), guest('a'), stranger, {})));
  auto same = stranger;
  REQUIRE(is<SamePerson>(decide_introduction(guest('c'), stranger, same, {})));
}

TEST_CASE("Two who have met are not introduced; a meeting taken back does not count") {
  KnownOfThem known;
  known.meeting = meeting(1);
  REQUIRE(is<MetAlready>(decide_introduction(guest('c'), guest('a'), guest('b'), known)));
  known.meeting->withdrawn = true;
  REQUIRE(is<Introduce>(decide_introduction(guest('c'), guest('a'), guest('b'), known)));
}

TEST_CASE("The same introduction again is the one that is open, not a second") {
  KnownOfThem known;
  known.introductions = {introduction('c', 5)};
  const auto again = decide_introduction(guest('c'), guest('a'), guest('b'), known);
  REQUIRE(is<IntroducedBefore>(again));
  REQUIRE(std::get<IntroducedBefore>(again).introduction == id<IntroductionId>('c'));

  known.introductions.front().fields[Field::first_says] = {"not_now", {}, false};
  REQUIRE(is<Introduce>(decide_introduction(guest('c'), guest('a'), guest('b'), known)));
}

TEST_CASE("An introduction has happened when the two met at or after it, unless somebody says otherwise") {
  auto row = introduction('c', 100);
  const std::array before{base::from_millis(99)};
  const std::array at{base::from_millis(50), base::from_millis(100)};
  REQUIRE(came_of(row, {}) == IntroductionOutcome::open);
  REQUIRE(came_of(row, before) == IntroductionOutcome::open);
  REQUIRE(is_open(row, before));
  REQUIRE(came_of(row, at) == IntroductionOutcome::happened);
  REQUIRE_FALSE(is_open(row, at));
  row.fields[Field::outcome] = {"did_not", {}, false};
  REQUIRE(came_of(row, at) == IntroductionOutcome::did_not);
  row.fields[Field::outcome] = {"happened", {}, false};
  REQUIRE(came_of(row, {}) == IntroductionOutcome::happened);
}

TEST_CASE("What somebody declined is not open, and does not happen by itself") {
  auto row = introduction('c', 100);
  row.fields[Field::first_says] = {"yes", {}, false};
  row.fields[Field::second_says] = {"not_now", {}, false};
  const std::array later{base::from_millis(200)};
  REQUIRE(declined(row));
  REQUIRE_FALSE(is_open(row, {}));
  REQUIRE(came_of(row, later) == IntroductionOutcome::open);
  REQUIRE(introduced_by(meeting(200), std::array{row}, nobody_known).empty());
}

TEST_CASE("A meeting carries who introduced the two, earliest first, each once, and nobody who came after it") {
  const std::array rows{introduction('d', 300), introduction('e', 200), introduction('e', 250), introduction('f', 400)};
  const std::vector expected{id<RegistrationId>('e'), id<RegistrationId>('d')};
  REQUIRE(introduced_by(meeting(300), rows, nobody_known) == expected);
  REQUIRE(introduced_by(meeting(199), rows, nobody_known).empty());
  auto taken_back = introduction('d', 1);
  taken_back.fields[Field::outcome] = {"taken_back", {}, false};
  REQUIRE(introduced_by(meeting(300), std::array{taken_back}, nobody_known).empty());
}

TEST_CASE("A meeting at a later evening carries the introduction of the same two people") {
  auto later = meeting(1000);
  later.a = id<RegistrationId>('1');
  later.b = id<RegistrationId>('2');
  const std::array rows{introduction('d', 300)};
  const PersonOf persons = [](RegistrationId registration) -> std::optional<PersonId> {
    const bool ana = registration == id<RegistrationId>('2') || registration == id<RegistrationId>('a');
    return id<PersonId>(ana ? 'a' : 'b');
  };
  REQUIRE(introduced_by(later, rows, persons) == std::vector{id<RegistrationId>('d')});
  REQUIRE(introduced_by(later, rows, nobody_known).empty());
}
