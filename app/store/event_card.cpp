#include "store/event_card.h"

#include <charconv>

namespace store {
namespace {

base::Instant instant_in(const std::string& millis) {
  std::int64_t value = 0;
  std::from_chars(millis.data(), millis.data() + millis.size(), value);
  return base::from_millis(value);
}

}  // namespace

kiosk::EventCard event_card(const domain::EventRow& row) {
  using enum domain::Field;
  kiosk::EventCard card;
  card.id = row.id;
  card.title = value_of(row.fields, title);
  card.starts = instant_in(value_of(row.fields, starts));
  card.ends = instant_in(value_of(row.fields, ends));
  card.kept_until = instant_in(value_of(row.fields, kept_until));
  if (const auto& zone_name = value_of(row.fields, zone); !zone_name.empty()) card.zone = zone_name;
  card.help_desk = value_of(row.fields, help_desk);
  card.walk_ins_open = value_of(row.fields, walk_ins) != "closed";
  return card;
}

}  // namespace store
