#include "store/tables.h"

#include <algorithm>

#include "base/text.h"
#include "store/field_columns.h"
#include "store/netstrings.h"
#include "store/words.h"

namespace store {

void Tables::fold(std::int64_t id, const domain::Fact& fact) {
  folding_id_ = id;
  folding_ = &fact;
  domain::fold(fact, *this);
  folding_ = nullptr;
}

std::vector<domain::Fact> Tables::facts_naming(const std::string& subject,
                                               std::initializer_list<std::string_view> kinds) {
  std::vector<std::int64_t> ids;
  if (kinds.size() == 1) {
    auto query = connection_.query("SELECT fact FROM names WHERE subject = ? AND kind = ?", subject, *kinds.begin());
    while (query.next()) ids.push_back(query.integer(0));
  } else {  // asked of persons, registrations and badges only: few facts name one of them, and one look is quicker than
            // four
    auto query = connection_.query("SELECT fact, kind FROM names WHERE subject = ?", subject);
    while (query.next()) {
      if (std::ranges::find(kinds, query.text(1)) != kinds.end()) ids.push_back(query.integer(0));
    }
  }
  std::vector<domain::Fact> facts;
  facts.reserve(ids.size());
  for (const auto id : ids) {
    if (folding_ != nullptr && id == folding_id_) {
      facts.push_back(*folding_);
    } else if (const auto found = find_fact(connection_, origins_, id)) {
      facts.push_back(found->fact());
    }
  }
  return facts;
}

std::vector<domain::BadgeId> Tables::badges_of(domain::RegistrationId registration) {
  return rows_.badges_of(registration);
}

std::optional<domain::BadgeRow> Tables::badge(domain::BadgeId badge) { return rows_.badge(badge); }

void Tables::put(const domain::EventRow& row) {
  auto query = connection_.query(
      "INSERT OR REPLACE INTO event(id, purged, title, starts, ends, zone, kept_until, capacity, walk_ins, help_desk, "
      "ticket_types, written) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)",
      row.id, row.purged);
  bind_fields(query, row.fields, event_fields(), origins_);
  query.run();
}

void Tables::put(const domain::PersonRow& row) {
  touched_.persons.push_back(row.id);
  auto query = connection_.query("INSERT OR REPLACE INTO person VALUES(?,?,?,?,?,?,?,?,?,?)", row.id, row.known);
  bind_fields(query, row.fields, person_fields(), origins_);
  query.run();
}

void Tables::put(const domain::RegistrationRow& row) {
  touched_.registrations.push_back(row.id);
  auto query = connection_.query(
      "INSERT OR REPLACE INTO registration(id, known, person, event, source, in_since, in_at, check_ins, scan_keys, "
      "ticket_type, status, status_note, order_code, offer, ask, share, consent_until, remembered, dietary, answers, "
      "words_shown, pack_address, shared_address, wants_host, looked_after, written) "
      "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
      row.id, row.known, row.person, row.event, word_of(row.source), row.in_since, row.in_at,
      origins_.text_of(row.check_ins), netstrings(row.scan_keys));
  bind_fields(query, row.fields, registration_fields(), origins_);
  query.run();
  for (const auto& key : row.scan_keys) {  // keys are only ever added to a registration
    connection_.run("INSERT OR IGNORE INTO scan_key(folded, registration, text) VALUES(?,?,?)", base::ascii_lower(key),
                    row.id, key);
  }
}

void Tables::put(const domain::BadgeRow& row) {
  std::optional<std::int64_t> millis;
  std::optional<std::uint32_t> counter;
  if (row.voided) {
    millis = row.voided->millis;
    counter = row.voided->counter;
  }
  connection_.run(
      "INSERT OR REPLACE INTO badge(id, registration, voided_millis, voided_counter, printed, conflict) "
      "VALUES(?,?,?,?,?,?)",
      row.id, row.registration, millis, counter, row.printed, row.conflict);
}

void Tables::put(const domain::CheckInRow& row) {
  connection_.run("INSERT OR REPLACE INTO check_in VALUES(?,?,?,?,?,?,?,?)", origins_.number_of(row.fact.origin),
                  row.fact.number, row.event, row.registration, row.at, row.kiosk, word_of(row.way), row.undone);
}

void Tables::put(const domain::MeetingRow& row) {
  connection_.run("INSERT OR REPLACE INTO meeting VALUES(?,?,?,?,?,?,?,?,?)", row.a, row.b, row.event,
                  row.scanned_first, row.first_met, row.kiosk, row.held, row.withdrawn,
                  origins_.text_of(row.withdrawals));
  connection_.run("DELETE FROM note WHERE a = ? AND b = ?", row.a, row.b);
  for (const auto& note : row.notes) {
    connection_.run("INSERT INTO note VALUES(?,?,?,?,?,?)", row.a, row.b, origins_.number_of(note.fact.origin),
                    note.fact.number, note.at, note.text);
  }
}

void Tables::remove_meeting(domain::RegistrationId a, domain::RegistrationId b) {
  connection_.run("DELETE FROM meeting WHERE a = ? AND b = ?", a, b);
  connection_.run("DELETE FROM note WHERE a = ? AND b = ?", a, b);
}

void Tables::put(const domain::HelpRow& row) {
  connection_.run("INSERT OR REPLACE INTO help VALUES(?,?,?,?,?,?,?,?)", origins_.number_of(row.fact.origin),
                  row.fact.number, row.event, row.registration, row.at, row.kiosk, row.reason, row.given);
}

}  // namespace store
