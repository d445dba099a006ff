#include "cli/read_evening.h"

#include "cli/which_event.h"

namespace cli {

base::Result<store::Reader> open_to_read(const std::filesystem::path& db) {
  std::error_code error;
  if (!std::filesystem::exists(db, error) && !error) return base::fail(base::ErrorCode::no_event, db.string());
  return store::Reader::open(db);
}

base::Result<followup::Evening> read_evening(const std::filesystem::path& db, const std::optional<std::string>& on,
                                             const Voice& voice, base::Instant now) {
  const auto reader = open_to_read(db);
  if (!reader) return std::unexpected(reader.error());
  const auto& reading = reader->read();
  auto event = wanted_event(reading, on, Purpose::looking_back, voice, now);
  if (!event) return std::unexpected(event.error());
  // Meetings and calls first: a kiosk may write between two questions, and then their people are there for certain.
  auto meetings = reading.meetings(event->id);
  if (!meetings) return std::unexpected(meetings.error());
  auto help_calls = reading.help_calls(event->id);
  if (!help_calls) return std::unexpected(help_calls.error());
  auto promises = reading.promises(event->id);
  if (!promises) return std::unexpected(promises.error());
  auto introductions = reading.introductions(event->id);
  if (!introductions) return std::unexpected(introductions.error());
  auto registrations = reading.registrations(event->id);
  if (!registrations) return std::unexpected(registrations.error());
  auto persons = reading.persons(event->id);
  if (!persons) return std::unexpected(persons.error());
  return followup::Evening{*std::move(event),        *std::move(persons),    *std::move(registrations),
                           *std::move(meetings),     *std::move(help_calls), *std::move(promises),
                           *std::move(introductions)};
}

}  // namespace cli
