#pragma once
// Who is one, while merges are being thought of: as domain::SamePeople, and it can be added to.
#include <span>
#include <unordered_map>
#include <vector>

#include "domain/records.h"

namespace roster {

class Joined {
 public:
  explicit Joined(std::span<const domain::MergeRow> merges);

  /// One id for all who are one; which one changes when they are joined.
  [[nodiscard]] domain::PersonId of(domain::PersonId person) const;
  [[nodiscard]] bool are_one(domain::PersonId one, domain::PersonId other) const { return of(one) == of(other); }

  /// A human said that they are two: of these very two, or of two who are one with them.
  [[nodiscard]] bool are_parted(domain::PersonId one, domain::PersonId other) const;

  /// Not for whom are_parted().
  void join(domain::PersonId one, domain::PersonId other);

 private:
  std::unordered_map<domain::PersonId, domain::PersonId> above_;
  std::unordered_map<domain::PersonId, std::vector<domain::PersonId>> parted_;  // by of()
};

}  // namespace roster
