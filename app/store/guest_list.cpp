#include "store/guest_list.h"

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

}  // namespace

std::string guest_list_version(Session& session) {
  return std::to_string(
      session.connection.number("SELECT id FROM fact WHERE kind IN ('person_registered', 'person_edited', "
                                "'persons_merged', 'merge_undone') "
                                "ORDER BY id DESC LIMIT 1"));
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
