#include "badge/qr.h"

#include "domain/badge_code.h"
#include "support/catch.h"
#include "support/random.h"

TEST_CASE("Every badge code fits a 25x25 QR") {
  const auto random = support::seeded(1);
  const auto key = domain::EventKey::random(random);
  for (int i = 0; i < 500; ++i) {
    const auto qr = badge::make_qr(domain::badge_code(domain::BadgeId::random(random), key));
    REQUIRE(qr);
    REQUIRE(qr->size == 25);
    REQUIRE(qr->dark.size() == 625);
    REQUIRE(qr->at(0, 0));        // a finder pattern's corner
    REQUIRE_FALSE(qr->at(7, 7));  // its light separator
  }
}

TEST_CASE("A code that is empty or too long for any QR is refused, not drawn") {
  REQUIRE_FALSE(badge::make_qr(""));
  REQUIRE_FALSE(badge::make_qr(std::string(10'000, 'B')));
}
