#include "base/zone.h"

#include "support/catch.h"

using namespace base;

TEST_CASE("Times are shown and read in the event's own zone, summer time included") {
  const auto lisbon = Zone::find("Europe/Lisbon");
  const auto berlin = Zone::find("Europe/Berlin");
  REQUIRE(lisbon);
  REQUIRE(berlin);
  const auto winter = berlin->parse("2026-11-26T18:30");
  REQUIRE(winter);
  REQUIRE(to_millis(*winter) == 1'795'714'200'000);
  REQUIRE(berlin->format(*winter, "EEE d MMM, HH:mm") == "Thu 26 Nov, 18:30");
  REQUIRE(lisbon->format(*winter, "HH:mm") == "17:30");
  const auto summer = berlin->parse("2026-07-01 18:30");
  REQUIRE(berlin->format(*summer, "yyyy-MM-dd'T'HH:mm:ssxxx") == "2026-07-01T18:30:00+02:00");
  REQUIRE(berlin->parse("2026-07-01T16:30Z") == summer);
  REQUIRE(berlin->parse("2026-07-01T18:30:00+02:00") == summer);
}

TEST_CASE("What is no zone and no time is refused") {
  for (const auto* name : {"", "Berlin", "Europe/Atlantis", "'; DROP"}) REQUIRE_FALSE(Zone::find(name));
  const auto utc = *Zone::find("UTC");
  for (const auto* text : {"", "tonight", "2026-13-01T10:00", "2026-11-31T10:00", "2026-11-26T24:00", "2026-11-26",
                           "2026-11-26T18:30:61", "2026-11-26T18:30 maybe"}) {
    INFO(text);
    REQUIRE_FALSE(utc.parse(text));
  }
}
