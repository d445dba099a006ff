#include "roster/joined.h"

#include <algorithm>

namespace roster {

Joined::Joined(std::span<const domain::MergeRow> merges) {
  for (const auto& edge : merges) {
    if (!edge.merges.empty()) join(edge.one, edge.other);
  }
  for (const auto& edge : merges) {
    if (!edge.merges.empty()) continue;
    parted_[of(edge.one)].push_back(edge.other);
    parted_[of(edge.other)].push_back(edge.one);
  }
}

domain::PersonId Joined::of(domain::PersonId person) const {
  for (auto found = above_.find(person); found != above_.end(); found = above_.find(person)) person = found->second;
  return person;
}

bool Joined::are_parted(domain::PersonId one, domain::PersonId other) const {
  const auto found = parted_.find(of(one));
  if (found == parted_.end()) return false;
  return std::ranges::any_of(found->second, [&](domain::PersonId person) { return are_one(person, other); });
}

void Joined::join(domain::PersonId one, domain::PersonId other) {
  const auto [least, greater] = std::minmax({of(one), of(other)});
  if (least == greater) return;
  above_[greater] = least;
  const auto found = parted_.find(greater);
  if (found == parted_.end()) return;
  const auto theirs = std::move(found->second);
  parted_.erase(found);
  auto& all = parted_[least];
  all.insert(all.end(), theirs.begin(), theirs.end());
}

}  // namespace roster
