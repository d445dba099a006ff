#include "cli/read_evening.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "cli/which_event.h"

namespace cli {

namespace {

base::Result<followup::Evening> evening_of(const store::Reading& reading, domain::EventRow event) {
  // Meetings and calls first: a kiosk may write between two questions, and then their people are there for certain.
  auto meetings = reading.meetings(event.id);
  if (!meetings) return std::unexpected(meetings.error());
  auto help_calls = reading.help_calls(event.id);
  if (!help_calls) return std::unexpected(help_calls.error());
  auto promises = reading.promises(event.id);
  if (!promises) return std::unexpected(promises.error());
  auto introductions = reading.introductions(event.id);
  if (!introductions) return std::unexpected(introductions.error());
  auto registrations = reading.registrations(event.id);
  if (!registrations) return std::unexpected(registrations.error());
  auto persons = reading.persons(event.id);
  if (!persons) return std::unexpected(persons.error());
  return followup::Evening{std::move(event),         *std::move(persons),    *std::move(registrations),
                           *std::move(meetings),     *std::move(help_calls), *std::move(promises),
                           *std::move(introductions)};
}

/// 0 where it has none that can be read.
std::int64_t start_of(const domain::EventRow& event) {
  const std::string& text = domain::value_of(event.fields, domain::Field::starts);
  std::int64_t millis = 0;
  std::from_chars(text.data(), text.data() + text.size(), millis);
  return millis;
}

/// Those that `fits`, by their start.
template <class Fits>
base::Result<std::vector<followup::Evening>> evenings_that(const store::Reading& reading, const Fits& fits) {
  auto events = reading.events();
  if (!events) return std::unexpected(events.error());
  std::erase_if(*events, [&](const domain::EventRow& event) { return !fits(event); });
  std::ranges::sort(*events, {}, [](const domain::EventRow& row) { return std::pair(start_of(row), row.id); });
  std::vector<followup::Evening> evenings;
  evenings.reserve(events->size());
  for (auto& other : *events) {
    auto evening = evening_of(reading, std::move(other));
    if (!evening) return std::unexpected(evening.error());
    evenings.push_back(*std::move(evening));
  }
  return evenings;
}

}  // namespace

base::Result<store::Reader> open_to_read(const std::filesystem::path& db) {
  std::error_code error;
  if (!std::filesystem::exists(db, error) && !error) return base::fail(base::ErrorCode::no_event, db.string());
  return store::Reader::open(db);
}

base::Result<followup::Evening> read_evening(const std::filesystem::path& db, const std::optional<std::string>& on,
                                             const Voice& voice, base::Instant now) {
  const auto reader = open_to_read(db);
  if (!reader) return std::unexpected(reader.error());
  auto event = wanted_event(reader->read(), on, Purpose::looking_back, voice, now);
  if (!event) return std::unexpected(event.error());
  return evening_of(reader->read(), *std::move(event));
}

base::Result<followup::Series> read_series(const std::filesystem::path& db, const std::optional<std::string>& on,
                                           const Voice& voice, base::Instant now, followup::Earlier earlier) {
  const auto reader = open_to_read(db);
  if (!reader) return std::unexpected(reader.error());
  const auto& reading = reader->read();
  const auto event = wanted_event(reading, on, Purpose::looking_back, voice, now);
  if (!event) return std::unexpected(event.error());
  auto evening = evening_of(reading, *event);
  if (!evening) return std::unexpected(evening.error());
  auto before = evenings_that(reading, [&](const domain::EventRow& other) {
    return earlier == followup::Earlier::known && start_of(other) < start_of(*event);
  });
  if (!before) return std::unexpected(before.error());
  auto merges = reading.merges();
  if (!merges) return std::unexpected(merges.error());
  auto avoidances = reading.avoidances();
  if (!avoidances) return std::unexpected(avoidances.error());
  auto elsewhere = reading.met_elsewhere();
  if (!elsewhere) return std::unexpected(elsewhere.error());
  return followup::Series{*std::move(evening), *std::move(before), *std::move(merges), *std::move(avoidances),
                          *std::move(elsewhere)};
}

base::Result<followup::Whole> read_whole(const store::Reading& reading) {
  auto evenings = evenings_that(reading, [](const domain::EventRow&) { return true; });
  if (!evenings) return std::unexpected(evenings.error());
  if (evenings->empty()) return base::fail(base::ErrorCode::no_event, "");
  auto merges = reading.merges();
  if (!merges) return std::unexpected(merges.error());
  auto avoidances = reading.avoidances();
  if (!avoidances) return std::unexpected(avoidances.error());
  auto elsewhere = reading.met_elsewhere();
  if (!elsewhere) return std::unexpected(elsewhere.error());
  return followup::Whole{*std::move(evenings), *std::move(merges), *std::move(avoidances), *std::move(elsewhere)};
}

}  // namespace cli
