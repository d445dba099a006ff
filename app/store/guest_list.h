#pragma once
// What an import is planned against, and how it is told that somebody changed it meanwhile.
#include <string>

#include "roster/plan.h"

namespace store {

struct Session;

struct GuestList {
  std::string version;
  roster::Known known;
};

/// Changes with every fact about persons, their registrations and who is one; check-ins do not count, nor what guests
/// choose at one.
[[nodiscard]] std::string guest_list_version(Session& session);

/// All of one moment. Not inside a transaction.
[[nodiscard]] GuestList guest_list(Session& session, domain::EventId event);

}  // namespace store
