#pragma once
// The personal data of an event goes, but for what is still kept (domain/purge.h): out of the journal, out of the
// tables and out of the file's free pages. Throws nothing; one transaction, and then the file is written anew.
#include "base/error.h"
#include "base/instant.h"
#include "domain/ids.h"
#include "store/database.h"

namespace store {

struct Purged {
  int guests_gone = 0;
  int guests_remembered = 0;
  std::size_t facts_blanked = 0;
};

/// What would go. Reads only.
[[nodiscard]] base::Result<Purged> look_at_purge(Session& session, domain::EventId event);

/// Until it returns, copies of what goes may remain in the file and its log. Where the file cannot be written anew the
/// facts are blanked all the same and the error says why it is not all gone yet: it may be called again.
[[nodiscard]] base::Result<Purged> purge(Writer& writer, domain::EventId event, base::Instant now);

}  // namespace store
