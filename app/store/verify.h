#pragma once
// Is everything in the database what the journal says? Checks each origin's chain, numbers and body digests, then
// rebuilds the derived tables from the journal in memory and compares them row by row.
#include <cstdint>
#include <string>
#include <vector>

#include "store/database.h"

namespace store {

struct Verification {
  std::uint64_t facts = 0;
  std::uint64_t origins = 0;
  std::vector<std::string> findings;  // one sentence each, for the operator; empty: all is well
  bool cut = false;                   // there were more findings than anybody reads
};

/// Fails only where the database cannot be read. Sees one moment of it, also beside a running kiosk.
[[nodiscard]] base::Result<Verification> verify(Session& session);

}  // namespace store
