// Suggestions for everybody at once, spread so that nobody is sent the whole room.
#include <algorithm>
#include <tuple>

#include "matching/matching.h"

namespace matching {

namespace {

// So many candidates each for one that is told of: those that everybody needs are taken soon.
constexpr std::size_t candidates_for_one = 4;

struct Edge {
  double weight;
  std::size_t from;  // index into the result
  domain::PersonId whom;
  domain::Suggestion suggestion;
};

}  // namespace

std::vector<ForOne> Matching::suggestions_for_all(const MayMeet& may, Bounds bounds) const {
  std::vector<ForOne> all;
  all.reserve(places_.size());
  for (const auto& [id, place] : places_) all.push_back({id, {}});
  std::ranges::sort(all, {}, &ForOne::one);

  std::vector<Edge> edges;
  edges.reserve(all.size() * bounds.each * candidates_for_one);
  Work work;
  for (std::size_t from = 0; from < all.size(); ++from) {
    const Seat& one = seats_[places_.at(all[from].one)];
    for (const auto& candidate : best(one, may, bounds.each * candidates_for_one, work)) {
      edges.push_back({candidate.weight(), from, seats_[candidate.place].entry.person, suggestion(one, candidate)});
    }
  }
  std::ranges::sort(edges, {},
                    [](const Edge& edge) { return std::tuple(-edge.weight, edge.from, edge.suggestion.whom); });

  std::unordered_map<domain::PersonId, std::size_t> told_of;
  std::vector<bool> taken(edges.size());
  for (std::size_t round = 1; round <= bounds.each; ++round) {
    for (std::size_t at = 0; at < edges.size(); ++at) {
      auto& edge = edges[at];
      auto& given = all[edge.from].suggestions;
      if (taken[at] || given.size() >= round || told_of[edge.whom] >= bounds.most_for_one) continue;
      taken[at] = true;
      ++told_of[edge.whom];
      given.push_back(std::move(edge.suggestion));
    }
  }
  return all;
}

}  // namespace matching
