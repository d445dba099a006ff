#include "store/guest_list.h"

#include <algorithm>
#include <array>

#include "domain/fact_json.h"
#include "store/session.h"
#include "store/words.h"

namespace store {
namespace {

// A body is canonical JSON: inside a text these quotes would be escaped, so it says this of itself.
void read_imports(Query query, Origins& origins, roster::Known& known) {
  while (query.next()) {
    known.imports.insert(known.imports.end(),
                         {origins.origin(query.integer(0)), static_cast<std::uint64_t>(query.integer(1))});
    if (query.is_null(2)) continue;
    for (auto& alias : roster::aliases_in(domain::from_json(query.text(3), query.text(2)))) {
      known.aliases.push_back(std::move(alias));
    }
  }
}

std::vector<roster::Attendance> attendances_in(Query query) {
  std::vector<roster::Attendance> attendances;
  while (query.next()) {
    attendances.push_back({query.id<domain::PersonId>(0), query.id<domain::EventId>(1), source_of(query.text(2)),
                           query.text(3), query.text(4)});
  }
  return attendances;
}

/// What guests choose at a kiosk, or are told there: no guest list says it, so no plan is made against it.
bool is_chosen_at_a_kiosk(domain::Field field) {
  using enum domain::Field;
  static constexpr std::array choices{share,        consent_until,  remembered, words_shown,
                                      pack_address, shared_address, wants_host, looked_after};
  return std::ranges::find(choices, field) != choices.end();
}

bool changes_the_list(const domain::FactBody& body) {
  const auto* edit = std::get_if<domain::PersonEdited>(&body);
  if (edit == nullptr || edit->registration_fields.empty()) return true;
  return !edit->person_fields.empty() || !edit->scan_keys.empty() || !edit->also.empty() ||
         !std::ranges::all_of(edit->registration_fields, is_chosen_at_a_kiosk, &domain::FieldWrite::field);
}

}  // namespace

std::string guest_list_version(Session& session) {
  auto query = session.connection.query(
      "SELECT id, kind, body FROM fact WHERE kind IN ('person_registered', 'person_edited', 'persons_merged', "
      "'merge_undone') ORDER BY id DESC");
  while (query.next()) {
    if (query.is_null(2) || changes_the_list(domain::from_json(query.text(1), query.text(2)))) {
      return query.text(0);
    }
  }
  return "0";
}

GuestList guest_list(Session& session, domain::EventId event) {
  const ReadTransaction of_one_moment(session.connection);
  GuestList list;
  list.version = guest_list_version(session);
  auto& known = list.known;
  known.persons = session.rows.persons(event);
  known.registrations = session.rows.registrations(event);
  known.check_ins = session.rows.check_ins(event);
  read_imports(session.connection.query("SELECT f.origin, f.number, "
                                        "CASE WHEN instr(f.body, '\"also\":[') > 0 THEN f.body END, f.kind "
                                        "FROM registration r JOIN names n ON n.subject = r.id "
                                        "JOIN fact f ON f.id = n.fact "
                                        "WHERE r.event = ? AND n.kind = 'person_registered' "
                                        "AND instr(f.body, '\"source\":\"roster\"') > 0",
                                        event),
               session.origins, known);
  read_imports(session.connection.query("SELECT DISTINCT f.origin, f.number, "
                                        "CASE WHEN instr(f.body, '\"also\":[') > 0 THEN f.body END, f.kind "
                                        "FROM registration r JOIN names n ON n.subject = r.person "
                                        "JOIN fact f ON f.id = n.fact "
                                        "WHERE r.event = ? AND n.kind = 'person_edited' "
                                        "AND instr(f.body, '\"by\":\"roster\"') > 0",
                                        event),
               session.origins, known);
  known.elsewhere = attendances_in(session.connection.query(
      "SELECT r.person, r.event, r.source, p.name, p.email FROM registration r JOIN person p ON p.id = r.person "
      "WHERE r.event <> ? AND r.known = 1 AND p.known = 1 AND r.source <> 'unlisted' AND p.email <> ''",
      event));
  if (!known.elsewhere.empty()) known.merges = session.rows.merges();
  return list;
}

}  // namespace store
