#include "cli/part_people.h"

#include <algorithm>

#include "domain/same_people.h"

namespace cli {

namespace {

domain::MergeUndone undoing(const domain::MergeRow& edge) { return {edge.one, edge.other, edge.merges}; }

}  // namespace

std::vector<domain::MergeUndone> part(domain::PersonId one, domain::PersonId other,
                                      std::span<const domain::MergeRow> merges) {
  std::vector<domain::MergeRow> standing;
  standing.reserve(merges.size());
  for (const auto& edge : merges) {
    if (!edge.merges.empty()) standing.push_back(edge);
  }
  const auto are_one = [&] { return domain::SamePeople(standing).are_one(one, other); };
  std::vector<domain::MergeUndone> undone;
  if (!are_one()) return undone;
  const auto less = std::min(one, other);
  const auto greater = std::max(one, other);
  domain::MergeUndone of_the_two{less, greater, {}};
  std::erase_if(standing, [&](const domain::MergeRow& edge) {
    if (edge.one != less || edge.other != greater) return false;
    of_the_two.merges = edge.merges;
    return true;
  });
  // Whoever stands next to `other` and is one with `one` without it.
  while (are_one()) {
    auto without = standing;
    std::erase_if(without, [&](const domain::MergeRow& edge) { return edge.one == other || edge.other == other; });
    const domain::SamePeople rest(without);
    const auto between = std::ranges::find_if(standing, [&](const domain::MergeRow& edge) {
      if (edge.one != other && edge.other != other) return false;
      return rest.are_one(one, edge.one == other ? edge.other : edge.one);
    });
    undone.push_back(undoing(*between));
    standing.erase(between);
  }
  undone.push_back(std::move(of_the_two));
  return undone;
}

}  // namespace cli
