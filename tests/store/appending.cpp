// All of a transaction or none of it.
#include <new>

#include "domain/fact_json.h"
#include "store/evening.h"
#include "store/journal.h"
#include "store/session.h"
#include "store/verify.h"

TEST_CASE("what is appended is read back as it was, and all of it or none") {
  test::Evening evening;
  const auto before = *evening.writer->read().facts();
  const auto fact = test::registered(evening.event, {"Ana \"Lima\" 李雷", "a@b.c", "T,1:2"}, evening.random);
  const auto refs = evening.writer->append(std::vector<domain::FactBody>{fact}, evening.now);
  REQUIRE(refs.has_value());
  const auto facts = *evening.writer->read().facts();
  REQUIRE(facts.size() == before.size() + 1);
  CHECK(facts.back().ref == refs->front());
  CHECK(domain::to_json(facts.back().body) == domain::to_json(fact));
  CHECK((*evening.writer->read().registration(fact.registration))->scan_keys == fact.scan_keys);
}

TEST_CASE("a transaction that does not reach its end leaves nothing behind, and the chain goes on before it") {
  test::Evening evening;
  const auto before = *evening.writer->read().facts();
  const auto failed = evening.writer->transact([&](store::Session& session, store::Journal& journal) {
    journal.append(test::registered(evening.event, {"Ana Lima", "", ""}, evening.random), evening.now);
    session.connection.execute("INSERT INTO help VALUES(1)");
  });
  REQUIRE_FALSE(failed.has_value());
  CHECK(*evening.writer->read().facts() == before);
  CHECK(evening.writer->read().persons(evening.event)->empty());
  evening.walk_in("Bo Berg");
  CHECK(store::verify(evening.writer->session())->findings.empty());
}

TEST_CASE("running out of memory undoes the effect, is not blamed on the disk and does not stop the store") {
  test::Evening evening;
  const auto before = *evening.writer->read().facts();
  const auto failed = evening.writer->transact([&](store::Session&, store::Journal& journal) {
    journal.append(test::registered(evening.event, {"Ana Lima", "", ""}, evening.random), evening.now);
    throw std::bad_alloc();
  });
  REQUIRE_FALSE(failed.has_value());
  CHECK(failed.error().code == base::ErrorCode::database_unreadable);
  CHECK(*evening.writer->read().facts() == before);
  evening.walk_in("Bo Berg");
  CHECK(store::verify(evening.writer->session())->findings.empty());
}
