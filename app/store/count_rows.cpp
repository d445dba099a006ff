// Rows, continued: what is counted, and the keys of events.
#include "store/rows.h"

namespace store {

int Rows::in(domain::EventId event) {
  const auto registered =
      connection_.number("SELECT count(*) FROM registration WHERE event = ? AND in_since IS NOT NULL", event);
  const auto from_other_doors = connection_.number(
      "SELECT count(*) FROM check_in WHERE event = ? AND registration IS NULL AND undone = 0", event);
  return static_cast<int>(registered + from_other_doors);
}

std::int64_t Rows::unlisted(domain::EventId event) {
  return connection_.number("SELECT count(*) FROM registration WHERE event = ? AND source = 'unlisted'", event);
}

Counts Rows::counts(domain::EventId event) {
  Counts counts;
  auto query = connection_.query(
      "SELECT count(*), total(source = 'walk_in'), total(source = 'unlisted') FROM registration "
      "WHERE event = ? AND known = 1",
      event);
  if (query.next()) {
    counts.registered = query.integer(0);
    counts.walk_ins = query.integer(1);
    counts.unlisted = query.integer(2);
  }
  counts.in = in(event);
  counts.badges = connection_.number(
      "SELECT count(*) FROM badge b JOIN registration r ON r.id = b.registration "
      "WHERE r.event = ? AND b.voided_millis IS NULL",
      event);
  counts.meetings =
      connection_.number("SELECT count(*) FROM meeting WHERE event = ? AND withdrawn = 0 AND held = 0", event);
  counts.help_open = connection_.number("SELECT count(*) FROM help WHERE event = ? AND given = 0", event);
  return counts;
}

std::optional<domain::EventKey> Rows::event_key(domain::EventId id) {
  auto query = connection_.query("SELECT key FROM event_key WHERE event = ?", id);
  std::array<std::uint8_t, 32> bytes{};
  if (!query.next() || !query.bytes(0, bytes)) return std::nullopt;
  return domain::EventKey(bytes);
}

std::vector<std::pair<domain::EventId, domain::EventKey>> Rows::event_keys() {
  std::vector<std::pair<domain::EventId, domain::EventKey>> keys;
  auto query = connection_.query("SELECT event, key FROM event_key ORDER BY event");
  while (query.next()) {
    std::array<std::uint8_t, 32> bytes{};
    if (query.bytes(1, bytes)) keys.emplace_back(query.id<domain::EventId>(0), domain::EventKey(bytes));
  }
  return keys;
}

}  // namespace store
