#include "store/journal.h"

#include "domain/fact_json.h"

namespace store {

Journal::End Journal::read_end(base::Instant now) {
  End end;
  if (const auto last = last_fact(connection_, origins_, origin_)) end = {last->ref.number, last->link, last->clock};
  // A new origin of an old file goes on after what the file knows, not before; but it does not follow a clock that was
  // far ahead.
  auto query = connection_.query(
      "SELECT f.clock_millis, f.clock_counter FROM origin o JOIN fact f ON f.origin = o.id AND f.number = "
      "(SELECT max(number) FROM fact WHERE origin = o.id)");
  while (query.next()) {
    end.clock = domain::receive(end.clock, {query.integer(0), static_cast<std::uint32_t>(query.integer(1))}, now);
  }
  return end;
}

domain::FactRef Journal::append(const domain::FactBody& body, base::Instant now) {
  if (!end_) end_ = read_end(now);
  StoredFact stored;
  stored.ref = {origin_, end_->number + 1};
  stored.clock = domain::tick(end_->clock, now);
  stored.wall = now;
  stored.kind = domain::kind_of(body);
  stored.json = domain::to_json(body);
  stored.salt.emplace();
  random_(*stored.salt);
  stored.digest = domain::body_digest(*stored.salt, *stored.json);
  stored.link = domain::next_link(end_->link, stored.ref, stored.clock, now, stored.kind, stored.digest);
  const auto id = insert(connection_, origins_, stored, body);
  tables_.fold(id, {stored.ref, stored.clock, now, body});
  end_ = {stored.ref.number, stored.link, stored.clock};
  return stored.ref;
}

}  // namespace store
