// Suggestions for everybody at once, spread so that nobody is sent the whole room.
#include <algorithm>
#include <tuple>

#include "matching/matching.h"

namespace matching {

namespace {

// So many candidates each for one that is told of: those that everybody needs are taken soon.
constexpr std::size_t candidates_for_one = 4;

}  // namespace

std::vector<ForOne> Matching::suggestions_for_all(const MayMeet& may, Bounds bounds) const {
  struct Edge {
    std::size_t from;  // index into the result
    Candidate to;
  };
  std::vector<ForOne> all;
  all.reserve(places_.size());
  for (const auto& [id, place] : places_) all.push_back({id, {}});
  std::ranges::sort(all, {}, &ForOne::one);

  std::vector<Edge> edges;
  edges.reserve(all.size() * bounds.each * candidates_for_one);
  Work work;
  work.rarities = lines_.rarities();
  for (std::size_t from = 0; from < all.size(); ++from) {
    const Seat& one = seats_[places_.at(all[from].one)];
    for (const auto& candidate : best(one, may, bounds.each * candidates_for_one, work)) {
      edges.push_back({from, candidate});
    }
  }
  std::ranges::sort(edges, [this](const Edge& a, const Edge& b) {
    const auto key = [](const Edge& edge) { return std::tuple(-edge.to.weight(), edge.from, edge.to.lot); };
    return key(a) != key(b) ? key(a) < key(b) : seats_[a.to.place].entry.id < seats_[b.to.place].entry.id;
  });

  std::unordered_map<domain::PersonId, std::size_t> told_of;
  std::vector<bool> taken(edges.size());
  for (std::size_t round = 1; round <= bounds.each; ++round) {
    for (std::size_t at = 0; at < edges.size(); ++at) {
      const auto& [from, to] = edges[at];
      auto& given = all[from].suggestions;
      auto& times = told_of[seats_[to.place].entry.person];
      if (taken[at] || given.size() >= round || times >= bounds.most_for_one) continue;
      taken[at] = true;
      ++times;
      given.push_back(suggestion(seats_[places_.at(all[from].one)], to));
    }
  }
  return all;
}

}  // namespace matching
