#include "store/badges_ahead.h"

#include <algorithm>
#include <map>

#include "base/text.h"
#include "domain/badge_code.h"
#include "domain/check_in.h"
#include "store/badge_content.h"
#include "store/journal.h"
#include "store/session.h"
#include "store/sqlite_error.h"

namespace store {
namespace {

constexpr std::size_t tail_length = 4;

/// All of an event, in memory: one question per table instead of three per guest.
struct Expected {
  std::vector<domain::RegistrationRow> registrations;  // of everybody who is going or in
  std::map<domain::PersonId, domain::PersonRow> persons;
  std::map<domain::RegistrationId, domain::BadgeRow> badges;  // the one to show of each
};

Expected expected_guests(Rows& rows, domain::EventId event) {
  Expected expected;
  expected.registrations = rows.registrations(event);
  std::erase_if(expected.registrations, [](const domain::RegistrationRow& row) {
    return std::holds_alternative<domain::Refuse>(domain::decide_check_in(row, domain::House{}));
  });
  for (auto& person : rows.persons(event)) expected.persons.emplace(person.id, std::move(person));
  for (const auto& badge : rows.badges(event)) {  // by id: the first is what live_badge() says
    if (!badge.voided && !badge.conflict && badge.registration) expected.badges.try_emplace(*badge.registration, badge);
  }
  return expected;
}

const domain::PersonRow& owner_of(const domain::RegistrationRow& registration, const Expected& expected) {
  static const domain::PersonRow nobody;
  const auto found = expected.persons.find(registration.person);
  return found == expected.persons.end() ? nobody : found->second;
}

std::string tail_of(const std::string& code) {
  const auto points = base::code_points(code);
  std::string tail;
  for (auto i = points.size() > tail_length ? points.size() - tail_length : 0; i < points.size(); ++i) {
    base::append_utf8(tail, points[i]);
  }
  return tail;
}

base::Result<domain::EventKey> key_of(const Reading& reading, domain::EventId event) {
  auto key = reading.event_key(event);
  if (!key) return std::unexpected(key.error());
  if (!*key) return base::fail(base::ErrorCode::no_event, event.text());
  return **key;
}

}  // namespace

base::Result<std::vector<BadgeAhead>> issue_badges(Writer& writer, domain::EventId event, const base::Random& random,
                                                   base::Instant now) {
  const auto key = key_of(writer.read(), event);
  if (!key) return std::unexpected(key.error());
  std::vector<BadgeAhead> ahead;
  const auto done = writer.transact([&](Session& session, Journal& journal) {
    const auto row = session.rows.event(event).value_or(domain::EventRow{});
    const auto types = domain::ticket_types_in(value_of(row.fields, domain::Field::ticket_types));
    const auto expected = expected_guests(session.rows, event);
    ahead.reserve(expected.registrations.size());
    for (const auto& registration : expected.registrations) {
      auto badge = badge_of(wearer_of(registration, owner_of(registration, expected)), types);
      BadgeAhead made{registration.id, {}, std::move(badge.content), std::move(badge.template_name)};
      if (const auto issued = expected.badges.find(registration.id); issued != expected.badges.end()) {
        made.badge = issued->second.id;
        made.printed = issued->second.printed.has_value();
      } else {
        made.badge = domain::BadgeId::random(random);
        journal.append(domain::BadgeIssued{made.badge, registration.id}, now);
      }
      made.content.code = domain::badge_code(made.badge, *key);
      ahead.push_back(std::move(made));
    }
  });
  if (!done) return std::unexpected(done.error());
  return ahead;
}

base::Result<void> record_printed(Writer& writer, const std::vector<domain::BadgeId>& badges, const std::string& where,
                                  base::Instant now) {
  return writer.transact([&](Session&, Journal& journal) {
    for (const auto badge : badges) journal.append(domain::BadgePrinted{badge, where}, now);
  });
}

base::Result<std::vector<std::string>> blank_codes(const Reading& reading, domain::EventId event, int count,
                                                   const base::Random& random) {
  const auto key = key_of(reading, event);
  if (!key) return std::unexpected(key.error());
  std::vector<std::string> codes;
  codes.reserve(static_cast<std::size_t>(std::max(count, 0)));
  for (int i = 0; i < count; ++i) codes.push_back(domain::blank_code(domain::BadgeId::random(random), *key));
  return codes;
}

base::Result<std::vector<DoorLine>> door_list(Session& session, domain::EventId event) {
  const auto key = key_of(Reading(session), event);
  if (!key) return std::unexpected(key.error());
  return caught(session.connection.handle(), session.path.string(), [&] {
    ReadTransaction moment(session.connection);
    using enum domain::Field;
    const auto expected = expected_guests(session.rows, event);
    std::vector<DoorLine> lines;
    lines.reserve(expected.registrations.size());
    for (const auto& registration : expected.registrations) {
      const auto& person = owner_of(registration, expected);
      DoorLine line;
      line.registration = registration.id;
      line.name = value_of(person.fields, name);
      line.given_name = value_of(person.fields, given_name);
      line.family_name = value_of(person.fields, family_name);
      line.company = value_of(person.fields, company);
      line.ticket_type = value_of(registration.fields, ticket_type);
      if (const auto badge = expected.badges.find(registration.id); badge != expected.badges.end()) {
        line.code_tail = tail_of(domain::badge_code(badge->second.id, *key));
      } else if (!registration.scan_keys.empty()) {
        line.code_tail = tail_of(registration.scan_keys.front());
      }
      line.is_in = registration.in_since.has_value();
      lines.push_back(std::move(line));
    }
    return lines;
  });
}

}  // namespace store
