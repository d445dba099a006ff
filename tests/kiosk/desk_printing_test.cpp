#include <algorithm>

#include "printers_at_the_kiosk.h"

using namespace kiosk;

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
