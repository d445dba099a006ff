#include "kiosk/views.h"
#include "support/catch.h"

TEST_CASE("a short name is the given name and the family name's initial, whichever stands first") {
  CHECK(kiosk::short_name("Ana Lima", "Ana") == "Ana L.");
  CHECK(kiosk::short_name("Ana Lima", "") == "Ana L.");
  CHECK(kiosk::short_name("NAGY Ágnes", "Ágnes") == "Ágnes N.");
  CHECK(kiosk::short_name("山田 太郎", "太郎") == "太郎 山.");
  CHECK(kiosk::short_name("Jan van der Berg", "Jan") == "Jan B.");
  CHECK(kiosk::short_name("Sukarno", "Sukarno") == "Sukarno");
}
