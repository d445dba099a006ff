#include "printers_at_the_kiosk.h"

using namespace kiosk;
using namespace std::chrono_literals;

TEST_CASE("Where a badge comes out is said instead of the code, as the first printer that prints has it") {
  AtTheKiosk at;
  at.happens(PrintersChanged{{printer("printer A", "on your left"), printer("printer B")}});
  admitted(at, {printing(1, "Ana Costa")});
  REQUIRE(at.sees().shows("Your badge comes out on your left."));
  REQUIRE_FALSE(at.sees().shows("QR"));

  at.happens(
      PrintersChanged{{printer("printer A", "on your left", PrinterProblem::media_empty), printer("printer B")}});
  REQUIRE(at.sees().shows("Your badge comes out of printer B."));
  REQUIRE_FALSE(at.sees().shows("QR"));
}

TEST_CASE("From a shared printer badges carry a number, and who came together hears all of them") {
  AtTheKiosk at;
  at.happens(PrintersChanged{{printer("printer B")}});
  admitted(at, {printing(1, "Ana Costa", "B 41")});
  REQUIRE(at.sees().shows("Your badge comes out of printer B, number 41."));
  at.happens(PrintersChanged{{printer("printer B", "at the pillar")}});
  REQUIRE(at.sees().shows("Your badge comes out at the pillar, number B 41."));
  admitted(at, {printing(1, "Ana Costa", "B 41"), printing(2, "Ben Okafor", "B 42")});
  REQUIRE(at.sees().shows("Your badges come out at the pillar, numbers B 41, B 42."));
}

TEST_CASE("A badge that was printed the evening before lies somewhere, said or not") {
  AtTheKiosk at;
  at.happens(PrintersChanged{{printer("printer A")}});
  auto ana = guest(1, "Ana Costa");
  ana.ready_at = "the speakers’ desk";
  admitted(at, {ana});
  REQUIRE(at.sees().shows("Your badge is ready at the speakers’ desk."));
  REQUIRE_FALSE(at.sees().shows("QR"));
  ana.ready_at = "";
  admitted(at, {ana});
  REQUIRE(at.sees().shows("Your badge is ready: a helper has it."));
}

TEST_CASE("While no printer prints, the code is on the screen and a quiet mark on the welcome") {
  AtTheKiosk at;
  at.happens(PrintersChanged{{printer("printer A", "on your left", PrinterProblem::offline)}, 1});
  REQUIRE(at.sees().shows("Badges are on the screen until the printer is back"));
  admitted(at, {printing(1, "Ana Costa")});
  REQUIRE(at.sees().shows("Take a photo: this is your badge until the printer is back."));
  REQUIRE(at.sees().shows("QR BCDEFGHJKLNPRSTVBCDEFGHJKLNP"));
  at.touches("show_badge");
  REQUIRE(at.sees().shows("This is your badge until the printer is back."));
  REQUIRE(at.sees().shows("Badges are on the screen until the printer is back"));
  REQUIRE(at.sees().shows("Take a blank sticker from a helper."));

  at.touches("start_over");
  at.happens(PrintersChanged{{printer("printer A", "on your left")}});
  REQUIRE_FALSE(at.sees().shows("until the printer is back"));
}

TEST_CASE("A kiosk without a printer shows the code, and says nothing of printers") {
  AtTheKiosk at;
  at.happens(PrintersChanged{});
  REQUIRE_FALSE(at.sees().shows("printer"));
  admitted(at, {guest(1, "Ana Costa")});
  REQUIRE(at.sees().shows("This is your badge: take a photo."));
  REQUIRE_FALSE(at.sees().shows("printer"));
}

TEST_CASE("Whatever happens to a printer, the screen stays whose it is and as long as it would") {
  AtTheKiosk at;
  admitted(at, {printing(1, "Ana Costa")});
  at.waits(7s);
  const auto before = at.model;
  at.happens(PrintersChanged{{printer("printer A", "", PrinterProblem::cover_open)}});
  REQUIRE(at.is<ShowingAdmitted>());
  REQUIRE(at.model.hands_changed == before.hands_changed);
  REQUIRE(at.model.touched == before.touched);
  REQUIRE(closes_at(at.model) == closes_at(before));
  at.waits(1s);
  REQUIRE(at.is<AtWelcome>());
}

TEST_CASE("My badge did not come out is asked once, and never where it would not be heard") {
  for (const auto& shown :
       std::vector<Message>{AlreadyIn{guest(1, "Ana Costa"), {}, ""}, BadgeShown{guest(1, "Ana")}}) {
    for (const auto station : {Station::door, Station::all}) {
      AtTheKiosk at(station);
      at.happens(shown);
      REQUIRE_FALSE(at.sees().tap("no_badge"));
    }
  }
  auto ana = guest(1, "Ana Costa");
  ana.may_reprint = true;
  for (const auto& shown : std::vector<Message>{AlreadyIn{ana, {}, ""}, BadgeShown{ana}}) {
    for (const auto station : {Station::door, Station::all}) {
      AtTheKiosk at(station);
      at.happens(shown);
      REQUIRE(at.touches("no_badge") == print_again(1, domain::PrintReason::did_not_come_out));
      REQUIRE_FALSE(at.sees().tap("no_badge"));
      REQUIRE(at.happens(Tapped{{Action::no_badge, 0, {}}}).empty());
    }
  }
}

TEST_CASE("A badge printed once more says where, and an answer that comes after its guest has gone is nobody's") {
  AtTheKiosk at(Station::door);
  at.happens(PrintersChanged{{printer("printer A", "on your left")}});
  auto ana = guest(1, "Ana Costa");
  ana.may_reprint = true;
  at.happens(AlreadyIn{ana, at.now, "Door 1"});
  at.touches("no_badge");
  at.happens(BadgeOrdered{printing(1, "Ana Costa")});
  REQUIRE(at.sees().shows("It is printed once more"));
  REQUIRE(at.sees().shows("Your badge comes out on your left."));
  REQUIRE(at.sees().shows("Ana C."));
  REQUIRE_FALSE(at.sees().shows("Costa"));

  at.happens(AlreadyIn{ana, at.now, "Door 1"});
  at.touches("no_badge");
  admitted(at, {printing(2, "Ben")});
  at.happens(BadgeOrdered{printing(1, "Ana Costa")});
  REQUIRE(at.is<ShowingAdmitted>());
  at.happens(BadgeNotOrdered{guest(1, "Ana Costa"), domain::PrintDecision::too_late});
  REQUIRE(at.is<ShowingAdmitted>());
}

TEST_CASE("Where nothing is printed on, the code is shown again; where it may not be, the screen says who helps") {
  AtTheKiosk at(Station::door);
  auto ana = guest(1, "Ana Costa");
  ana.may_reprint = true;
  at.happens(BadgeShown{ana});
  at.touches("no_badge");
  at.happens(BadgeNotOrdered{guest(1, "Ana Costa"), domain::PrintDecision::print});
  REQUIRE(at.sees().shows("QR"));

  ana.code.clear();
  for (const auto why : {domain::PrintDecision::out_already, domain::PrintDecision::under_way,
                         domain::PrintDecision::too_late, domain::PrintDecision::once_only}) {
    at.happens(BadgeShown{ana});
    at.touches("no_badge");
    at.happens(BadgeNotOrdered{ana, why});
    REQUIRE(at.sees().shows("left of the entrance"));
    REQUIRE_FALSE(at.sees().shows("QR"));
  }
}

TEST_CASE("A badge waiting for its owner is said at every scan that finds them in") {
  AtTheKiosk at(Station::all);
  at.happens(PrintersChanged{{printer("printer A", "on your left")}});
  at.happens(BadgeShown{printing(1, "Ana Costa")});
  REQUIRE(at.sees().shows("Your badge comes out on your left."));
  at.happens(AlreadyIn{printing(2, "Ben Okafor"), at.now, "Door 1"});
  REQUIRE(at.sees().shows("Your badge comes out on your left."));
  REQUIRE(at.sees().shows("Ben O."));
}
