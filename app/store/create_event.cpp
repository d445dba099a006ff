#include "store/create_event.h"

#include "domain/badge_code.h"
#include "store/journal.h"
#include "store/session.h"

namespace store {

base::Result<domain::EventId> create_event(Writer& writer, std::vector<domain::FieldWrite> fields,
                                           const base::Random& random, base::Instant now) {
  const auto event = domain::EventId::random(random);
  const auto key = domain::EventKey::random(random);
  const auto done = writer.transact([&](Session& session, Journal& journal) {
    session.connection.run("INSERT INTO event_key(event, key) VALUES(?,?)", event, key.bytes());
    journal.append(domain::EventDescribed{event, std::move(fields)}, now);
  });
  if (!done) return std::unexpected(done.error());
  return event;
}

}  // namespace store
