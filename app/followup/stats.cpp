#include "followup/stats.h"

#include <unordered_set>

namespace followup {

namespace {

void count_roster(const domain::RegistrationRow& registration, Stats& stats) {
  const auto status = domain::status_named(domain::value_of(registration.fields, domain::Field::status));
  switch (status.value_or(domain::Status::going)) {
    case domain::Status::going:
      ++stats.registered;
      break;
    case domain::Status::pending:
      ++stats.pending;
      break;
    case domain::Status::waitlist:
      ++stats.waitlist;
      break;
    case domain::Status::cancelled:
      ++stats.cancelled;
      break;
  }
}

}  // namespace

Stats stats_of(const Circle& circle) {
  Stats stats;
  std::unordered_set<domain::PersonId> alone;
  for (const auto& registration : circle.series().evening.registrations) {
    if (!registration.known) continue;
    switch (registration.source) {
      case domain::Source::roster:
        count_roster(registration, stats);
        break;
      case domain::Source::walk_in:
        ++stats.walk_ins;
        break;
      case domain::Source::unlisted:
        ++stats.unlisted;
        break;
    }
    if (!registration.in_since) continue;
    ++stats.in;
    if (const auto person = circle.person(registration.id); !person.is_nil()) alone.insert(person);
  }
  for (const domain::MeetingRow* meeting : circle.meetings()) {
    ++stats.meetings;
    alone.erase(circle.person(meeting->a));
    alone.erase(circle.person(meeting->b));
  }
  stats.met_nobody = static_cast<int>(alone.size());
  return stats;
}

}  // namespace followup
