#include "store/stored_fact.h"

#include "domain/fact_json.h"

namespace store {
namespace {

// Each SELECT below names the columns in this order:
// id, origin, number, kind, clock_millis, clock_counter, wall, body, salt, body_digest, link
StoredFact row_of(const Query& query, Origins& origins) {
  StoredFact fact;
  fact.id = query.integer(0);
  fact.ref = {origins.origin(query.integer(1)), static_cast<std::uint64_t>(query.integer(2))};
  fact.kind = query.text(3);
  fact.clock = {query.integer(4), static_cast<std::uint32_t>(query.integer(5))};
  fact.wall = query.instant(6);
  if (!query.is_null(7)) fact.json = query.text(7);
  if (domain::Salt salt{}; query.bytes(8, salt)) fact.salt = salt;
  // A digest of a wrong length stays zero, and so the chain breaks at it.
  static_cast<void>(query.bytes(9, fact.digest));
  static_cast<void>(query.bytes(10, fact.link));
  return fact;
}

std::optional<StoredFact> first_of(Query query, Origins& origins) {
  if (!query.next()) return std::nullopt;
  return row_of(query, origins);
}

}  // namespace

domain::Fact StoredFact::fact() const { return {ref, clock, wall, domain::from_json(kind, json.value_or(""))}; }

std::int64_t insert(Connection& connection, Origins& origins, const StoredFact& fact, const domain::FactBody& body) {
  connection.run(
      "INSERT INTO fact(id, origin, number, kind, clock_millis, clock_counter, wall, body, salt, body_digest, link) "
      "VALUES(?,?,?,?,?,?,?,?,?,?,?)",
      fact.id == 0 ? std::nullopt : std::optional(fact.id), origins.number_of(fact.ref.origin), fact.ref.number,
      fact.kind, fact.clock.millis, fact.clock.counter, fact.wall, fact.json, fact.salt, fact.digest, fact.link);
  const auto id = connection.last_id();
  for (const auto& subject : domain::subjects_of(body)) {
    connection.run("INSERT INTO names(subject, kind, fact) VALUES(?,?,?)", subject, fact.kind, id);
  }
  return id;
}

std::optional<StoredFact> find_fact(Connection& connection, Origins& origins, std::int64_t id) {
  return first_of(connection.query("SELECT id, origin, number, kind, clock_millis, clock_counter, wall, body, salt, "
                                   "body_digest, link FROM fact WHERE id = ?",
                                   id),
                  origins);
}

std::optional<StoredFact> find_fact(Connection& connection, Origins& origins, const domain::FactRef& ref) {
  return first_of(connection.query("SELECT id, origin, number, kind, clock_millis, clock_counter, wall, body, salt, "
                                   "body_digest, link FROM fact "
                                   "WHERE origin = (SELECT o.id FROM origin o WHERE o.text = ?) AND number = ?",
                                   ref.origin, ref.number),
                  origins);
}

std::optional<StoredFact> last_fact(Connection& connection, Origins& origins, domain::OriginId origin) {
  return first_of(connection.query("SELECT id, origin, number, kind, clock_millis, clock_counter, wall, body, salt, "
                                   "body_digest, link FROM fact "
                                   "WHERE origin = (SELECT o.id FROM origin o WHERE o.text = ?) "
                                   "ORDER BY number DESC LIMIT 1",
                                   origin),
                  origins);
}

void for_each_fact(Connection& connection, Origins& origins, const std::function<void(const StoredFact&)>& visit) {
  auto query = connection.query(
      "SELECT id, origin, number, kind, clock_millis, clock_counter, wall, body, salt, body_digest, link FROM fact "
      "ORDER BY origin, number");
  while (query.next()) visit(row_of(query, origins));
}

}  // namespace store
