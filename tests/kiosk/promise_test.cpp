#include "at_the_kiosk.h"

using namespace kiosk;
using namespace std::chrono_literals;

namespace {

const auto ana = guest(1, "Ana Costa");
const auto ben = guest(2, "Ben Okafor");
const auto chi = guest(3, "Chi Wu");

domain::Party badge_of(const BadgedGuest& one) { return {std::nullopt, one.badge}; }

domain::PromiseId promise_id(std::uint8_t number) {
  return *domain::PromiseId::parse(base::to_hex(std::vector<std::uint8_t>(16, number)));
}

BadgedGuest looking_for(BadgedGuest one, const std::string& ask) {
  one.card.ask = ask;
  return one;
}

void meet(AtTheKiosk& at, const BadgedGuest& one, const BadgedGuest& other, std::size_t times = 1) {
  at.happens(BadgeShown{one});
  at.happens(BadgeShown{other});
  at.happens(Connected{other, {PairOutcome::met}, {one.badge}, {times}, {}});
}

bool is_selected(const AtTheKiosk& at, const std::string& id) {
  const auto view = make_view(at.model, at.strings, at.now);
  const auto& connect = std::get<ConnectView>(view.screen);
  for (const auto& person : connect.people) {
    for (const auto& answer : person.answers) {
      if (answer.id == id) return answer.selected;
    }
  }
  for (const auto& action : connect.actions) {
    if (action.id == id) return action.selected;
  }
  FAIL("nothing is called " << id);
  return false;
}

}  // namespace

TEST_CASE("The screen says which meeting it is, by ordinals up to ten, and of a first one nothing") {
  AtTheKiosk at(Station::connect);
  meet(at, ana, ben, 1);
  REQUIRE(at.sees().shows("You two have met"));
  meet(at, ana, ben, 2);
  REQUIRE(at.sees().shows("You two meet for the second time"));
  meet(at, ana, ben, 10);
  REQUIRE(at.sees().shows("You two meet for the tenth time"));
  meet(at, ana, ben, 11);
  REQUIRE(at.sees().shows("You two meet again"));
}

TEST_CASE("Under each name stands what the other looks for, where that is shown, and nothing is chosen before") {
  AtTheKiosk at(Station::connect);
  meet(at, ana, looking_for(ben, "a first pricing model"));
  REQUIRE(at.sees().shows("Ben looks for"));
  REQUIRE(at.sees().shows("a first pricing model"));
  REQUIRE_FALSE(at.sees().shows("Ana looks for"));
  REQUIRE(at.sees().tap("help.0"));
  REQUIRE_FALSE(at.sees().tap("help.1"));
  REQUIRE_FALSE(is_selected(at, "help.0"));
  REQUIRE_FALSE(is_selected(at, "someone.0"));
  REQUIRE_FALSE(is_selected(at, "meet_again"));
}

TEST_CASE("A touch records a promise, which is chosen once it is durable; the same touch takes it back") {
  AtTheKiosk at(Station::connect);
  meet(at, ana, looking_for(ben, "a first pricing model"));
  const PromiseBetween promise{badge_of(ana), badge_of(ben), domain::PromiseKind::help};
  REQUIRE(at.touches("help.0") == Effects{MakePromises{{promise}}});
  REQUIRE_FALSE(is_selected(at, "help.0"));
  REQUIRE(at.touches("help.0").empty());  // on its way already
  at.happens(PromisesMade{{promise}, {{promise_id(1), promise}}});
  REQUIRE(is_selected(at, "help.0"));
  REQUIRE(at.touches("help.0") == Effects{TakeBackPromises{{promise_id(1)}}});
  at.happens(PromisesTakenBack{{promise_id(1)}});
  REQUIRE_FALSE(is_selected(at, "help.0"));
}

TEST_CASE("Let's meet again is the word of each to each other, of two and of three") {
  AtTheKiosk at(Station::connect);
  meet(at, ana, ben);
  using enum domain::PromiseKind;
  const PromiseBetween there{badge_of(ana), badge_of(ben), meet_again};
  const PromiseBetween back{badge_of(ben), badge_of(ana), meet_again};
  REQUIRE(at.touches("meet_again") == Effects{MakePromises{{there, back}}});
  at.happens(PromisesMade{{there, back}, {{promise_id(1), there}, {promise_id(2), back}}});
  REQUIRE(is_selected(at, "meet_again"));
  at.touches("add_third");
  at.happens(BadgeShown{chi});
  at.happens(Connected{chi, {PairOutcome::met, PairOutcome::met}, {ana.badge, ben.badge}, {1, 1}, {}});
  const auto effects = at.touches("meet_again");
  REQUIRE(effects.size() == 1);
  REQUIRE(std::get<MakePromises>(std::get<StoreEffect>(effects.front())).promises.size() == 4);  // two are made already
}

TEST_CASE("An answer about promises of a pair that has left the screen is nobody else's") {
  AtTheKiosk at(Station::connect);
  meet(at, ana, looking_for(ben, "a loan"));
  at.touches("help.0");
  const PromiseBetween promise{badge_of(ana), badge_of(ben), domain::PromiseKind::help};
  meet(at, ana, looking_for(chi, "a boat"));
  at.happens(PromisesMade{{promise}, {{promise_id(1), promise}}});
  REQUIRE_FALSE(is_selected(at, "help.0"));
}

TEST_CASE("A promise the store did not make is not shown as made, and nothing says why") {
  AtTheKiosk at(Station::connect);
  meet(at, ana, looking_for(ben, "a loan"));
  at.touches("help.0");
  const PromiseBetween promise{badge_of(ana), badge_of(ben), domain::PromiseKind::help};
  at.happens(PromisesMade{{promise}, {}});
  REQUIRE_FALSE(is_selected(at, "help.0"));
  REQUIRE(at.touches("help.0") == Effects{MakePromises{{promise}}});
}

TEST_CASE("A pair that is touched stays longer, and the next two may scan at once all the same") {
  AtTheKiosk at(Station::connect);
  meet(at, ana, looking_for(ben, "a loan"));
  at.waits(9s);
  at.touches("help.0");
  at.waits(9s);
  REQUIRE(at.is<ShowingGroup>());
  at.happens(BadgeShown{chi});
  REQUIRE(at.is<WaitingForSecond>());
}

TEST_CASE("Undo forgets on the screen what was promised to whoever is gone") {
  AtTheKiosk at(Station::connect);
  meet(at, ana, ben);
  const PromiseBetween there{badge_of(ana), badge_of(ben), domain::PromiseKind::meet_again};
  const PromiseBetween back{badge_of(ben), badge_of(ana), domain::PromiseKind::meet_again};
  at.touches("meet_again");
  at.happens(PromisesMade{{there, back}, {{promise_id(1), there}, {promise_id(2), back}}});
  REQUIRE(at.touches("undo") == Effects{WithdrawMeetings{{ana.badge}, ben.badge}});
  REQUIRE_FALSE(at.sees().tap("meet_again"));  // nothing can be promised while it is taken back
  at.happens(MeetingsWithdrawn{});
  REQUIRE(std::get<WaitingForSecond>(at.model.screen).first == ana);
}

TEST_CASE("Whoever met before this evening finds what they promised then chosen") {
  AtTheKiosk at(Station::connect);
  at.happens(BadgeShown{ana});
  at.happens(BadgeShown{ben});
  const PromiseBetween there{badge_of(ana), badge_of(ben), domain::PromiseKind::meet_again};
  const PromiseBetween back{badge_of(ben), badge_of(ana), domain::PromiseKind::meet_again};
  at.happens(
      Connected{ben, {PairOutcome::met_before}, {ana.badge}, {1}, {{promise_id(1), there}, {promise_id(2), back}}});
  REQUIRE(is_selected(at, "meet_again"));
}

TEST_CASE("A pair may write a note, which is recorded for the two of them") {
  AtTheKiosk at(Station::connect);
  meet(at, ana, ben);
  at.touches("add_note");
  at.types("about the loom");
  REQUIRE(at.touches("key.next") == Effects{AddNote{ana.badge, ben.badge, "about the loom"}});
  REQUIRE(at.is<ShowingGroup>());
  at.happens(NoteAdded{{ana.badge, ben.badge, "about the loom"}});
  REQUIRE(at.sees().shows("Your note is kept"));
}

TEST_CASE("A scan wins over a note that is being written, and what was typed is recorded for its pair") {
  AtTheKiosk at(Station::connect);
  meet(at, ana, ben);
  at.touches("add_note");
  at.types("the loom");
  REQUIRE(at.happens(BadgeShown{chi}) ==
          Effects{LookAtIntroductions{chi.card.registration}, AddNote{ana.badge, ben.badge, "the loom"}});
  REQUIRE(std::get<WaitingForSecond>(at.model.screen).first == chi);
  at.happens(NoteAdded{{ana.badge, ben.badge, "the loom"}});
  REQUIRE_FALSE(at.sees().shows("note"));
}

TEST_CASE("A note left alone is recorded when its time is over; one left by touching Back is not") {
  AtTheKiosk at(Station::connect);
  meet(at, ana, ben);
  at.touches("add_note");
  at.types("the loom");
  REQUIRE(at.waits(60s) == Effects{AddNote{ana.badge, ben.badge, "the loom"}});
  REQUIRE(at.is<AtWelcome>());
  meet(at, ana, ben);
  at.touches("add_note");
  at.types("no");
  REQUIRE(at.touches("back").empty());
  REQUIRE(at.is<ShowingGroup>());
}

TEST_CASE("Waiting for the other badge, people one knows who are here come first") {
  AtTheKiosk at(Station::connect);
  auto known = ana;
  known.known_here = {{"Ben", 2}, {"Chi", 1}};
  at.happens(BadgeShown{known});
  REQUIRE(at.sees().shows("Here tonight, people you know: Ben, 2 meetings; Chi, 1 meeting"));
}

TEST_CASE("Promises of earlier evenings are said quietly to whoever made them, at the check-in and at the door") {
  AtTheKiosk at(Station::door);
  auto promised = ana;
  promised.open_promises = 2;
  at.happens(Admitted{{promised}, domain::CheckInWay::ticket});
  REQUIRE(at.sees().shows("You have 2 open promises: see My evening."));
  at.happens(BadgeShown{promised});
  REQUIRE(at.sees().shows("You have 2 open promises: see My evening."));
  at.happens(Admitted{{ben}, domain::CheckInWay::ticket});
  REQUIRE_FALSE(at.sees().shows("open promise"));
}
