#include "domain/check_in.h"
#include "domain/meeting.h"
#include "support/catch.h"

using namespace domain;

namespace {

RegistrationRow registration(const char* status) {
  RegistrationRow row;
  row.id = *RegistrationId::parse("a0000000000000000000000000000000");
  row.known = true;
  row.fields[Field::status] = {status, {}, false};
  return row;
}

}  // namespace

TEST_CASE("Who is going comes in; each other status has its refusal; who is in stays in") {
  const House house{10, 100};
  REQUIRE(decide_check_in(registration("going"), house) == CheckInDecision{Admit{}});
  REQUIRE(decide_check_in(registration(""), house) == CheckInDecision{Admit{}});
  REQUIRE(decide_check_in(registration("pending"), house) == CheckInDecision{Refuse{Refusal::pending}});
  REQUIRE(decide_check_in(registration("waitlist"), house) == CheckInDecision{Refuse{Refusal::waitlist}});
  REQUIRE(decide_check_in(registration("cancelled"), house) == CheckInDecision{Refuse{Refusal::cancelled}});
  auto in = registration("cancelled");
  in.in_since = base::from_millis(5);
  in.in_at = "Door 2";
  REQUIRE(decide_check_in(in, {100, 100}) == CheckInDecision{IsIn{base::from_millis(5), "Door 2"}});
}

TEST_CASE("A full house admits nobody more, an unbounded one everybody") {
  REQUIRE(decide_check_in(registration("going"), {99, 100}) == CheckInDecision{Admit{}});
  REQUIRE(decide_check_in(registration("going"), {100, 100}) == CheckInDecision{Refuse{Refusal::full}});
  REQUIRE(decide_check_in(registration("going"), {100'000, std::nullopt}) == CheckInDecision{Admit{}});
}

TEST_CASE("Walk-ins are welcome unless they are closed or the house is full") {
  EventRow event;
  REQUIRE(decide_walk_in(event, {0, std::nullopt}) == WalkInDecision::welcome);
  REQUIRE(decide_walk_in(event, {5, 5}) == WalkInDecision::full);
  event.fields[Field::walk_ins] = {"closed", {}, false};
  REQUIRE(decide_walk_in(event, {0, 5}) == WalkInDecision::closed);
}

TEST_CASE("A capacity that is no number bounds nothing") {
  EventRow event;
  event.fields[Field::capacity] = {"200", {}, false};
  REQUIRE(house_of(event, 3).capacity == 200);
  event.fields[Field::capacity] = {"many", {}, false};
  REQUIRE_FALSE(house_of(event, 3).capacity);
}

TEST_CASE("Two badges meet once an evening, never with oneself, never when void or unlisted") {
  auto ana = registration("going");
  auto ben = registration("going");
  ben.id = *RegistrationId::parse("b0000000000000000000000000000000");
  ana.person = *PersonId::parse("a1000000000000000000000000000000");
  ben.person = *PersonId::parse("b1000000000000000000000000000000");
  BadgeRow ana_badge{BadgeId(1), ana.id, {}, false};
  BadgeRow ben_badge{BadgeId(2), ben.id, {}, false};

  REQUIRE(std::holds_alternative<Meet>(decide_meeting(ana_badge, ben_badge, ana, ben, {})));
  REQUIRE(std::holds_alternative<SamePerson>(decide_meeting(ana_badge, ana_badge, ana, ana, {})));

  MeetingRow met;
  REQUIRE(std::holds_alternative<MetBefore>(decide_meeting(ana_badge, ben_badge, ana, ben, met)));
  met.withdrawn = true;
  met.withdrawals = {{{}, 9}};
  const auto again = decide_meeting(ana_badge, ben_badge, ana, ben, met);
  REQUIRE(std::get<Meet>(again).knows == met.withdrawals);

  ben.source = Source::unlisted;
  REQUIRE(std::holds_alternative<NotPossible>(decide_meeting(ana_badge, ben_badge, ana, ben, {})));
  ben.source = Source::roster;
  ben_badge.voided = ClockTime{1, 0};
  REQUIRE(std::holds_alternative<NotPossible>(decide_meeting(ana_badge, ben_badge, ana, ben, {})));
}

TEST_CASE("Two of whom one does not want to meet the other get the quiet answer, whatever was before") {
  auto ana = registration("going");
  auto ben = registration("going");
  ben.id = *RegistrationId::parse("b0000000000000000000000000000000");
  ana.person = *PersonId::parse("a1000000000000000000000000000000");
  ben.person = *PersonId::parse("b1000000000000000000000000000000");
  const BadgeRow ana_badge{BadgeId(1), ana.id, {}, false};
  const BadgeRow ben_badge{BadgeId(2), ben.id, {}, false};
  for (const auto& known : {std::optional<MeetingRow>(), std::optional(MeetingRow{})}) {
    REQUIRE(std::holds_alternative<NotPossible>(
        decide_meeting(ana_badge, ben_badge, ana, ben, known, BetweenTwo::avoidance)));
    REQUIRE_FALSE(std::holds_alternative<NotPossible>(
        decide_meeting(ana_badge, ben_badge, ana, ben, known, BetweenTwo::nothing)));
  }
  // Oneself is told so, also by somebody who managed to avoid themselves.
  REQUIRE(
      std::holds_alternative<SamePerson>(decide_meeting(ana_badge, ana_badge, ana, ana, {}, BetweenTwo::avoidance)));
}

TEST_CASE("A genuine badge from another door may meet before anybody knows whose it is") {
  auto ana = registration("going");
  ana.person = *PersonId::parse("a1000000000000000000000000000000");
  const BadgeRow ana_badge{BadgeId(1), ana.id, {}, false};
  const BadgeRow late{BadgeId(2), {}, {}, false};
  const BadgeRow later{BadgeId(3), {}, {}, false};
  REQUIRE(std::holds_alternative<Meet>(decide_meeting(ana_badge, late, ana, {}, {})));
  REQUIRE(std::holds_alternative<Meet>(decide_meeting(late, later, {}, {}, {})));
  REQUIRE(std::holds_alternative<SamePerson>(decide_meeting(late, late, {}, {}, {})));
  REQUIRE(std::holds_alternative<MetBefore>(decide_meeting(ana_badge, late, ana, {}, MeetingRow{})));

  RegistrationRow edited_only;  // its badge and an edit have arrived, its registration has not
  edited_only.id = *RegistrationId::parse("b0000000000000000000000000000000");
  const BadgeRow bound{BadgeId(4), edited_only.id, {}, false};
  REQUIRE(std::holds_alternative<Meet>(decide_meeting(ana_badge, bound, ana, edited_only, {})));
  REQUIRE(std::holds_alternative<SamePerson>(decide_meeting(late, bound, edited_only, edited_only, {})));

  auto voided = late;
  voided.voided = ClockTime{1, 0};
  REQUIRE(std::holds_alternative<NotPossible>(decide_meeting(ana_badge, voided, ana, {}, {})));
}
