#include "domain/badge_code.h"

#include <random>

#include "support/catch.h"
#include "support/random.h"

using namespace domain;

TEST_CASE("Every badge id round-trips through its code, in any case and at the end of a URL") {
  const auto random = support::seeded(1);
  const auto key = EventKey::random(random);
  for (int i = 0; i < 20'000; ++i) {
    const auto badge = BadgeId::random(random);
    const auto code = badge_code(badge, key);
    REQUIRE(code.size() == badge_code_length);
    REQUIRE(code.find_first_not_of(badge_letters) == std::string::npos);
    REQUIRE(read_badge_code(code, key) == ReadCode{badge, MadeAs::badge});
    std::string lower;
    for (const char c : code) lower.push_back(static_cast<char>(c - 'A' + 'a'));
    REQUIRE(read_badge_code("https://lanyard.example/b/" + lower, key) == ReadCode{badge, MadeAs::badge});
    REQUIRE(read_badge_code(code + "\r\n", key) == ReadCode{badge, MadeAs::badge});
  }
}

TEST_CASE("Any single changed letter is refused") {
  const auto random = support::seeded(2);
  const auto key = EventKey::random(random);
  for (int i = 0; i < 2'000; ++i) {
    const auto code = badge_code(BadgeId::random(random), key);
    for (std::size_t at = 0; at < code.size(); ++at) {
      for (const char letter : badge_letters) {
        if (letter == code[at]) continue;
        auto changed = code;
        changed[at] = letter;
        if (read_badge_code(changed, key)) FAIL(code << " read as " << changed);
      }
    }
  }
}

TEST_CASE("A code made with any other event's key is refused") {
  const auto random = support::seeded(3);
  const auto key = EventKey::random(random);
  for (int i = 0; i < 100'000; ++i) {
    const auto foreign = badge_code(BadgeId::random(random), EventKey::random(random));
    if (read_badge_code(foreign, key)) FAIL(foreign);
  }
}

TEST_CASE("Ten million random codes are refused") {
  const auto key = EventKey::random(support::seeded(4));
  std::mt19937_64 dice(5);
  std::string code(badge_code_length, 'B');
  int accepted = 0;
  for (int i = 0; i < 10'000'000; ++i) {
    auto bits = dice();
    for (std::size_t at = 0; at < code.size(); ++at, bits >>= 4U) {
      if (at == 14) bits = dice();
      code[at] = badge_letters[bits & 15U];
    }
    if (read_badge_code(code, key)) ++accepted;
  }
  REQUIRE(accepted == 0);
}

TEST_CASE("What has not the form of a code is no code") {
  for (const auto* text : {"", "BCD", "hello, this is no badge at all, sorry", "BCDEFGHJKLNPRSTVBCDEFGHJKLN",
                           "BCDEFGHJKLNPRSTVBCDEFGHJKL1P"}) {
    REQUIRE_FALSE(badge_code_in(text));
  }
  REQUIRE(badge_code_in("bcdefghjklnprstvbcdefghjklnp") == "BCDEFGHJKLNPRSTVBCDEFGHJKLNP");
}

TEST_CASE("A blank sticker reads as its badge, made as a blank, and no badge's code ever reads as one") {
  auto random = support::seeded(77);
  const auto key = EventKey::random(random);
  for (int i = 0; i < 10'000; ++i) {
    const auto badge = BadgeId::random(random);
    const auto blank = blank_code(badge, key);
    REQUIRE(blank.size() == badge_code_length);
    REQUIRE(read_badge_code(blank, key) == ReadCode{badge, MadeAs::blank});
    REQUIRE(read_badge_code(badge_code(badge, key), key) == ReadCode{badge, MadeAs::badge});
  }
  REQUIRE_FALSE(read_badge_code(blank_code(BadgeId(5), key), EventKey::random(random)));
}

TEST_CASE("A blank and a badge of one id differ in their second half only") {
  auto random = support::seeded(78);
  const auto key = EventKey::random(random);
  const auto blank = blank_code(BadgeId(0xABCDEF), key);
  const auto badge = badge_code(BadgeId(0xABCDEF), key);
  REQUIRE(blank.substr(0, 14) == badge.substr(0, 14));
  REQUIRE(blank.substr(14) != badge.substr(14));
}
