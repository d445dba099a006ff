// How many people are found, on names of 31 languages and conventions and on what somebody types who means them.
#include <iostream>
#include <map>

#include "search/name_index.h"
#include "search/people.h"
#include "support/catch.h"

namespace {

struct Tally {
  int first = 0;
  int among_eight = 0;
  int all = 0;
};

}  // namespace

TEST_CASE("people of 31 languages are found by what is typed at the door") {
  const auto people = people::world_names();
  search::NameIndex index;
  for (const auto& [id, entry] : people) index.put(entry);
  REQUIRE(index.people() == 426);

  std::map<std::string, Tally> tallies;
  for (const auto& query : people::world_queries()) {
    if (query.kind == "company") continue;
    const bool by_letters = query.found_in == "name" || query.found_in == "digraph" || query.found_in == "unfinished";
    auto& tally = tallies[by_letters ? query.kind : query.kind + ", " + query.found_in];
    const auto found = index.find(query.typed, 8);
    const auto wanted = people.at(query.expected).person;
    ++tally.all;
    if (!found.empty() && found.front().person == wanted) ++tally.first;
    for (const auto& entry : found) tally.among_eight += entry.person == wanted ? 1 : 0;
  }
  // The least share, in percent, of queries whose person is first and among the first eight.
  const std::map<std::string, std::pair<int, int>> least{
      {"exact", {100, 100}},
      {"prefix", {99, 100}},
      {"accentless", {99, 100}},
      {"swapped order", {99, 100}},
      {"typo1", {98, 98}},
      {"transliterated", {99, 99}},
      {"transliterated, email", {98, 98}},
      {"transliterated, variant", {96, 96}},
      {"transliterated, reading", {92, 92}},
  };
  for (const auto& [kind, tally] : tallies) {
    std::cout << kind << ": first " << tally.first << ", among eight " << tally.among_eight << " of " << tally.all
              << '\n';
    if (!least.contains(kind)) continue;
    INFO(kind);
    CHECK(100 * tally.first >= least.at(kind).first * tally.all);
    CHECK(100 * tally.among_eight >= least.at(kind).second * tally.all);
  }
}
