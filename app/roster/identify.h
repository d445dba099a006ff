#pragma once
// Who is who: the people of a draft and those already known, with what a human decided.
#include <optional>
#include <set>
#include <vector>

#include "roster/draft.h"
#include "roster/likely.h"
#include "roster/match.h"

namespace roster {

struct Identified {
  Draft draft;                                       // those who are one person joined
  std::vector<std::optional<std::size_t>> known_as;  // beside draft.people: the position in known.persons
  std::vector<Likely> likely;
};

/// `same`: lines of Likely::here whose two sides a human took for one person.
[[nodiscard]] Identified identify(Draft draft, const Known& known, Matcher& matcher, const std::set<std::size_t>& same);

}  // namespace roster
