#include "at_the_kiosk.h"

using namespace kiosk;
using domain::LookAfterBecause;

namespace {

const auto ana = guest(1, "Ana Costa");
const auto ben = guest(2, "Ben Okafor", "Lantern Labs");

NamedGuest named(const BadgedGuest& one) { return {one.card.registration, one.card.name, one.card.company}; }

AtTheKiosk with_list() {
  AtTheKiosk at(Station::desk);
  REQUIRE(at.touches("look_after") == Effects{LookWhomToHost{}});
  at.happens(WhomToHost{
      {{named(ana), LookAfterBecause::asked, at.now}, {named(ben), LookAfterBecause::met_nobody, at.now}}, 2});
  return at;
}

}  // namespace

TEST_CASE("At the desk a helper sees who waits for a host, and why") {
  auto at = with_list();
  REQUIRE(at.sees().shows("Ana Costa, Northbank Studio"));
  REQUIRE(at.sees().shows("Asked to be introduced"));
  REQUIRE(at.sees().shows("Has met nobody yet"));
  at.happens(WhomToHost{});
  REQUIRE(at.sees().shows("Nobody waits for a host just now."));
}

TEST_CASE("Where more wait than are listed, the helper reads how many") {
  auto at = with_list();
  at.happens(WhomToHost{{{named(ana), LookAfterBecause::asked, at.now}}, 73});
  REQUIRE(at.sees().shows("73 wait."));
}

TEST_CASE("Touching a name finds somebody for them, with why in that one's own words") {
  auto at = with_list();
  REQUIRE(at.touches("row.0") == Effects{FindHostPartner{ana.card.registration}});
  REQUIRE_FALSE(at.sees().shows("Nobody here fits yet"));
  SECTION("one who could be helped") {
    at.happens(HostPartnerFound{ana.card.registration, HostPartner{named(ben), domain::SuggestedBecause::you_can_help,
                                                                   "a first pricing model"}});
    REQUIRE(at.sees().shows("Ben Okafor looks for “a first pricing model”, and Ana Costa may help."));
  }
  SECTION("one who could help") {
    at.happens(HostPartnerFound{ana.card.registration,
                                HostPartner{named(ben), domain::SuggestedBecause::can_help_you, "printing"}});
    REQUIRE(at.sees().shows("Ben Okafor offers “printing”, and Ana Costa looks for that."));
  }
  SECTION("one who stands alone, too") {
    at.happens(HostPartnerFound{ana.card.registration, HostPartner{named(ben), std::nullopt, ""}});
    REQUIRE(at.sees().shows("Ben Okafor stands alone, too"));
  }
  SECTION("nobody") {
    at.happens(HostPartnerFound{ana.card.registration, std::nullopt});
    REQUIRE(at.sees().shows("Say hello yourself"));
  }
  SECTION("an answer about somebody else changes nothing") {
    at.happens(HostPartnerFound{ben.card.registration, HostPartner{named(ben), std::nullopt, ""}});
    REQUIRE_FALSE(at.sees().shows("stands alone"));
  }
}

TEST_CASE("Done is said once, and the list comes back without them") {
  auto at = with_list();
  at.touches("row.0");
  REQUIRE(at.touches("looked_after") == Effects{SayLookedAfter{ana.card.registration}});
  REQUIRE_FALSE(at.sees().tap("looked_after"));
  at.happens(WhomToHost{{{named(ben), LookAfterBecause::met_nobody, at.now}}, 1});
  REQUIRE(at.is<ShowingWhomToHost>());
  REQUIRE_FALSE(at.sees().shows("Ana Costa"));
}

TEST_CASE("Back leads to the list, which is read again") {
  auto at = with_list();
  at.touches("row.1");
  REQUIRE(at.touches("back") == Effects{LookWhomToHost{}});
  REQUIRE(at.sees().shows("Ben Okafor, Lantern Labs"));
  at.touches("start_over");
  REQUIRE(at.is<AtWelcome>());
}

TEST_CASE("No station that guests touch leads to the list") {
  for (const auto station : {Station::door, Station::connect, Station::all}) {
    AtTheKiosk at(station);
    REQUIRE_FALSE(at.sees().tap("look_after"));
    at.now += std::chrono::seconds(1);
    REQUIRE(at.happens(Tapped{{Action::look_after, 0, {}}}).empty());
    REQUIRE(at.is<AtWelcome>());
  }
}
