#include "at_the_kiosk.h"

using namespace kiosk;

namespace {

const auto ana = guest(1, "Ana Costa");
const auto ben = guest(2, "Ben Okafor");

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
