// What holds for any room: random people with lines made of a few words.
#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "matching/company.h"
#include "matching/matching.h"
#include "matching/room.h"
#include "support/catch.h"

using matching::Bounds;
using matching::Entry;
using matching::Matching;

namespace {

using Dice = std::mt19937_64;

std::string line_of(Dice& dice, std::size_t vocabulary) {
  std::string line;
  for (std::size_t words = dice() % 4; words > 0; --words) {
    // Some words are much more frequent than others, as in life.
    const std::size_t word = dice() % (1 + dice() % vocabulary);
    line += "thema" + std::string(1 + word % 5, 'x') + std::to_string(word) + " ";
  }
  return line;
}

std::vector<Entry> random_people(std::uint64_t seed) {
  Dice dice(seed);
  const std::size_t many = 2 + dice() % 60;
  const std::size_t vocabulary = 3 + dice() % 40;
  std::vector<Entry> people;
  people.reserve(many);
  for (std::size_t i = 1; i <= many; ++i) {
    static constexpr std::array companies{"", "Acme Ltd", "ACME", "Birch GmbH", "Cedar", "freelance"};
    people.push_back({tests::id_of(i), tests::person(1 + dice() % many), companies[dice() % companies.size()],
                      line_of(dice, vocabulary), line_of(dice, vocabulary)});
  }
  return people;
}

Matching filled(const std::vector<Entry>& people) {
  Matching room;
  for (const auto& entry : people) room.put(entry);
  return room;
}

}  // namespace

TEST_CASE("suggestions keep their rules in any room") {
  std::size_t seen = 0;
  for (std::uint64_t seed = 0; seed < 300; ++seed) {
    const auto people = random_people(seed);
    const Matching room = filled(people);
    const Bounds bounds{.each = 1 + seed % 4, .most_for_one = 1 + seed % 5};
    std::map<domain::PersonId, std::size_t> told_of;
    const auto all = room.suggestions_for_all(tests::anybody, bounds);
    REQUIRE(all.size() == people.size());
    for (const auto& [id, suggestions] : all) {
      const Entry& one = *room.find(id);
      REQUIRE(suggestions.size() <= bounds.each);
      std::set<domain::PersonId> persons;
      for (const auto& suggestion : suggestions) {
        ++seen;
        const Entry& other = *room.find(suggestion.whom);
        ++told_of[other.person];
        REQUIRE(other.person != one.person);
        REQUIRE(persons.insert(other.person).second);
        const auto company = matching::company_key(one.company);
        REQUIRE((company.empty() || company != matching::company_key(other.company)));
        const bool helps = suggestion.because == domain::SuggestedBecause::you_can_help;
        REQUIRE(suggestion.their_words == (helps ? other.ask : other.offer));
        REQUIRE(suggestion.your_words == (helps ? one.offer : one.ask));
        REQUIRE(suggestion.weight > 0);
      }
    }
    for (const auto& [person, times] : told_of) REQUIRE(times <= bounds.most_for_one);
  }
  CHECK(seen > 1000);  // the rooms were not empty
}

TEST_CASE("the order in which people come changes nothing, nor does whoever came and left") {
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    auto people = random_people(seed);
    const auto expected = filled(people).suggestions_for_all(tests::anybody);
    const auto fits = [&](const Matching& room) {
      std::vector<domain::RegistrationId> ids;
      for (const auto& entry : people) ids.push_back(entry.id);
      return room.fits_among(ids, tests::anybody, 5);
    };
    const auto expected_fits = fits(filled(people));
    Dice dice(seed + 1000);
    std::ranges::shuffle(people, dice);
    Matching room;
    for (const auto& entry : people) {
      room.put({entry.id, entry.person, "Acme", line_of(dice, 10), line_of(dice, 10)});
      room.put({tests::id_of(1000 + dice() % 50), tests::person(500), "", line_of(dice, 10), line_of(dice, 10)});
      room.put(entry);
    }
    for (std::size_t i = 1000; i < 1050; ++i) room.remove(tests::id_of(i));
    REQUIRE(room.suggestions_for_all(tests::anybody) == expected);
    REQUIRE(fits(room) == expected_fits);
  }
}

TEST_CASE("everybody for whom there is somebody gets a first suggestion before anybody a second") {
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    const Matching room = filled(random_people(seed));
    // With no cap to speak of, who could be told of anybody is.
    for (const auto& [id, suggestions] : room.suggestions_for_all(tests::anybody, {.each = 1, .most_for_one = 1000})) {
      REQUIRE(suggestions.empty() == room.suggestions_for(id, tests::anybody, 1).empty());
    }
  }
}
