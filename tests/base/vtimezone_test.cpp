#include "base/vtimezone.h"

#include "support/catch.h"

namespace {

constexpr base::Instant winter = base::from_millis(1'795'717'867'000);  // 2026-11-26

std::string rules_of(const char* zone) { return base::vtimezone(base::Zone::find(zone).value(), winter); }

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a zone's rules hold from the asked time on, in both halves of the year") {
  const std::string berlin = rules_of("Europe/Berlin");
  CHECK(berlin.starts_with("BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n"));
  CHECK(berlin.ends_with("END:VTIMEZONE\r\n"));
  CHECK(has(berlin, "TZOFFSETTO:+0200\r\nTZOFFSETFROM:+0100\r\n"));
  CHECK(has(berlin, "DTSTART:20260329T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"));
  CHECK(has(berlin, "DTSTART:20251026T030000\r\n"));
}

TEST_CASE("a zone whose clocks never change has one rule") {
  CHECK(has(rules_of("Asia/Kathmandu"), "TZOFFSETTO:+0545\r\n"));
  CHECK(has(rules_of("UTC"), "TZOFFSETTO:+0000\r\n"));
  CHECK_FALSE(has(rules_of("Asia/Kathmandu"), "RRULE"));
}
