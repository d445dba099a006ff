#include "cli/which_event.h"

#include <chrono>

#include "support/catch.h"

using namespace std::chrono_literals;
using cli::Purpose;

namespace {

constexpr base::Instant day = std::chrono::sys_days(std::chrono::year(2026) / 11 / 26);

/// From `starts` to `ends` hours after the beginning of the day.
domain::EventRow event(const std::string& title, int starts, int ends) {
  domain::EventRow row;
  const auto millis = [](int hours) { return std::to_string(base::to_millis(day + std::chrono::hours(hours))); };
  row.fields[domain::Field::title].value = title;
  row.fields[domain::Field::starts].value = millis(starts);
  row.fields[domain::Field::ends].value = millis(ends);
  return row;
}

std::string picked(Purpose purpose, const std::vector<domain::EventRow>& events, base::Instant now) {
  const auto* row = cli::event_for(purpose, events, now);
  return row == nullptr ? "" : domain::value_of(row->fields, domain::Field::title);
}

}  // namespace

TEST_CASE("an event is on from twelve hours before it starts to six after it ends") {
  const std::vector<domain::EventRow> events = {event("long ago", -500, -496), event("tonight", 18, 22),
                                                event("next week", 186, 190)};
  const auto taking_part = [&](base::Millis hours) { return picked(Purpose::taking_part, events, day + hours); };
  const auto looking_back = [&](base::Millis hours) { return picked(Purpose::looking_back, events, day + hours); };
  CHECK(taking_part(6h) == "tonight");
  CHECK(taking_part(28h - 1ms) == "tonight");  // a kiosk that is started again in the overrun
  CHECK(taking_part(28h) == "next week");
  CHECK(taking_part(500h) == "next week");  // all are over: the latest
  CHECK(looking_back(6h - 1ms) == "long ago");
  CHECK(looking_back(6h) == "tonight");
  CHECK(looking_back(28h) == "tonight");  // over, and what people take home is still its own
  CHECK(looking_back(174h) == "next week");
  CHECK(looking_back(-800h) == "long ago");  // none has started: the next
}

TEST_CASE("of several events that are on it is the one whose start is nearest") {
  const std::vector<domain::EventRow> events = {event("breakfast", 8, 9), event("lunch", 12, 13),
                                                event("evening", 18, 22)};
  for (const auto purpose : {Purpose::taking_part, Purpose::looking_back}) {
    CHECK(picked(purpose, events, day + 9h) == "breakfast");
    CHECK(picked(purpose, events, day + 11h) == "lunch");
    CHECK(picked(purpose, events, day + 16h) == "evening");
  }
}

TEST_CASE("a clock that was never set picks the latest event, not the oldest") {
  const std::vector<domain::EventRow> events = {event("old", -500, -496), event("new", 18, 22)};
  CHECK(picked(Purpose::taking_part, events, base::from_millis(0)) == "new");
  CHECK(picked(Purpose::looking_back, events, base::from_millis(0)) == "new");
}

TEST_CASE("among no events there is none") {
  CHECK(cli::event_for(Purpose::taking_part, {}, day) == nullptr);
  CHECK(cli::event_for(Purpose::looking_back, {}, day) == nullptr);
}

namespace {

std::vector<domain::EventRow> with_ids(std::vector<domain::EventRow> events) {
  std::uint8_t number = 0;
  for (auto& row : events) row.id = domain::EventId::random([&](auto bytes) { bytes[0] = ++number; });
  return events;
}

}  // namespace

TEST_CASE("a choice holds until its event is over, and a forgotten one never takes the next evening") {
  const auto events = with_ids({event("tonight", 18, 22), event("next week", 186, 190), event("month", 700, 704)});
  const auto chosen = [&](std::size_t which, base::Millis since, base::Millis now) {
    const auto* row = cli::chosen_event(store::EventInUse{events[which].id, day + since}, events, day + now);
    return row == nullptr ? "" : domain::value_of(row->fields, domain::Field::title);
  };
  CHECK(chosen(1, 10h, 12h) == "next week");   // tonight was on when it was chosen: somebody knew
  CHECK(chosen(1, 10h, 100h) == "next week");  // and between the two
  CHECK(chosen(1, 5h, 6h).empty());            // tonight comes on
  CHECK(chosen(1, 5h, 100h).empty());          // and the choice does not come back
  CHECK(chosen(0, 10h, 28h - 1ms) == "tonight");
  CHECK(chosen(0, 10h, 28h).empty());
  CHECK(chosen(2, 30h, 180h).empty());  // next week comes on
  CHECK(cli::chosen_event(std::nullopt, events, day) == nullptr);
  CHECK(cli::chosen_event(store::EventInUse{{}, day}, events, day) == nullptr);  // let go, or never heard of
}

TEST_CASE("of two events at a time the chosen one is taken to its end; a forgotten lunch leaves the evening alone") {
  const auto events = with_ids({event("upstairs", 18, 22), event("downstairs", 18, 22), event("lunch", 12, 14)});
  const auto chosen = [&](std::size_t which, base::Millis now) {
    return cli::chosen_event(store::EventInUse{events[which].id, day - 48h}, events, day + now) != nullptr;
  };
  CHECK(chosen(2, 13h));
  CHECK_FALSE(chosen(2, 14h));
  const std::vector<domain::EventRow> two(events.begin(), events.begin() + 2);
  const auto of_two = [&](base::Millis now) {
    return cli::chosen_event(store::EventInUse{two[1].id, day - 48h}, two, day + now) != nullptr;
  };
  CHECK(of_two(7h));
  CHECK(of_two(21h));
  CHECK_FALSE(of_two(22h));
}
