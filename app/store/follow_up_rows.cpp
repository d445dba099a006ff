// Rows, continued: promises, introductions, and what people said of each other.
#include "store/field_columns.h"
#include "store/rows.h"
#include "store/words.h"

namespace store {
namespace {

#define PROMISE_COLUMNS "id, known, event, promiser, promisee, what, made, kiosk, words, due, outcome, written"
#define INTRODUCTION_COLUMNS \
  "id, known, event, introducer, first, second, made, kiosk, words, first_says, second_says, outcome, written"
#define ELSEWHERE_COLUMNS "origin, number, event, by, whom, day"
#define MERGE_COLUMNS "one, other, by, merges"

domain::PromiseRow promise_at(const Query& query, Origins& origins) {
  domain::PromiseRow row;
  row.id = query.id<domain::PromiseId>(0);
  row.known = query.integer(1) != 0;
  row.event = query.id<domain::EventId>(2);
  row.by = query.maybe_id<domain::RegistrationId>(3);
  row.to = query.maybe_id<domain::RegistrationId>(4);
  row.kind = promise_kind_of(query.text(5));
  row.made = query.instant(6);
  row.kiosk = query.text(7);
  row.fields = fields_at(query, 8, promise_fields(), origins);
  return row;
}

domain::IntroductionRow introduction_at(const Query& query, Origins& origins) {
  domain::IntroductionRow row;
  row.id = query.id<domain::IntroductionId>(0);
  row.known = query.integer(1) != 0;
  row.event = query.id<domain::EventId>(2);
  row.introducer = query.maybe_id<domain::RegistrationId>(3);
  row.first = query.maybe_id<domain::RegistrationId>(4);
  row.second = query.maybe_id<domain::RegistrationId>(5);
  row.made = query.instant(6);
  row.kiosk = query.text(7);
  row.fields = fields_at(query, 8, introduction_fields(), origins);
  return row;
}

domain::ElsewhereRow elsewhere_at(const Query& query, Origins& origins) {
  return {{origins.origin(query.integer(0)), static_cast<std::uint64_t>(query.integer(1))},
          query.id<domain::EventId>(2),
          query.id<domain::PersonId>(3),
          query.id<domain::PersonId>(4),
          query.instant(5)};
}

template <class Row, class Read>
std::vector<Row> all_of(Query query, const Read& read) {
  std::vector<Row> rows;
  while (query.next()) rows.push_back(read(query));
  return rows;
}

}  // namespace

std::optional<domain::PromiseRow> Rows::promise(domain::PromiseId id) {
  auto query = connection_.query("SELECT " PROMISE_COLUMNS " FROM promise WHERE id = ? AND known = 1", id);
  if (!query.next()) return std::nullopt;
  return promise_at(query, origins_);
}

std::vector<domain::PromiseRow> Rows::promises(domain::EventId event) {
  return all_of<domain::PromiseRow>(
      connection_.query("SELECT " PROMISE_COLUMNS " FROM promise WHERE event = ? AND known = 1 ORDER BY made, id",
                        event),
      [&](const Query& query) { return promise_at(query, origins_); });
}

std::vector<domain::PromiseRow> Rows::promises_by(domain::RegistrationId registration) {
  return all_of<domain::PromiseRow>(
      connection_.query("SELECT " PROMISE_COLUMNS " FROM promise WHERE promiser = ? AND known = 1 ORDER BY made, id",
                        registration),
      [&](const Query& query) { return promise_at(query, origins_); });
}

std::optional<domain::IntroductionRow> Rows::introduction(domain::IntroductionId id) {
  auto query = connection_.query("SELECT " INTRODUCTION_COLUMNS " FROM introduction WHERE id = ? AND known = 1", id);
  if (!query.next()) return std::nullopt;
  return introduction_at(query, origins_);
}

std::vector<domain::IntroductionRow> Rows::introductions(domain::EventId event) {
  return all_of<domain::IntroductionRow>(
      connection_.query(
          "SELECT " INTRODUCTION_COLUMNS " FROM introduction WHERE event = ? AND known = 1 ORDER BY made, id", event),
      [&](const Query& query) { return introduction_at(query, origins_); });
}

std::vector<domain::IntroductionRow> Rows::introductions_with(domain::RegistrationId registration) {
  return all_of<domain::IntroductionRow>(
      connection_.query("SELECT " INTRODUCTION_COLUMNS
                        " FROM introduction WHERE (introducer = ?1 OR first = ?1 OR second = ?1) AND known = 1 "
                        "ORDER BY made, id",
                        registration),
      [&](const Query& query) { return introduction_at(query, origins_); });
}

std::vector<domain::MeetingRow> Rows::meetings_of(domain::RegistrationId registration) {
  std::vector<domain::RegistrationId> others;
  auto query = connection_.query(
      "SELECT b, first_met FROM meeting WHERE a = ?1 UNION ALL SELECT a, first_met FROM meeting WHERE b = ?1 "
      "ORDER BY 2, 1",
      registration);
  while (query.next()) others.push_back(query.id<domain::RegistrationId>(0));
  std::vector<domain::MeetingRow> rows;
  rows.reserve(others.size());
  for (const auto other : others) {
    if (auto row = meeting(registration, other)) rows.push_back(std::move(*row));
  }
  return rows;
}

std::optional<domain::AvoidanceRow> Rows::avoidance(domain::PersonId by, domain::PersonId whom) {
  auto query = connection_.query("SELECT by, whom, avoidances FROM avoidance WHERE by = ? AND whom = ?", by, whom);
  if (!query.next()) return std::nullopt;
  return domain::AvoidanceRow{by, whom, origins_.refs_in(query.text(2))};
}

std::vector<domain::AvoidanceRow> Rows::avoidances() {
  return all_of<domain::AvoidanceRow>(
      connection_.query("SELECT by, whom, avoidances FROM avoidance WHERE avoidances <> '' ORDER BY by, whom"),
      [&](const Query& query) {
        return domain::AvoidanceRow{query.id<domain::PersonId>(0), query.id<domain::PersonId>(1),
                                    origins_.refs_in(query.text(2))};
      });
}

std::vector<domain::ElsewhereRow> Rows::met_elsewhere() {
  return all_of<domain::ElsewhereRow>(
      connection_.query("SELECT " ELSEWHERE_COLUMNS " FROM elsewhere ORDER BY day, origin, number"),
      [&](const Query& query) { return elsewhere_at(query, origins_); });
}

std::vector<domain::ElsewhereRow> Rows::met_elsewhere_with(domain::PersonId person) {
  return all_of<domain::ElsewhereRow>(
      connection_.query("SELECT " ELSEWHERE_COLUMNS
                        " FROM elsewhere WHERE by = ?1 OR whom = ?1 ORDER BY day, origin, number",
                        person),
      [&](const Query& query) { return elsewhere_at(query, origins_); });
}

std::vector<domain::PersonId> Rows::merged_with(domain::PersonId person) {
  return all_of<domain::PersonId>(
      connection_.query("SELECT other FROM merge WHERE one = ?1 AND merges <> '' "
                        "UNION SELECT one FROM merge WHERE other = ?1 AND merges <> '' ORDER BY 1",
                        person),
      [](const Query& query) { return query.id<domain::PersonId>(0); });
}

std::vector<domain::MergeRow> Rows::merges() {
  return all_of<domain::MergeRow>(
      connection_.query("SELECT " MERGE_COLUMNS " FROM merge ORDER BY one, other"), [&](const Query& query) {
        return domain::MergeRow{query.id<domain::PersonId>(0), query.id<domain::PersonId>(1),
                                merged_by_of(query.text(2)), origins_.refs_in(query.text(3))};
      });
}

}  // namespace store
