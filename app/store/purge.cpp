#include "store/purge.h"

#include "domain/purge.h"
#include "store/journal.h"
#include "store/opening.h"
#include "store/rebuild.h"
#include "store/session.h"
#include "store/sqlite_error.h"
#include "store/stored_fact.h"

namespace store {
namespace {

std::vector<domain::Fact> all_facts(Session& session) {
  std::vector<domain::Fact> facts;
  for_each_fact(session.connection, session.origins, [&](const StoredFact& stored) { facts.push_back(stored.fact()); });
  return facts;
}

domain::PurgePlan plan_for(Session& session, domain::EventId event) {
  domain::Holdings holdings;
  for (const auto& each : session.rows.events()) {
    auto rows = session.rows.registrations(each.id);
    holdings.registrations.insert(holdings.registrations.end(), std::make_move_iterator(rows.begin()),
                                  std::make_move_iterator(rows.end()));
  }
  holdings.person = [&](domain::PersonId id) { return session.rows.person(id); };
  holdings.badges = [&](domain::RegistrationId id) { return session.rows.badges_of(id); };
  return domain::plan_purge(event, all_facts(session), holdings);
}

Purged told(const domain::PurgePlan& plan) { return {plan.guests_gone, plan.guests_remembered, plan.blanked.size()}; }

void blank(Session& session, const domain::FactRef& ref) {
  const auto stored = find_fact(session.connection, session.origins, ref);
  if (!stored) return;
  session.connection.run("UPDATE fact SET body = NULL, salt = NULL WHERE id = ?", stored->id);
  session.connection.run("DELETE FROM names WHERE fact = ?", stored->id);
}

}  // namespace

base::Result<Purged> look_at_purge(Session& session, domain::EventId event) {
  return caught(session.connection.handle(), session.path.string(), [&] { return told(plan_for(session, event)); });
}

base::Result<Purged> purge(Writer& writer, domain::EventId event, base::Instant now) {
  Purged purged;
  const auto done = writer.transact([&](Session& session, Journal& journal) {
    const auto plan = plan_for(session, event);
    purged = told(plan);
    for (const auto& body : plan.appended) static_cast<void>(journal.append(body, now));
    for (const auto& ref : plan.blanked) blank(session, ref);
    fold_again(session);
    session.connection.run("DELETE FROM print_job WHERE event = ?", event);
  });
  if (!done) return std::unexpected(done.error());
  auto& session = writer.session();
  const auto written =
      caught(session.connection.handle(), session.path.string(), [&] { write_anew(session.connection); });
  if (!written) return std::unexpected(written.error());
  return purged;
}

}  // namespace store
