#include "at_the_kiosk.h"

using namespace kiosk;

namespace {

const auto ana = guest(1, "Ana Costa");
const auto ben = guest(2, "Ben Okafor");

domain::PromiseId some_promise() { return *domain::PromiseId::parse(std::string(32, '7')); }

MetPerson met(const BadgedGuest& one, MetPerson::When when = MetPerson::When::tonight) {
  return {.registration = one.card.registration,
          .person = one.card.person,
          .name = one.card.name,
          .company = one.card.company,
          .when = when,
          .scanned_first = MetPerson::ScannedFirst::they};
}

/// Ana's evening is on the screen.
AtTheKiosk anas_evening(const MyEvening& evening) {
  AtTheKiosk at(Station::connect);
  at.happens(BadgeShown{ana});
  at.touches("my_evening");
  at.happens(MyEveningShown{ana.card.registration, evening});
  return at;
}

}  // namespace

TEST_CASE("A badge scanned at a connect station leads to its owner's evening, and from there to meeting someone") {
  AtTheKiosk at(Station::connect);
  at.happens(BadgeShown{ana});
  at.touches("my_evening");
  REQUIRE(at.sees().shows("Your evening, Ana"));
  for (const auto* way : {"met_someone", "introduce_two", "my_list", "my_words", "my_choices"}) {
    INFO(way);
    REQUIRE(at.sees().tap(way));
  }
  at.touches("met_someone");
  REQUIRE(at.happens(BadgeShown{ben}) == Effects{ConnectBadges{{ana.badge}, ben.badge}});
}

TEST_CASE("At the door My evening is offered to whoever is welcomed back") {
  AtTheKiosk at(Station::door);
  at.happens(BadgeShown{ana});
  at.touches("my_evening");
  REQUIRE(at.is<ShowingMyEvening>());
}

TEST_CASE("Whoever has no name here has no evening of their own to look at") {
  AtTheKiosk at(Station::connect);
  at.happens(BadgeShown{{{}, domain::BadgeId(101), ""}});
  REQUIRE_FALSE(at.sees().tap("my_evening"));
  auto unlisted = guest(3, "Guest 17");
  unlisted.card.unlisted = true;
  at.happens(TimePassed{});
  AtTheKiosk door(Station::door);
  door.happens(BadgeShown{unlisted});
  REQUIRE_FALSE(door.sees().tap("my_evening"));
}

TEST_CASE("The next guest's scan always wins over somebody's own evening") {
  AtTheKiosk at(Station::connect);
  at.happens(BadgeShown{ana});
  at.touches("my_evening");
  at.happens(BadgeShown{ben});
  REQUIRE(std::get<WaitingForSecond>(at.model.screen).first == ben);
  REQUIRE_FALSE(at.sees().shows("Ana"));
}

TEST_CASE("My list names those met tonight and who scanned whom; those of earlier evenings have a list of their own") {
  const auto chi = guest(3, "Chi Wu");
  auto again = met(ben);
  again.times = 2;
  auto at = anas_evening({.met = {again, met(chi, MetPerson::When::earlier)}});
  at.touches("my_list");
  REQUIRE(at.sees().shows("Ben Okafor"));
  REQUIRE(at.sees().shows("second meeting"));
  REQUIRE(at.sees().shows("scanned your badge"));
  REQUIRE_FALSE(at.sees().shows("Chi Wu"));
  at.touches("tab.earlier");
  REQUIRE(at.sees().shows("Chi Wu"));
  REQUIRE_FALSE(at.sees().shows("Ben Okafor"));
}

TEST_CASE("An answer about somebody else's evening is not shown on this one's screen") {
  AtTheKiosk at(Station::connect);
  at.happens(BadgeShown{ana});
  REQUIRE(at.touches("my_evening") == Effects{LookAtMyEvening{ana.card.registration}});
  at.happens(MyEveningShown{ben.card.registration, {.met = {met(ana)}}});
  REQUIRE(std::get<ShowingMyEvening>(at.model.screen).evening.met.empty());
}

TEST_CASE("Not this person is asked once more in kind words, is quiet, and can be undone on the same screen") {
  auto at = anas_evening({.met = {met(ben)}});
  at.touches("my_list");
  at.touches("person.0");
  REQUIRE(at.touches("not_this_person").empty());
  REQUIRE(at.sees().shows("Rather not Ben Okafor?"));
  REQUIRE(at.sees().shows("Nobody is told"));
  REQUIRE(at.touches("avoid_person") == Effects{AvoidPerson{ana.card.registration, ben.card.person}});
  at.happens(MyEveningShown{ana.card.registration, {}});
  REQUIRE_FALSE(at.sees().shows("Ben"));
  REQUIRE(at.touches("lift_avoidance") == Effects{LiftAvoidance{ana.card.registration, ben.card.person}});
  at.happens(MyEveningShown{ana.card.registration, {.met = {met(ben)}}});
  REQUIRE(at.sees().shows("Ben Okafor"));
  REQUIRE_FALSE(at.sees().tap("lift_avoidance"));
}

TEST_CASE("A false meeting is taken back by either owner later, after one question") {
  auto at = anas_evening({.met = {met(ben)}});
  at.touches("my_list");
  at.touches("person.0");
  at.touches("was_a_mistake");
  at.touches("keep_person");
  REQUIRE(at.sees().tap("was_a_mistake"));
  at.touches("was_a_mistake");
  REQUIRE(at.touches("withdraw_meeting") == Effects{WithdrawMyMeeting{ana.card.registration, ben.card.registration}});
  at.happens(MyEveningShown{ana.card.registration, {}});
  REQUIRE(at.is<ShowingMyList>());
  REQUIRE_FALSE(at.sees().tap("lift_avoidance"));
}

TEST_CASE("We met since is for people of earlier evenings, and said once") {
  auto tonight = anas_evening({.met = {met(ben)}});
  tonight.touches("my_list");
  tonight.touches("person.0");
  REQUIRE_FALSE(tonight.sees().tap("met_since"));
  auto at = anas_evening({.met = {met(ben, MetPerson::When::earlier)}});
  at.touches("my_list");
  at.touches("tab.earlier");
  at.touches("person.0");
  REQUIRE_FALSE(at.sees().tap("was_a_mistake"));  // that evening is over
  REQUIRE(at.touches("met_since") == Effects{SayMetElsewhere{ana.card.registration, ben.card.person}});
  at.happens(MyEveningShown{ana.card.registration, {.met = {met(ben, MetPerson::When::earlier)}}});
  REQUIRE(at.touches("met_since").empty());
}

TEST_CASE("A promise can be made from the list, and taken back there") {
  auto at = anas_evening({.met = {met(ben)}});
  at.touches("my_list");
  at.touches("person.0");
  const PromiseBetween promise{
      {ana.card.registration, {}}, {ben.card.registration, {}}, domain::PromiseKind::know_someone};
  REQUIRE(at.touches("someone") == Effects{MakePromises{{promise}}});
  at.happens(PromisesMade{{promise}, {{some_promise(), promise}}});
  REQUIRE(at.touches("someone") == Effects{TakeBackPromises{{some_promise()}}});
}

TEST_CASE("Open promises are done, still to do or let go, each with one touch, on another day or in words") {
  const MyEvening evening{.promises = {{some_promise(), domain::PromiseKind::help, "Ben Okafor"}}};
  auto at = anas_evening(evening);
  REQUIRE(at.sees().shows("1 open promise"));
  at.touches("my_promises");
  REQUIRE(at.sees().shows("I can help"));
  at.touches("promise.0");
  const auto asks = [&](const char* id) {
    auto trial = at;
    return trial.touches(id);
  };
  const auto edit = [&](const auto& to) { return Effects{EditPromise{ana.card.registration, some_promise(), to}}; };
  REQUIRE(asks("promise_done") == edit(domain::PromiseOutcome::kept));
  REQUIRE(asks("promise_still_to_do") == edit(domain::PromiseOutcome::open));
  REQUIRE(asks("promise_let_go") == edit(domain::PromiseOutcome::dropped));
  REQUIRE(asks("due.week") == edit(at.now + std::chrono::milliseconds(600) + std::chrono::days(7)));
  at.touches("promise_words");
  at.types("the loom");
  REQUIRE(at.touches("key.next") == edit(std::string("the loom")));
  at.happens(MyEveningShown{ana.card.registration, {}});
  REQUIRE(at.is<ShowingMyPromises>());
  REQUIRE(at.sees().shows("Nothing is open"));
}
