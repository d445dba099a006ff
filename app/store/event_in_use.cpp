#include "store/event_in_use.h"

#include "store/database.h"
#include "store/session.h"

namespace store {

std::optional<EventInUse> event_in_use(Session& session) {
  auto query = session.connection.query("SELECT event, since FROM event_in_use");
  if (!query.next()) return std::nullopt;
  return EventInUse{query.id<domain::EventId>(0), query.instant(1)};
}

base::Result<void> use_event(Writer& writer, const std::optional<EventInUse>& chosen) {
  return writer.transact([&](Session& session, Journal&) {
    session.connection.run("DELETE FROM event_in_use");
    if (chosen) {
      session.connection.run("INSERT INTO event_in_use(one, event, since) VALUES(1,?,?)", chosen->event, chosen->since);
    }
  });
}

}  // namespace store
