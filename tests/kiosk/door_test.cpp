#include "at_the_kiosk.h"
#include "badge/share_mark.h"

using namespace kiosk;
using namespace std::chrono_literals;

TEST_CASE("A scan is handed to the store with both readings, whatever the screen") {
  AtTheKiosk at;
  const ScanReadings readings{"ABC", "QBC"};
  REQUIRE(at.happens(ScanArrived{readings}) == Effects{ReadScan{readings}});
  at.waits(3s);
  at.touches("find_my_name");
  REQUIRE(at.happens(ScanArrived{readings}) == Effects{ReadScan{readings}});
}

TEST_CASE(
    "The same code within three seconds of its answer is the same scan, and another code in between makes it new") {
  AtTheKiosk at;
  const ScanReadings one{"T-100", "T-100"};
  const ScanReadings other{"T-200", "T-200"};
  REQUIRE(at.happens(ScanArrived{one}).size() == 1);
  REQUIRE(at.happens(ScanArrived{one}).empty());
  at.waits(2'900ms);
  REQUIRE(at.happens(ScanArrived{one}).empty());
  at.waits(100ms);  // whoever goes on holding it up is answered again
  REQUIRE(at.happens(ScanArrived{one}).size() == 1);
  REQUIRE(at.happens(ScanArrived{other}).size() == 1);
  REQUIRE(at.happens(ScanArrived{one}).size() == 1);
  at.now -= 1h;  // a clock that is set back swallows nothing
  REQUIRE(at.happens(ScanArrived{one}).size() == 1);
}

TEST_CASE("Who is admitted reads their name, sees their badge, and the next guest may scan at once") {
  AtTheKiosk at;
  at.happens(Admitted{{guest(1, "Adaeze Okonkwo-Lindqvist")}, domain::CheckInWay::ticket});
  REQUIRE(at.sees().shows("Adaeze Okonkwo-Lindqvist"));
  REQUIRE(at.sees().shows("QR BCDEFGHJKLNPRSTVBCDEFGHJKLNP"));
  REQUIRE(at.sees().shows("Next guest: scan now"));
  at.happens(Admitted{{guest(2, "Ben")}, domain::CheckInWay::ticket});
  REQUIRE(at.sees().shows("Ben"));
  REQUIRE_FALSE(at.sees().shows("Adaeze"));
  at.waits(8s);
  REQUIRE(at.is<AtWelcome>());
}

TEST_CASE(
    "The share choice names the actual values, is name only until chosen, and never offers an address of several") {
  AtTheKiosk at;
  auto ana = guest(1, "Ana Costa");
  ana.card.email = "ana@northbank.example";
  at.happens(Admitted{{ana}, domain::CheckInWay::ticket});
  REQUIRE(at.sees().shows("+ Northbank Studio"));
  REQUIRE(at.sees().shows("+ ana@northbank.example"));
  REQUIRE(at.touches("share.contact") ==
          Effects{ChooseShare{ana.card.registration, domain::ShareLevel::contact, "ana@northbank.example"}});
  at.happens(ShareChosen{ana.card.registration, domain::ShareLevel::contact});
  const auto& card = std::get<ShowingAdmitted>(at.model.screen).guests.front().card;
  REQUIRE(card.share == domain::ShareLevel::contact);
  REQUIRE(card.badge.share == badge::share_mark(domain::ShareLevel::contact));  // the badge beside it says so, too

  ana.card.email_is_shared = true;
  at.happens(Admitted{{ana}, domain::CheckInWay::ticket});
  REQUIRE_FALSE(at.sees().shows("ana@northbank.example"));
}

TEST_CASE("The choice itself keeps the screen up for those who choose") {
  AtTheKiosk at;
  at.happens(Admitted{{guest(1, "Ana Costa")}, domain::CheckInWay::ticket});
  at.waits(7s);
  at.touches("share.company");
  at.waits(7s);
  REQUIRE(at.is<ShowingAdmitted>());
  at.waits(1s);
  REQUIRE(at.is<AtWelcome>());
}

TEST_CASE("Touches in the half second after a screen changed hands are ignored") {
  AtTheKiosk at;
  at.happens(Admitted{{guest(1, "Ana")}, domain::CheckInWay::ticket});
  at.now += 2s;
  at.happens(Admitted{{guest(2, "Ben")}, domain::CheckInWay::ticket});
  at.now += 400ms;
  REQUIRE(at.happens(Tapped{{Action::not_me, 0, {}}}).empty());
  at.now += 200ms;
  REQUIRE(at.happens(Tapped{{Action::not_me, 0, {}}}) ==
          Effects{UndoCheckIns{{guest(2, "").card.registration}, "not_me"}});
}

TEST_CASE("Not me takes the check-in back and helps on") {
  AtTheKiosk at;
  at.happens(Admitted{{guest(1, "Ana Costa")}, domain::CheckInWay::ticket});
  at.touches("not_me");
  at.happens(CheckInsUndone{});
  REQUIRE(at.sees().shows("That check-in is taken back."));
  at.touches("find_my_name");
  REQUIRE(at.is<Finding>());
}

TEST_CASE("The same ticket again says since when, shows no code, and offers both ways out") {
  AtTheKiosk at;
  auto ana = guest(1, "Ana Costa");
  ana.code.clear();
  at.happens(AlreadyIn{ana, at.now - 5min, "Door 1"});
  REQUIRE(at.sees().shows("Already in since 18:24"));
  REQUIRE(at.sees().shows("Ana C."));
  REQUIRE_FALSE(at.sees().shows("Costa"));
  REQUIRE_FALSE(at.sees().shows("QR"));
  REQUIRE(at.touches("that_was_not_me") == Effects{CallHelper{"already_in", ana.card.registration}});
  at.happens(AlreadyIn{ana, at.now, "Door 1"});
  at.touches("i_am_back");
  REQUIRE(at.is<AtWelcome>());
}

TEST_CASE("Every refusal is kind, small about its reason, silent about money, and tells the desk") {
  for (const auto why : {domain::Refusal::pending, domain::Refusal::waitlist, domain::Refusal::cancelled,
                         domain::Refusal::full, domain::Refusal::badge_voided}) {
    AtTheKiosk at;
    const auto tomas = guest(3, "Tomás Rivera").card;
    const auto effects = at.happens(Refused{why, tomas, "7Q4M"});
    REQUIRE(effects.size() == 1);
    REQUIRE(std::get<CallHelper>(std::get<StoreEffect>(effects.front())).registration == tomas.registration);
    REQUIRE(at.sees().shows("Let’s sort this out"));
    REQUIRE(at.sees().shows("left of the entrance"));
    REQUIRE(at.sees().shows("Tomás R."));
    REQUIRE(at.sees().shows("ticket … 7Q4M"));
    REQUIRE_FALSE(at.sees().shows("They have been told"));
    at.happens(HelperCalled{{}, "refused.any"});
    REQUIRE(at.sees().shows("They have been told"));
    for (const auto* word : {"pay", "paid", "money", "invoice", "Rivera"}) REQUIRE_FALSE(at.sees().shows(word));
  }
}

TEST_CASE("Each scan that lets nobody in says in words what to do next") {
  AtTheKiosk at;
  at.happens(ScanUnknown{UnknownScan::badge});
  REQUIRE(at.sees().shows("We don’t know this badge"));
  at.happens(ScanUnknown{UnknownScan::ticket});
  REQUIRE(at.sees().shows("This code is not on our list"));
  at.happens(ScanUnknown{UnknownScan::unreadable});
  REQUIRE(at.sees().shows("That could not be read"));
  at.happens(WrongEvent{"Spring Breakfast"});
  REQUIRE(at.sees().shows("Spring Breakfast"));
  at.touches("find_my_name");
  REQUIRE(at.is<Finding>());
}

TEST_CASE("A badge at the door is welcomed back by name and may connect") {
  AtTheKiosk at(Station::door);
  at.happens(BadgeShown{guest(1, "Ana Costa")});
  REQUIRE(at.sees().shows("Welcome back"));
  at.touches("connect");
  REQUIRE(at.is<WaitingForSecond>());
}

TEST_CASE("A code on two people asks which, and shows no surname") {
  AtTheKiosk at;
  at.happens(SeveralTickets{{guest(1, "Ana Costa").card, guest(2, "Ben Okafor").card}});
  REQUIRE(at.sees().shows("Ana C."));
  REQUIRE_FALSE(at.sees().shows("Okafor"));
  REQUIRE(at.touches("row.1") == Effects{LookAtGuest{guest(2, "").card.registration}});
}

TEST_CASE("When the store cannot write, the screen says so and leaves nothing to touch but trying again") {
  AtTheKiosk at;
  at.happens(Failed{{base::ErrorCode::disk_full, "/data"}});
  REQUIRE(at.is<ShowingFault>());
  REQUIRE(at.happens(Tapped{{Action::find_my_name, 0, {}}}).empty());
  REQUIRE(at.is<ShowingFault>());
  at.waits(1h);
  REQUIRE(at.is<ShowingFault>());
  REQUIRE(at.touches("retry") == Effects{LoadEvent{}});
  at.happens(EventLoaded{at.model.event});
  REQUIRE(at.is<AtWelcome>());
}

TEST_CASE("A helper can be called from every guest screen, and the kiosk remembers until the helper has come") {
  AtTheKiosk at;
  REQUIRE(at.touches("call_helper") == Effects{CallHelper{"asked", std::nullopt}});
  REQUIRE(at.sees().shows("Calling a helper"));
  const domain::FactRef call{{}, 7};
  at.happens(HelperCalled{call, "asked"});
  REQUIRE(at.sees().shows("A helper is on the way"));
  at.waits(20s);
  REQUIRE(at.is<AtWelcome>());
  REQUIRE(at.sees().shows("A helper has been called"));
  REQUIRE(at.touches("help_is_here") == Effects{EndHelp{call}});
  at.happens(HelpEnded{});
  REQUIRE_FALSE(at.sees().shows("A helper has been called"));
}

TEST_CASE(
    "A double tap on Call a helper calls once and does not leave again; the call is known wherever its answer finds "
    "us") {
  AtTheKiosk at;
  REQUIRE(at.touches("call_helper").size() == 1);
  REQUIRE_FALSE(at.sees().tap("call_helper"));
  REQUIRE(at.happens(Tapped{{Action::start_over, 0, {}}}).empty());
  REQUIRE(at.is<ShowingHelp>());
  at.touches("start_over");
  at.happens(HelperCalled{{{}, 7}, "asked"});
  REQUIRE(at.sees().shows("A helper has been called"));
}

TEST_CASE("A clock that is set back leaves nobody's screen standing and no touch unheard") {
  AtTheKiosk at;
  at.happens(Admitted{{guest(1, "Ana")}, domain::CheckInWay::ticket});
  at.now -= 1h;
  at.happens(TimePassed{});
  at.waits(8s);
  REQUIRE(at.is<AtWelcome>());
  at.touches("find_my_name");
  REQUIRE(at.is<Finding>());
}

TEST_CASE("After a check-in was taken back the same code is answered at once") {
  AtTheKiosk at;
  const ScanReadings code{"T-1", "T-1"};
  at.happens(ScanArrived{code});
  at.happens(Admitted{{guest(1, "Ana")}, domain::CheckInWay::ticket});
  at.touches("not_me");
  at.happens(CheckInsUndone{});
  REQUIRE(at.happens(ScanArrived{code}).size() == 1);
}

TEST_CASE("A touch meant for a screen that has just closed itself does nothing") {
  AtTheKiosk at;
  at.happens(Admitted{{guest(1, "Ana")}, domain::CheckInWay::ticket});
  at.waits(8s);
  REQUIRE(at.happens(Tapped{{Action::not_on_list, 0, {}}}).empty());
  REQUIRE(at.is<AtWelcome>());
}
