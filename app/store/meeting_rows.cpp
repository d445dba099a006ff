// Rows, continued: meetings with their notes.
#include <algorithm>
#include <map>

#include "store/rows.h"

namespace store {
namespace {

domain::MeetingRow meeting_at(const Query& query, Origins& origins) {
  domain::MeetingRow row;
  row.a = query.id<domain::RegistrationId>(0);
  row.b = query.id<domain::RegistrationId>(1);
  row.event = query.id<domain::EventId>(2);
  row.scanned_first = query.id<domain::RegistrationId>(3);
  row.first_met = query.instant(4);
  row.kiosk = query.text(5);
  row.held = query.integer(6) != 0;
  row.withdrawn = query.integer(7) != 0;
  row.withdrawals = origins.refs_in(query.text(8));
  return row;
}

domain::Note note_at(const Query& query, Origins& origins) {
  return {{origins.origin(query.integer(2)), static_cast<std::uint64_t>(query.integer(3))},
          query.instant(4),
          query.text(5)};
}

void sort_notes(std::vector<domain::Note>& notes) {
  std::ranges::sort(notes, {}, [](const domain::Note& note) { return std::pair(note.at, note.fact); });
}

}  // namespace

std::vector<domain::Note> Rows::notes(domain::RegistrationId a, domain::RegistrationId b) {
  std::vector<domain::Note> notes;
  auto query = connection_.query("SELECT a, b, origin, number, at, text FROM note WHERE a = ? AND b = ?", a, b);
  while (query.next()) notes.push_back(note_at(query, origins_));
  sort_notes(notes);
  return notes;
}

std::optional<domain::MeetingRow> Rows::meeting(domain::RegistrationId one, domain::RegistrationId other) {
  const auto [a, b] = std::minmax(one, other);
  auto query = connection_.query(
      "SELECT a, b, event, scanned_first, first_met, kiosk, held, withdrawn, withdrawals FROM meeting "
      "WHERE a = ? AND b = ?",
      a, b);
  if (!query.next()) return std::nullopt;
  auto row = meeting_at(query, origins_);
  row.notes = notes(a, b);
  return row;
}

std::vector<domain::MeetingRow> Rows::meetings(domain::EventId event) {
  std::map<std::pair<domain::RegistrationId, domain::RegistrationId>, std::vector<domain::Note>> notes;
  auto written = connection_.query(
      "SELECT n.a, n.b, n.origin, n.number, n.at, n.text FROM note n JOIN meeting m ON m.a = n.a AND m.b = n.b "
      "WHERE m.event = ?",
      event);
  while (written.next()) {
    notes[{written.id<domain::RegistrationId>(0), written.id<domain::RegistrationId>(1)}].push_back(
        note_at(written, origins_));
  }
  std::vector<domain::MeetingRow> rows;
  auto query = connection_.query(
      "SELECT a, b, event, scanned_first, first_met, kiosk, held, withdrawn, withdrawals FROM meeting "
      "WHERE event = ? ORDER BY first_met, a, b",
      event);
  while (query.next()) {
    auto row = meeting_at(query, origins_);
    if (const auto found = notes.find({row.a, row.b}); found != notes.end()) {
      row.notes = std::move(found->second);
      sort_notes(row.notes);
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace store
