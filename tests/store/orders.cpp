// Kiosks that heard the same facts in any order hold the same tables: on real SQLite.
#include <algorithm>
#include <random>

#include "domain/fact_json.h"
#include "store/evening.h"
#include "store/migrations.h"
#include "store/rebuild.h"
#include "store/stored_fact.h"

using test::Evening;

namespace {

std::vector<store::StoredFact> recorded(Evening& evening) {
  std::vector<store::StoredFact> facts;
  auto& session = evening.writer->session();
  store::for_each_fact(session.connection, session.origins,
                       [&](const store::StoredFact& fact) { facts.push_back(fact); });
  return facts;
}

std::unique_ptr<store::Session> empty_session(Evening& evening) {
  auto session = std::make_unique<store::Session>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  for (const auto* step : store::migrations()) session->connection.execute(step);
  static_cast<void>(session->origins.number_of(evening.writer->origin()));
  return session;
}

void play(Evening& evening) {
  evening.add({"Cy Cruz", "cy@example.org", "T1"});
  const auto ana = evening.walk_in("Ana Lima", "ana@example.org");
  const auto bo = evening.walk_in("Bo Berg");
  const auto cy = evening.scan_for<kiosk::Admitted>("T1").guests[0];
  evening.run(kiosk::ConnectBadges{{ana.badge}, bo.badge});
  evening.run(kiosk::WithdrawMeetings{{ana.badge}, bo.badge});
  evening.run(kiosk::ConnectBadges{{ana.badge, bo.badge}, cy.badge});
  evening.run(kiosk::ConnectBadges{{bo.badge}, ana.badge});
  evening.run(kiosk::FixSpelling{ana.card.registration, "Anna Lima"});
  evening.run(kiosk::UndoCheckIns{{bo.card.registration}, "not_me"});
  evening.scan(bo.code);
  evening.run(kiosk::ChooseShare{cy.card.registration, domain::ShareLevel::contact});
  const auto call = evening.run_for<kiosk::HelperCalled>(kiosk::CallHelper{"help.asked", std::nullopt}).call;
  evening.run(kiosk::EndHelp{call});
  const std::vector<domain::FactBody> late{
      domain::Met{evening.event, cy.badge, bo.badge, "Door 2", "talked about pricing", {}},
      domain::BadgeVoided{cy.badge, "lost"}, domain::BadgeIssued{ana.badge, cy.card.registration}};
  REQUIRE(evening.writer->append(late, evening.now));
}

}  // namespace

TEST_CASE("three hundred orders of an evening, with repetitions, give the same tables") {
  Evening evening;
  play(evening);
  auto facts = recorded(evening);
  REQUIRE(facts.size() > 20);
  std::mt19937 random(7);
  for (int round = 0; round < 300; ++round) {
    std::ranges::shuffle(facts, random);
    auto session = empty_session(evening);
    store::WriteTransaction transaction(session->connection);
    for (const auto& fact : facts) {
      store::insert(session->connection, session->origins, fact, fact.fact().body);
      session->tables.fold(fact.id, fact.fact());
      if (random() % 4 == 0) session->tables.fold(fact.id, fact.fact());
    }
    transaction.commit();
    std::string difference;
    store::compare(evening.writer->session(), *session, [&](const std::string& found) {
      difference = found;
      return false;
    });
    INFO("round " << round);
    REQUIRE(difference.empty());
  }
}
