#pragma once
// Who is one and the same person: merges are edges, a person is a connected component under its smallest id. Resolved
// when reading; no row is rewritten.
#include <span>
#include <unordered_map>
#include <vector>

#include "domain/records.h"

namespace domain {

class SamePeople {
 public:
  SamePeople() = default;
  /// Edges without a merge that stands join nobody.
  explicit SamePeople(std::span<const MergeRow> merges);

  /// The smallest id of the component; the id itself where nobody merged it.
  [[nodiscard]] PersonId of(PersonId person) const;
  [[nodiscard]] bool are_one(PersonId one, PersonId other) const { return of(one) == of(other); }

 private:
  std::unordered_map<PersonId, PersonId> smallest_;  // of the merged ones only
};

}  // namespace domain
