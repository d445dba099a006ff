#include "domain/same_people.h"

#include <algorithm>

namespace domain {
namespace {

using Parents = std::unordered_map<PersonId, PersonId>;

PersonId root(Parents& parents, PersonId person) {
  while (true) {
    const auto parent = parents.try_emplace(person, person).first->second;
    if (parent == person) return person;
    person = parent;
  }
}

}  // namespace

SamePeople::SamePeople(std::span<const MergeRow> merges) {
  Parents parents;
  for (const auto& edge : merges) {
    if (edge.merges.empty()) continue;
    const auto one = root(parents, edge.one);
    const auto other = root(parents, edge.other);
    parents[std::max(one, other)] = std::min(one, other);
  }
  smallest_.reserve(parents.size());
  std::vector<PersonId> merged;
  merged.reserve(parents.size());
  for (const auto& [person, parent] : parents) merged.push_back(person);
  for (const auto person : merged) smallest_[person] = root(parents, person);
}

PersonId SamePeople::of(PersonId person) const {
  const auto found = smallest_.find(person);
  return found == smallest_.end() ? person : found->second;
}

}  // namespace domain
