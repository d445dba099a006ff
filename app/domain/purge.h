#pragma once
// What goes when the data of an event is no longer kept: everything about its guests, but for those who chose that whom
// they met is remembered for the next evenings. Of these stay their names, how to reach them as far as they share it,
// that they were there, and what they have with each other: meetings, promises, introductions.
#include <functional>
#include <span>
#include <vector>

#include "domain/records.h"

namespace domain {

/// As all events of a database say it.
struct Holdings {
  std::vector<RegistrationRow> registrations;
  std::function<std::optional<PersonRow>(PersonId)> person;
  std::function<std::vector<BadgeId>(RegistrationId)> badges;
};

struct PurgePlan {
  std::vector<FactRef> blanked;    // their body and salt go; their place in the chain stays
  std::vector<FactBody> appended;  // before that: what must outlive the facts that said it
  int guests_gone = 0;
  int guests_remembered = 0;
};

/// `facts` are all there are.
[[nodiscard]] PurgePlan plan_purge(EventId event, std::span<const Fact> facts, const Holdings& holdings);

}  // namespace domain
