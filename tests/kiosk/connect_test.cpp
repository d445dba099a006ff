#include "at_the_kiosk.h"

using namespace kiosk;
using namespace std::chrono_literals;

namespace {

const auto ana = guest(1, "Ana Costa");
const auto ben = guest(2, "Ben Okafor");
const auto chi = guest(3, "Chi Wu");
const auto dee = guest(4, "Dee Lindgren");

void meet(AtTheKiosk& at, const BadgedGuest& one, const BadgedGuest& other) {
  at.happens(BadgeShown{one});
  at.happens(BadgeShown{other});
  at.happens(Connected{other, {PairOutcome::met}, {one.badge}});
}

}  // namespace

TEST_CASE("Two badges make a pair, both names are shown, and the next two may just scan") {
  AtTheKiosk at(Station::connect);
  at.happens(BadgeShown{ana});
  REQUIRE(at.sees().shows("Now the other badge"));
  REQUIRE(at.happens(BadgeShown{ben}) == Effects{ConnectBadges{{ana.badge}, ben.badge}});
  at.happens(Connected{ben, {PairOutcome::met}, {ana.badge}});
  REQUIRE(at.sees().shows("You two have met"));
  REQUIRE(at.sees().shows("Ana Costa"));
  REQUIRE(at.sees().shows("Ben Okafor"));
  REQUIRE(at.sees().shows("Next two, just scan."));
  REQUIRE(at.happens(BadgeShown{chi}) == Effects{LookAtIntroductions{chi.card.registration}});
  REQUIRE(at.happens(BadgeShown{dee}) == Effects{ConnectBadges{{chi.badge}, dee.badge}});
}

TEST_CASE("Add a third keeps the group open: each further badge meets everyone in it, until Done or eight seconds") {
  AtTheKiosk at(Station::connect);
  meet(at, ana, ben);
  at.touches("add_third");
  REQUIRE(at.happens(BadgeShown{chi}) == Effects{ConnectBadges{{ana.badge, ben.badge}, chi.badge}});
  at.happens(Connected{chi, {PairOutcome::met, PairOutcome::met}, {ana.badge, ben.badge}});
  REQUIRE(at.sees().shows("You 3 have met"));
  REQUIRE(at.happens(BadgeShown{dee}) == Effects{ConnectBadges{{ana.badge, ben.badge, chi.badge}, dee.badge}});
  at.happens(Connected{dee, {PairOutcome::met, PairOutcome::met, PairOutcome::met}, {ana.badge, ben.badge, chi.badge}});
  at.waits(8s);
  REQUIRE(at.is<AtWelcome>());
}

TEST_CASE("A member of the group who scans again changes nothing") {
  AtTheKiosk at(Station::connect);
  meet(at, ana, ben);
  at.touches("add_third");
  REQUIRE(at.happens(BadgeShown{ana}).empty());
  REQUIRE(std::get<ShowingGroup>(at.model.screen).people.size() == 2);
}

TEST_CASE("A single badge lapses after ten seconds") {
  AtTheKiosk at(Station::connect);
  at.happens(BadgeShown{ana});
  at.waits(10s);
  REQUIRE(at.is<AtWelcome>());
}

TEST_CASE("Scanning oneself twice is answered kindly and keeps waiting for the other badge") {
  AtTheKiosk at(Station::connect);
  at.happens(BadgeShown{ana});
  at.happens(BadgeShown{ana});
  REQUIRE(at.sees().shows("That is the same badge"));
  REQUIRE(at.happens(BadgeShown{ben}) == Effects{ConnectBadges{{ana.badge}, ben.badge}});
}

TEST_CASE("The same pair again this evening is said so and is not undone by Undo") {
  AtTheKiosk at(Station::connect);
  at.happens(BadgeShown{ana});
  at.happens(BadgeShown{ben});
  at.happens(Connected{ben, {PairOutcome::met_before}, {ana.badge}});
  REQUIRE(at.sees().shows("already met this evening"));
  REQUIRE(at.touches("undo").empty());
  REQUIRE(at.is<WaitingForSecond>());
}

TEST_CASE("Undo takes back the last scan only") {
  AtTheKiosk at(Station::connect);
  meet(at, ana, ben);
  at.touches("add_third");
  at.happens(BadgeShown{chi});
  at.happens(Connected{chi, {PairOutcome::met, PairOutcome::met_before}, {ana.badge, ben.badge}});
  REQUIRE(at.touches("undo") == Effects{WithdrawMeetings{{ana.badge}, chi.badge}});
  at.happens(MeetingsWithdrawn{});
  REQUIRE(std::get<ShowingGroup>(at.model.screen).people == std::vector{ana, ben});
  REQUIRE(at.touches("undo") == Effects{WithdrawMeetings{{ana.badge}, ben.badge}});
  at.happens(MeetingsWithdrawn{});
  REQUIRE(std::get<WaitingForSecond>(at.model.screen).first == ana);
}

TEST_CASE("Badges scanned faster than the store connects are paired in their order") {
  AtTheKiosk at(Station::connect);
  at.happens(BadgeShown{ana});
  REQUIRE(at.happens(BadgeShown{ben}) == Effects{ConnectBadges{{ana.badge}, ben.badge}});
  REQUIRE(at.happens(BadgeShown{chi}).empty());
  REQUIRE(at.happens(BadgeShown{dee}).empty());
  REQUIRE(at.happens(Connected{ben, {PairOutcome::met}, {ana.badge}}) ==
          Effects{LookAtIntroductions{chi.card.registration}, ConnectBadges{{chi.badge}, dee.badge}});
}

TEST_CASE("A guest badge without a name connects with nobody, says so, and the first badge goes on waiting") {
  AtTheKiosk at(Station::connect);
  at.happens(BadgeShown{ana});
  at.happens(BadgeShown{ben});
  at.happens(Connected{ben, {PairOutcome::not_possible}, {ana.badge}});
  REQUIRE(at.sees().shows("That badge was not linked"));
  REQUIRE(at.happens(BadgeShown{chi}) == Effects{ConnectBadges{{ana.badge}, chi.badge}});
  at.happens(Connected{chi, {PairOutcome::met}, {ana.badge}});
  at.touches("add_third");
  at.happens(BadgeShown{ben});
  at.happens(Connected{ben, {PairOutcome::not_possible, PairOutcome::not_possible}, {ana.badge, chi.badge}});
  REQUIRE(at.sees().shows("That badge was not linked"));
  REQUIRE(std::get<ShowingGroup>(at.model.screen).people == std::vector{ana, chi});
}

TEST_CASE("Undo after undo takes back only what this evening's group made, never an older meeting") {
  AtTheKiosk at(Station::connect);
  at.happens(BadgeShown{ana});
  at.happens(BadgeShown{ben});
  at.happens(Connected{ben, {PairOutcome::met_before}, {ana.badge}});
  at.touches("add_third");
  at.happens(BadgeShown{chi});
  at.happens(Connected{chi, {PairOutcome::met, PairOutcome::met}, {ana.badge, ben.badge}});
  REQUIRE(at.touches("undo") == Effects{WithdrawMeetings{{ana.badge, ben.badge}, chi.badge}});
  at.happens(MeetingsWithdrawn{});
  REQUIRE(at.touches("undo").empty());
  REQUIRE(at.is<WaitingForSecond>());
}

TEST_CASE("An answer about a pair that has left the screen is not shown as somebody else's") {
  AtTheKiosk at(Station::connect);
  at.happens(BadgeShown{ana});
  at.happens(BadgeShown{ben});
  at.happens(Admitted{{dee}, domain::CheckInWay::ticket});
  at.happens(BadgeShown{chi});
  at.happens(Connected{ben, {PairOutcome::met}, {ana.badge}});
  REQUIRE(std::get<WaitingForSecond>(at.model.screen).first == chi);
}

TEST_CASE("A badge held back is forgotten with Start over, and pairs with no later guest") {
  AtTheKiosk at(Station::connect);
  at.happens(BadgeShown{ana});
  at.happens(BadgeShown{ben});
  at.happens(BadgeShown{chi});
  at.touches("start_over");
  at.happens(Connected{ben, {PairOutcome::met}, {ana.badge}});
  REQUIRE(at.is<AtWelcome>());
}

TEST_CASE("At the door the next badge after a pair begins the next one") {
  AtTheKiosk at(Station::door);
  at.touches("met_someone");
  at.happens(BadgeShown{ana});
  at.happens(BadgeShown{ben});
  at.happens(Connected{ben, {PairOutcome::met}, {ana.badge}});
  at.happens(BadgeShown{chi});
  REQUIRE(at.is<WaitingForSecond>());
}

TEST_CASE("At the all station a badge whose owner is in begins a pair; I met someone asks for one at the door too") {
  AtTheKiosk all(Station::all);
  all.happens(BadgeShown{ana});
  REQUIRE(all.is<WaitingForSecond>());
  AtTheKiosk door(Station::door);
  door.touches("met_someone");
  REQUIRE(door.sees().shows("Scan your badge"));
  door.happens(BadgeShown{ana});
  REQUIRE(door.is<WaitingForSecond>());
}

TEST_CASE("After the rush the welcome of an all station asks whom people have met") {
  AtTheKiosk at(Station::all);
  REQUIRE(at.sees().shows("Hold up your code"));
  at.now += 50min;
  REQUIRE(at.sees().shows("Met someone? Scan both badges"));
  at.model.last_check_in = at.now - 1min;
  REQUIRE(at.sees().shows("Hold up your code"));
  AtTheKiosk door(Station::door);
  door.now += 3h;
  REQUIRE(door.sees().shows("Hold up your code"));
}

TEST_CASE("Two badges from another door, whose owners are not known here yet, are two guests") {
  AtTheKiosk at(Station::connect);
  BadgedGuest one{{}, domain::BadgeId(101), ""};
  BadgedGuest other{{}, domain::BadgeId(102), ""};
  at.happens(BadgeShown{one});
  REQUIRE(at.happens(BadgeShown{other}) == Effects{ConnectBadges{{one.badge}, other.badge}});
}
