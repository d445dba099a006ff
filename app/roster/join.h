#pragma once
// Two people of a draft made one.
#include <cstddef>

#include "roster/draft.h"

namespace roster {

[[nodiscard]] domain::AlsoKnownAs called(const DraftPerson& person);

/// `into` stays, `from` has no tickets any more. Where the file has ticket
/// codes the tickets of both are kept, the same code once; otherwise a person has one. The later row wins where it is
/// not empty: `from` is further down in the file, and so is whoever is joined next. Call untangle() after the last.
void join(Draft& draft, std::size_t into, std::size_t from, MergedBy why);

/// Takes back what was said of addresses and codes that are shared no longer, and says of each row whose it is now.
void untangle(Draft& draft);

}  // namespace roster
