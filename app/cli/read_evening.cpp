#include "cli/read_evening.h"

#include <algorithm>
#include <charconv>
#include <tuple>

namespace cli {

namespace {

base::Instant instant_in(const domain::EventRow& event, domain::Field field) {
  const std::string& text = domain::value_of(event.fields, field);
  std::int64_t millis = 0;
  std::from_chars(text.data(), text.data() + text.size(), millis);
  return base::from_millis(millis);
}

}  // namespace

base::Result<store::Reader> open_to_read(const std::filesystem::path& db) {
  std::error_code error;
  if (!std::filesystem::exists(db, error) && !error) return base::fail(base::ErrorCode::no_event, db.string());
  return store::Reader::open(db);
}

base::Result<domain::EventRow> event_at(const store::Reading& reading, base::Instant now) {
  const auto events = reading.events();
  if (!events) return std::unexpected(events.error());
  if (events->empty()) return base::fail(base::ErrorCode::no_event, "");
  const auto order = [now](const domain::EventRow& event) {
    const base::Instant starts = instant_in(event, domain::Field::starts);
    const bool over = instant_in(event, domain::Field::ends) < now;
    return std::tuple(over, over ? now - starts : starts - base::Instant{}, event.id);
  };
  return *std::ranges::min_element(*events, {}, order);
}

base::Result<followup::Evening> read_evening(const std::filesystem::path& db, base::Instant now) {
  const auto reader = open_to_read(db);
  if (!reader) return std::unexpected(reader.error());
  const auto& reading = reader->read();
  auto event = event_at(reading, now);
  if (!event) return std::unexpected(event.error());
  // Meetings first: a kiosk may write between two questions, and then a meeting's people are there for certain.
  auto meetings = reading.meetings(event->id);
  if (!meetings) return std::unexpected(meetings.error());
  auto registrations = reading.registrations(event->id);
  if (!registrations) return std::unexpected(registrations.error());
  auto persons = reading.persons(event->id);
  if (!persons) return std::unexpected(persons.error());
  return followup::Evening{*std::move(event), *std::move(persons), *std::move(registrations), *std::move(meetings)};
}

}  // namespace cli
