#include "followup/pack_calendar.h"

#include "base/text.h"
#include "pack_samples.h"
#include "support/catch.h"

namespace {

constexpr base::Instant now = base::from_millis(1'795'800'000'000);

std::size_t count_of(const std::string& what, const std::string& text) {
  std::size_t count = 0;
  for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += what.size()) ++count;
  return count;
}

}  // namespace

TEST_CASE("reminders come the next morning, after a week and on the promised day, in the event's zone") {
  const std::string calendar = followup::follow_ups_ics(support::a_full_pack(), support::english_words(), now);
  CHECK(calendar.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
  CHECK(calendar.ends_with("END:VCALENDAR\r\n"));
  CHECK(calendar.find("BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n") != std::string::npos);
  CHECK(count_of("BEGIN:VEVENT\r\n", calendar) == 3);
  CHECK(calendar.find("DTSTART;TZID=Europe/Berlin:20261127T090000\r\n") != std::string::npos);  // write to them
  CHECK(calendar.find("DTSTART;TZID=Europe/Berlin:20261203T090000\r\n") != std::string::npos);  // meet again
  CHECK(calendar.find("DTSTART;TZID=Europe/Berlin:20261204T090000\r\n") != std::string::npos);  // the promised day
  CHECK(calendar.find("DTSTAMP:20261127T172000Z\r\n") != std::string::npos);
}

TEST_CASE("the same promise has the same UID whenever the pack is made") {
  const auto pack = support::a_full_pack();
  const std::string one = followup::follow_ups_ics(pack, support::english_words(), now);
  std::string other = followup::follow_ups_ics(pack, support::english_words(), now + std::chrono::hours(1));
  while (other.find("T182000Z") != std::string::npos) other.replace(other.find("T182000Z"), 8, "T172000Z");
  CHECK(one == other);
}

TEST_CASE("nobody met and nothing promised is nothing to remind of") {
  followup::Pack pack = support::a_full_pack();
  pack.met.clear();
  pack.promises.clear();
  CHECK(followup::follow_ups_ics(pack, support::english_words(), now).empty());
}

TEST_CASE("an evening that ends after midnight is still that day's") {
  followup::Pack pack = support::a_full_pack();
  pack.promises.clear();
  pack.event_ends = pack.event_starts + std::chrono::hours(8);  // 2:30
  CHECK(followup::follow_ups_ics(pack, support::english_words(), now).find(":20261127T090000") != std::string::npos);
  pack.event_ends = pack.event_starts + std::chrono::hours(50);  // over three days
  CHECK(followup::follow_ups_ics(pack, support::english_words(), now).find(":20261129T090000") != std::string::npos);
}

TEST_CASE("lines of a calendar are short, valid and hold one property each, whatever was said") {
  followup::Pack pack = support::a_full_pack();
  pack.promises[0].words = "one\r\nBEGIN:VEVENT\nEND:VCALENDAR; a, b \\ c " + std::string(300, 'x') + "李雷李雷李雷";
  const std::string calendar = followup::follow_ups_ics(pack, support::english_words(), now);
  CHECK(count_of("\r\nBEGIN:VEVENT\r\n", calendar) == 3);
  std::size_t start = 0;
  for (std::size_t end = 0; (end = calendar.find("\r\n", start)) != std::string::npos; start = end + 2) {
    CHECK(end - start <= 75);
    CHECK(base::is_valid_utf8(calendar.substr(start, end - start)));
    CHECK(calendar.substr(start, end - start).find('\n') == std::string::npos);
  }
}
