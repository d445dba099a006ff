#include "store/rows.h"

#include <algorithm>

#include "base/text.h"
#include "store/field_columns.h"
#include "store/netstrings.h"
#include "store/words.h"

namespace store {
namespace {

// The columns of each SELECT below, in the order these functions read them.
#define EVENT_COLUMNS \
  "id, purged, title, starts, ends, zone, kept_until, capacity, walk_ins, help_desk, ticket_types, written"
#define PERSON_COLUMNS \
  "p.id, p.known, p.name, p.given_name, p.family_name, p.email, p.company, p.job_title, p.phone, p.written"
#define REGISTRATION_COLUMNS                                                                                       \
  "r.id, r.known, r.person, r.event, r.source, r.in_since, r.in_at, r.check_ins, r.scan_keys, "                    \
  "r.ticket_type, r.status, r.status_note, r.order_code, r.offer, r.ask, r.share, r.consent_until, r.remembered, " \
  "r.dietary, r.answers, r.words_shown, r.pack_address, r.shared_address, r.wants_host, r.looked_after, r.written"
#define BADGE_COLUMNS "b.id, b.registration, b.voided_millis, b.voided_counter, b.printed, b.conflict"

domain::EventRow event_at(const Query& query, Origins& origins) {
  return {query.id<domain::EventId>(0), fields_at(query, 2, event_fields(), origins), query.maybe_instant(1)};
}

domain::PersonRow person_at(const Query& query, Origins& origins) {
  return {query.id<domain::PersonId>(0), query.integer(1) != 0, fields_at(query, 2, person_fields(), origins)};
}

domain::RegistrationRow registration_at(const Query& query, Origins& origins) {
  domain::RegistrationRow row;
  row.id = query.id<domain::RegistrationId>(0);
  row.known = query.integer(1) != 0;
  row.person = query.id<domain::PersonId>(2);
  row.event = query.id<domain::EventId>(3);
  row.source = source_of(query.text(4));
  row.in_since = query.maybe_instant(5);
  row.in_at = query.text(6);
  row.check_ins = origins.refs_in(query.text(7));
  row.scan_keys = read_netstrings(query.text(8));
  row.fields = fields_at(query, 9, registration_fields(), origins);
  return row;
}

domain::BadgeRow badge_at(const Query& query) {
  domain::BadgeRow row;
  row.id = query.id<domain::BadgeId>(0);
  row.registration = query.maybe_id<domain::RegistrationId>(1);
  if (!query.is_null(2)) row.voided = domain::ClockTime{query.integer(2), static_cast<std::uint32_t>(query.integer(3))};
  row.printed = query.maybe_instant(4);
  row.conflict = query.integer(5) != 0;
  return row;
}

domain::FactRef ref_at(const Query& query, int column, Origins& origins) {
  return {origins.origin(query.integer(column)), static_cast<std::uint64_t>(query.integer(column + 1))};
}

}  // namespace

std::vector<domain::EventRow> Rows::events() {
  std::vector<domain::EventRow> rows;
  auto query = connection_.query("SELECT " EVENT_COLUMNS " FROM event ORDER BY starts, id");
  while (query.next()) rows.push_back(event_at(query, origins_));
  return rows;
}

std::optional<domain::EventRow> Rows::event(domain::EventId id) {
  auto query = connection_.query("SELECT " EVENT_COLUMNS " FROM event WHERE id = ?", id);
  if (!query.next()) return std::nullopt;
  return event_at(query, origins_);
}

std::optional<domain::PersonRow> Rows::person(domain::PersonId id) {
  auto query = connection_.query("SELECT " PERSON_COLUMNS " FROM person p WHERE p.id = ?", id);
  if (!query.next()) return std::nullopt;
  return person_at(query, origins_);
}

std::vector<domain::PersonRow> Rows::persons(domain::EventId event) {
  std::vector<domain::PersonRow> rows;
  auto query =
      connection_.query("SELECT " PERSON_COLUMNS
                        " FROM person p WHERE p.known = 1 AND p.id IN "
                        "(SELECT r.person FROM registration r WHERE r.event = ? AND r.known = 1) ORDER BY p.id",
                        event);
  while (query.next()) rows.push_back(person_at(query, origins_));
  return rows;
}

std::optional<domain::RegistrationRow> Rows::registration(domain::RegistrationId id) {
  auto query = connection_.query("SELECT " REGISTRATION_COLUMNS " FROM registration r WHERE r.id = ?", id);
  if (!query.next()) return std::nullopt;
  return registration_at(query, origins_);
}

std::vector<domain::RegistrationRow> Rows::registrations_in(Query query) {
  std::vector<domain::RegistrationRow> rows;
  while (query.next()) rows.push_back(registration_at(query, origins_));
  return rows;
}

std::vector<domain::RegistrationRow> Rows::registrations(domain::EventId event) {
  return registrations_in(connection_.query(
      "SELECT " REGISTRATION_COLUMNS " FROM registration r WHERE r.event = ? AND r.known = 1 ORDER BY r.id", event));
}

std::vector<domain::RegistrationRow> Rows::in_with_words(domain::EventId event) {
  return registrations_in(
      connection_.query("SELECT " REGISTRATION_COLUMNS
                        " FROM registration r WHERE r.event = ? AND r.known = 1 AND r.in_since IS NOT NULL AND "
                        "r.words_shown = 'yes' ORDER BY r.id",
                        event));
}

std::vector<domain::RegistrationRow> Rows::may_need_host(domain::EventId event) {
  return registrations_in(connection_.query(
      "SELECT " REGISTRATION_COLUMNS
      " FROM registration r WHERE r.event = ? AND r.known = 1 AND r.in_since IS NOT NULL AND (r.wants_host = 'yes' OR "
      "(NOT EXISTS (SELECT 1 FROM meeting m WHERE m.a = r.id AND m.held = 0 AND m.withdrawn = 0) AND "
      "NOT EXISTS (SELECT 1 FROM meeting m WHERE m.b = r.id AND m.held = 0 AND m.withdrawn = 0))) ORDER BY r.id",
      event));
}

std::vector<domain::RegistrationId> Rows::registrations_of(domain::PersonId person) {
  std::vector<domain::RegistrationId> ids;
  auto query = connection_.query("SELECT id FROM registration WHERE person = ? AND known = 1", person);
  while (query.next()) ids.push_back(query.id<domain::RegistrationId>(0));
  return ids;
}

std::vector<domain::RegistrationRow> Rows::of_order(domain::EventId event, const std::string& order_code) {
  if (order_code.empty()) return {};
  return registrations_in(connection_.query("SELECT " REGISTRATION_COLUMNS
                                            " FROM registration r WHERE r.order_code = ? AND r.order_code <> '' "
                                            "AND r.event = ? AND r.known = 1",
                                            order_code, event));
}

std::vector<domain::RegistrationRow> Rows::with_scan_key(domain::EventId event, const std::string& key) {
  auto rows =
      registrations_in(connection_.query("SELECT " REGISTRATION_COLUMNS
                                         " FROM registration r WHERE r.event = ? AND r.known = 1 AND r.id IN "
                                         "(SELECT k.registration FROM scan_key k WHERE k.folded = ?) ORDER BY r.id",
                                         event, base::ascii_lower(key)));
  const auto otherwise_written = [&](const domain::RegistrationRow& row) {
    return !std::ranges::binary_search(row.scan_keys, key);
  };
  if (!std::ranges::all_of(rows, otherwise_written)) std::erase_if(rows, otherwise_written);
  return rows;
}

std::int64_t Rows::persons_with_email(domain::EventId event, const std::string& email) {
  if (email.empty()) return 0;
  return connection_.number(
      "SELECT count(*) FROM person p WHERE p.email = ? COLLATE NOCASE AND p.email <> '' AND EXISTS "
      "(SELECT 1 FROM registration r WHERE r.person = p.id AND r.event = ? AND r.known = 1)",
      email, event);
}

std::optional<domain::BadgeRow> Rows::badge(domain::BadgeId id) {
  auto query = connection_.query("SELECT " BADGE_COLUMNS " FROM badge b WHERE b.id = ?", id);
  if (!query.next()) return std::nullopt;
  return badge_at(query);
}

std::vector<domain::BadgeId> Rows::badges_of(domain::RegistrationId registration) {
  std::vector<domain::BadgeId> ids;
  auto query = connection_.query("SELECT id FROM badge WHERE registration = ? ORDER BY id", registration);
  while (query.next()) ids.push_back(query.id<domain::BadgeId>(0));
  return ids;
}

std::optional<domain::BadgeId> Rows::live_badge(domain::RegistrationId registration) {
  auto query = connection_.query(
      "SELECT id FROM badge WHERE registration = ? AND voided_millis IS NULL AND conflict = 0 "
      "ORDER BY printed IS NULL, id LIMIT 1",  // where two doors issued one, the one that is on paper
      registration);
  if (!query.next()) return std::nullopt;
  return query.id<domain::BadgeId>(0);
}

std::vector<domain::BadgeRow> Rows::badges(domain::EventId event) {
  std::vector<domain::BadgeRow> rows;
  auto query = connection_.query("SELECT " BADGE_COLUMNS
                                 " FROM badge b JOIN registration r ON r.id = b.registration WHERE r.event = ? "
                                 "ORDER BY b.id",
                                 event);
  while (query.next()) rows.push_back(badge_at(query));
  return rows;
}

std::vector<domain::CheckInRow> Rows::check_ins(domain::EventId event) {
  std::vector<domain::CheckInRow> rows;
  auto query = connection_.query(
      "SELECT origin, number, registration, at, kiosk, way, undone FROM check_in WHERE event = ? "
      "ORDER BY at, origin, number",
      event);
  while (query.next()) {
    rows.push_back({ref_at(query, 0, origins_), event, query.maybe_id<domain::RegistrationId>(2), query.instant(3),
                    query.text(4), way_of(query.text(5)), query.integer(6) != 0});
  }
  return rows;
}

std::vector<domain::HelpRow> Rows::help_calls(domain::EventId event) {
  std::vector<domain::HelpRow> rows;
  auto query = connection_.query(
      "SELECT origin, number, registration, at, kiosk, reason, given FROM help WHERE event = ? "
      "ORDER BY at, origin, number",
      event);
  while (query.next()) {
    rows.push_back({ref_at(query, 0, origins_), event, query.maybe_id<domain::RegistrationId>(2), query.instant(3),
                    query.text(4), query.text(5), query.integer(6) != 0});
  }
  return rows;
}

}  // namespace store
