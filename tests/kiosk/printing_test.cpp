#include <algorithm>

#include "at_the_kiosk.h"

using namespace kiosk;
using namespace std::chrono_literals;

namespace {

PrinterStatus printer(std::string name, std::string place = "", PrinterProblem problem = PrinterProblem::none) {
  return {.name = std::move(name), .place = std::move(place), .problem = problem, .detail = "", .waiting = 0};
}

domain::PrintJobId job(std::uint8_t number) {
  return *domain::PrintJobId::parse(base::to_hex(std::vector<std::uint8_t>(16, number)));
}

/// A guest whose badge was ordered.
BadgedGuest printing(std::uint8_t number, std::string name, std::string pick_up = "") {
  auto one = guest(number, std::move(name));
  one.print = PrintTicket{job(number), std::move(pick_up)};
  return one;
}

Effects print_again(std::uint8_t number, domain::PrintReason reason) {
  return {PrintAgain{guest(number, "").card.registration, reason}};
}

void admitted(AtTheKiosk& at, std::vector<BadgedGuest> guests) {
  at.happens(Admitted{std::move(guests), domain::CheckInWay::ticket});
}

}  // namespace

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

TEST_CASE(
    "At the desk a guest who is in is served: printed again, with the corrected name, or a new badge for a lost") {
  AtTheKiosk at(Station::desk);
  at.happens(PrintersChanged{{printer("printer A", "on your left")}});
  at.touches("find_my_name");
  at.types("ana");
  const auto ana = guest(1, "Ana Csta").card;
  at.happens(NamesFound{"ana", {{ana.registration, "Ana Csta", "", domain::Status::going, true}}});
  at.touches("row.0");
  at.happens(GuestShown{ana, {}});
  REQUIRE(at.sees().shows("Ana Csta is in"));
  REQUIRE_FALSE(at.sees().shows("QR"));
  REQUIRE(at.touches("print_again") == print_again(1, domain::PrintReason::misprinted));
  REQUIRE_FALSE(at.sees().tap("print_again"));  // until the store has answered
  at.happens(BadgeOrdered{printing(1, "Ana Csta")});
  REQUIRE(at.sees().shows("Your badge comes out on your left."));

  at.happens(BadgeShown{guest(1, "Ana Csta")});
  at.touches("fix_spelling");
  REQUIRE(at.touches("key.next") == Effects{FixSpelling{ana.registration, "Ana Csta"}});
  at.happens(GuestShown{guest(1, "Ana Costa").card, {}});
  REQUIRE(at.sees().shows("Ana Costa is in"));
  REQUIRE(at.touches("print_again") == print_again(1, domain::PrintReason::name_corrected));

  at.happens(BadgeShown{guest(1, "Ana Costa")});
  at.touches("badge_lost");
  REQUIRE(at.sees().shows("A new badge for Ana Costa?"));
  at.touches("keep_badge");
  REQUIRE(at.sees().shows("Ana Costa is in"));
  REQUIRE(at.happens(Tapped{{Action::void_and_print, 0, {}}}).empty());  // nothing is void that was not asked for twice
  at.touches("badge_lost");
  REQUIRE(at.touches("void_and_print") == print_again(1, domain::PrintReason::reissued));
}

TEST_CASE("At the desk a spelling that was looked at and left is no reason to print") {
  AtTheKiosk at(Station::desk);
  at.happens(BadgeShown{guest(1, "Ana Costa")});
  at.touches("fix_spelling");
  at.touches("key.next");
  at.happens(GuestShown{guest(1, "Ana Costa").card, {}});
  REQUIRE(at.touches("print_again") == print_again(1, domain::PrintReason::misprinted));
}

TEST_CASE("A sticker without a name asks whose it is to be, and is given with one touch") {
  AtTheKiosk at(Station::desk);
  const domain::BadgeId sticker(77);
  at.happens(ScanUnknown{UnknownScan::blank, sticker});
  REQUIRE(at.sees().shows("Whose is this sticker to be?"));
  at.types("ana");
  const auto ana = guest(1, "Ana Costa").card;
  at.happens(NamesFound{"ana", {{ana.registration, "Ana Costa", "", domain::Status::going, false}}});
  at.touches("row.0");
  at.happens(GuestShown{ana, {}});
  REQUIRE(at.sees().shows("Give this sticker to Ana Costa?"));
  REQUIRE(at.touches("give_sticker") == Effects{BindBlank{ana.registration, sticker}});
  REQUIRE_FALSE(at.sees().tap("give_sticker"));
  auto bound = guest(1, "Ana Costa");
  bound.badge = sticker;
  at.happens(Admitted{{bound}, domain::CheckInWay::helper});
  REQUIRE(at.sees().shows("The sticker in your hand is your badge."));
  REQUIRE_FALSE(at.sees().shows("QR"));
}

TEST_CASE("A sticker that is scanned while a guest is on the desk's screen is for that guest") {
  const auto ana = guest(1, "Ana Costa");
  const std::vector<Message> on_screen = {Admitted{{ana}, domain::CheckInWay::name}, BadgeShown{ana},
                                          AlreadyIn{ana, {}, ""}};
  for (const auto& shown : on_screen) {
    AtTheKiosk at(Station::desk);
    at.happens(shown);
    at.happens(ScanUnknown{UnknownScan::blank, domain::BadgeId(77)});
    REQUIRE(at.sees().shows("Give this sticker to Ana Costa?"));
    at.touches("somebody_else");
    REQUIRE(at.sees().shows("Whose is this sticker to be?"));
  }
}

TEST_CASE("A sticker that is taken is put aside, and the next one is for the same guest") {
  AtTheKiosk at(Station::desk);
  at.happens(BadgeShown{guest(1, "Ana Costa")});
  at.happens(ScanUnknown{UnknownScan::blank, domain::BadgeId(77)});
  at.touches("give_sticker");
  at.happens(BlankTaken{});
  REQUIRE(at.sees().shows("That sticker cannot be theirs"));
  at.happens(ScanUnknown{UnknownScan::blank, domain::BadgeId(78)});
  REQUIRE(at.touches("give_sticker") == Effects{BindBlank{guest(1, "").card.registration, domain::BadgeId(78)}});
}

TEST_CASE("At a guests' kiosk a sticker without a name says who makes it theirs, and binds nothing") {
  for (const auto station : {Station::door, Station::connect, Station::all}) {
    AtTheKiosk at(station);
    at.happens(ScanUnknown{UnknownScan::blank, domain::BadgeId(77)});
    REQUIRE(at.sees().shows("This sticker is nobody’s yet"));
    REQUIRE(at.touches("call_helper") == Effects{CallHelper{"asked", std::nullopt}});
    REQUIRE(at.happens(Tapped{{Action::give_sticker, 0, {}}}).empty());
  }
}

TEST_CASE("Every trouble of a printer is a sentence at the desk that names it and says what to do") {
  AtTheKiosk at(Station::desk);
  std::vector<std::string> sentences;
  for (int problem = 1; problem <= static_cast<int>(PrinterProblem::unknown); ++problem) {
    at.happens(PrintersChanged{{printer("printer B", "", static_cast<PrinterProblem>(problem))}, 12});
    const auto seen = at.sees();
    CAPTURE(problem);
    REQUIRE(seen.shows("printer B"));
    REQUIRE(seen.shows("12 badges wait."));
    for (const auto& line : seen.lines) REQUIRE(line.find("«") == std::string::npos);
    std::string all;
    for (const auto& line : seen.lines) all += line + "\n";
    REQUIRE(std::ranges::find(sentences, all) == sentences.end());
    sentences.push_back(all);
  }
  at.happens(PrintersChanged{{printer("printer B", "", PrinterProblem::media_jam), printer("printer C")}});
  REQUIRE(at.sees().shows("Meanwhile badges come out of printer C."));
  at.happens(PrintersChanged{{printer("printer B"), printer("printer C")}});
  REQUIRE_FALSE(at.sees().shows("printer"));
}

TEST_CASE("A badge that was being sent when the power failed is asked about at the desk, and each once") {
  AtTheKiosk at(Station::desk);
  at.happens(PrintersChanged{
      {printer("printer B")}, 0, {{job(1), "Ana Costa", "printer B"}, {job(2), "Ben Okafor", "printer B"}}});
  REQUIRE(at.sees().shows("Did the badge of Ana Costa come out of printer B?"));
  REQUIRE(at.touches("came_out") == Effects{SettlePrint{job(1), CameOut::yes}});
  REQUIRE_FALSE(at.sees().shows("Ana Costa"));
  REQUIRE(at.touches("did_not") == Effects{SettlePrint{job(2), CameOut::no}});
  at.happens(PrintSettled{});
  REQUIRE_FALSE(at.sees().tap("came_out"));
}

TEST_CASE("A helper who comes to a guests' kiosk reads there what its printers need; guests do not") {
  AtTheKiosk at(Station::door);
  at.happens(PrintersChanged{
      {printer("printer B", "", PrinterProblem::media_empty)}, 1, {{job(1), "Ana Costa", "printer B"}}});
  REQUIRE_FALSE(at.sees().shows("No paper"));
  REQUIRE_FALSE(at.sees().shows("Ana"));
  at.touches("call_helper");
  at.happens(HelperCalled{{{}, 7}, "asked"});
  REQUIRE_FALSE(at.sees().shows("No paper"));
  REQUIRE(at.touches("help_is_here") == Effects{EndHelp{{{}, 7}}});
  REQUIRE(at.sees().shows("No paper in printer B"));
  REQUIRE(at.sees().shows("1 badge waits."));
  REQUIRE(at.touches("did_not") == Effects{SettlePrint{job(1), CameOut::no}});
  at.happens(PrintersChanged{{printer("printer B")}});
  REQUIRE(at.sees().shows("The printers are well"));
  at.touches("done");
  REQUIRE(at.is<AtWelcome>());
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
