#include "store/verify.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include "store/evening.h"

using test::Evening;

namespace {

store::Verification verified(Evening& evening) {
  auto result = store::verify(evening.writer->session());
  REQUIRE(result.has_value());
  return *result;
}

void play(Evening& evening) {
  evening.add({"Cy Cruz", "cy@example.org", "T1"});
  const auto ana = evening.walk_in("Ana Lima");
  const auto bo = evening.walk_in("Bo Berg");
  evening.scan_for<kiosk::Admitted>("T1");
  evening.run(kiosk::ConnectBadges{{ana.badge}, bo.badge});
  evening.run(kiosk::CallHelper{"help.asked", ana.card.registration});
}

}  // namespace

TEST_CASE("an evening verifies, also read beside its writer") {
  Evening evening;
  play(evening);
  CHECK(verified(evening).findings.empty());
  CHECK(verified(evening).facts == evening.writer->read().facts()->size());
  auto reader = store::Reader::open(evening.file);
  REQUIRE(reader.has_value());
  CHECK(store::verify(reader->session())->findings.empty());
}

TEST_CASE("verify finds whatever was changed behind the journal's back") {
  const auto [sql, says] = GENERATE(table<std::string, std::string>({
      {"UPDATE fact SET body = replace(body, 'Ana', 'Eve') WHERE body LIKE '%Ana%'", "its body was changed"},
      {"UPDATE fact SET wall = wall + 1 WHERE number = 3", "the chain is broken here"},
      {"UPDATE fact SET clock_counter = 9 WHERE number = 3", "the chain is broken here"},
      {"UPDATE fact SET kind = 'badge_voided' WHERE number = 4", "the chain is broken here"},
      {"UPDATE fact SET salt = NULL WHERE number = 3", "not blanked together"},
      {"DELETE FROM fact WHERE number = 3", "facts 3 to 3 are missing"},
      {"DELETE FROM fact WHERE number = (SELECT max(number) FROM fact)", "the journal knows nothing of it"},
      {"INSERT INTO fact SELECT 900, origin, 900, kind, clock_millis, clock_counter, wall, body, salt, body_digest, "
       "link "
       "FROM fact WHERE number = 2",
       "the chain is broken here"},
      {"UPDATE person SET name = 'Eve' WHERE name = 'Ana Lima'", "table person, row"},
      {"UPDATE person SET company = '' WHERE name = 'Ana Lima'", "not what the journal says"},
      {"UPDATE registration SET in_since = NULL", "table registration, row"},
      {"DELETE FROM meeting", ": missing"},
      {"UPDATE meeting SET held = 1", "table meeting, row"},
      {"DELETE FROM scan_key", "table scan_key, row"},
      {"UPDATE badge SET conflict = 1", "table badge, row"},
      {"INSERT INTO check_in SELECT origin, 77, event, registration, at, kiosk, way, undone FROM check_in LIMIT 1",
       "the journal knows nothing of it"},
      {"UPDATE help SET given = 1", "table help, row"},
      {"DELETE FROM names WHERE kind = 'met'", "table names, row"},
      {"UPDATE event SET title = 'Other'", "table event, row"},
      {"UPDATE event SET id = ''", "row (empty): the journal knows nothing of it"},
      {"INSERT INTO note VALUES('a','b',1,1,0,'x')", "table note, row"},
  }));
  Evening evening;
  play(evening);
  SQLite::Database(evening.file.c_str(), SQLite::OPEN_READWRITE).exec(sql);
  const auto findings = verified(evening).findings;
  INFO(sql);
  CHECK(std::ranges::any_of(findings, [&](const std::string& line) { return line.find(says) != std::string::npos; }));
}
