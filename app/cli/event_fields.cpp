#include "cli/event_fields.h"

#include <chrono>

#include "base/text.h"
#include "base/zone.h"
#include "cli/local_zone.h"

namespace cli {

namespace {

std::optional<base::Instant> read_time(const std::string& text, const base::Zone& zone, base::Instant now) {
  const bool time_of_day = text.size() == 5 && text[2] == ':';
  return zone.parse(time_of_day ? zone.format(now, "yyyy-MM-dd") + "T" + text : text);
}

std::string millis_text(base::Instant instant) { return std::to_string(base::to_millis(instant)); }

}  // namespace

base::Result<std::vector<domain::FieldWrite>> event_fields(const NewEvent& event, const Voice& voice,
                                                           base::Instant now) {
  using domain::Field;
  const auto wrong = [&](std::string_view key, const std::string& value) {
    return base::fail(base::ErrorCode::bad_argument, voice(key, {{"value", value}}));
  };
  const std::string name = base::single_line(base::sanitised(event.name));
  if (name.empty()) return wrong("cli.event.no_name", event.name);
  const auto zone = base::Zone::find(event.zone == "local" ? local_zone_name() : event.zone);
  if (!zone) return wrong("cli.event.no_zone", event.zone);
  const auto starts = read_time(event.start, *zone, now);
  if (!starts) return wrong("cli.event.no_time", event.start);
  auto ends = read_time(event.end, *zone, now);
  if (!ends) return wrong("cli.event.no_time", event.end);
  const bool both_of_today = event.start.size() == 5 && event.end.size() == 5;
  if (both_of_today && *ends <= *starts) *ends += std::chrono::days(1);
  if (*ends <= *starts) return wrong("cli.event.ends_first", event.end);

  std::vector<domain::FieldWrite> fields;
  const auto add = [&fields](Field field, std::string value) {
    if (!value.empty()) fields.push_back({field, std::move(value), {}});
  };
  add(Field::title, name);
  add(Field::starts, millis_text(*starts));
  add(Field::ends, millis_text(*ends));
  add(Field::zone, zone->name());
  add(Field::kept_until, millis_text(*ends + std::chrono::days(event.kept_days)));
  add(Field::capacity, event.capacity ? std::to_string(*event.capacity) : "");
  add(Field::walk_ins, event.walk_ins == NewEvent::WalkIns::open ? "open" : "closed");
  add(Field::help_desk, base::single_line(base::sanitised(event.help_desk)));
  if (event.ticket_types != domain::TicketTypes{}) add(Field::ticket_types, domain::json_of(event.ticket_types));
  return fields;
}

}  // namespace cli
