#include "matching/matching.h"

#include <algorithm>
#include <set>

#include "matching/room.h"
#include "support/catch.h"

using matching::Bounds;
using matching::Entry;
using matching::Matching;
using tests::anybody;
using tests::id_of;
using tests::whom;

TEST_CASE("an ask is met by an offer, each in its owner's own words") {
  Matching room;
  room.put({id_of(1), tests::person(1), "Northwind", "Pricing for software as a service", "a logo designer"});
  room.put({id_of(2), tests::person(2), "Zhen", "", "Looking for a first pricing model"});
  room.put({id_of(3), tests::person(3), "Tall", "wood-fired pizza", ""});

  const auto for_one = room.suggestions_for(id_of(1), anybody, 3);
  REQUIRE(for_one.size() == 1);
  CHECK(for_one.front().whom == id_of(2));
  CHECK(for_one.front().because == domain::SuggestedBecause::you_can_help);
  CHECK(for_one.front().their_words == "Looking for a first pricing model");
  CHECK(for_one.front().your_words == "Pricing for software as a service");

  const auto for_other = room.suggestions_for(id_of(2), anybody, 3);
  REQUIRE(for_other.size() == 1);
  CHECK(for_other.front().because == domain::SuggestedBecause::can_help_you);
  CHECK(for_other.front().their_words == "Pricing for software as a service");
  CHECK(room.suggestions_for(id_of(3), anybody, 3).empty());
  CHECK(room.suggestions_for(id_of(9), anybody, 3).empty());
}

TEST_CASE("nobody is suggested to themselves, to their own company, or where the caller says no") {
  Matching room;
  room.put({id_of(1), tests::person(1), "Acme Ltd", "beekeeping", ""});
  room.put({id_of(2), tests::person(1), "", "", "beekeeping"});           // another place of the same person
  room.put({id_of(3), tests::person(3), "ACME GmbH", "", "beekeeping"});  // the same house
  room.put({id_of(4), tests::person(4), "Hive", "", "beekeeping"});
  CHECK(whom(room.suggestions_for(id_of(1), anybody, 9)) == std::vector{id_of(4)});
  const auto not_four = [](const Entry&, const Entry& other) { return other.id != id_of(4); };
  CHECK(room.suggestions_for(id_of(1), not_four, 9).empty());
}

TEST_CASE("the rarer of two words leads") {
  Matching room;
  room.put({id_of(1), tests::person(1), "", "marketing and falconry", ""});
  room.put({id_of(2), tests::person(2), "", "", "marketing"});
  room.put({id_of(3), tests::person(3), "", "", "falconry"});
  for (std::uint8_t i = 4; i < 8; ++i) room.put({id_of(i), tests::person(i), "", "marketing", ""});
  for (std::uint8_t i = 8; i < 60; ++i) room.put({id_of(i), tests::person(i), "", "topic" + std::to_string(i), ""});
  CHECK(whom(room.suggestions_for(id_of(1), anybody, 9)) == std::vector{id_of(3), id_of(2)});
}

TEST_CASE("who is put in again is known by the new words alone, and who left is not suggested") {
  Matching room;
  room.put({id_of(1), tests::person(1), "", "sailing", ""});
  room.put({id_of(2), tests::person(2), "", "", "sailing"});
  room.put({id_of(2), tests::person(2), "", "", "skiing"});
  CHECK(room.suggestions_for(id_of(1), anybody, 3).empty());
  room.put({id_of(2), tests::person(2), "", "", "sailing"});
  CHECK(whom(room.suggestions_for(id_of(1), anybody, 3)) == std::vector{id_of(2)});
  room.remove(id_of(2));
  room.remove(id_of(2));
  CHECK(room.suggestions_for(id_of(1), anybody, 3).empty());
  CHECK(room.size() == 1);
  CHECK(room.find(id_of(2)) == nullptr);
  CHECK(room.find(id_of(1))->offer == "sailing");
}

TEST_CASE("an introducer is told of two who fit, once, and only of those asked about") {
  Matching room;
  room.put({id_of(1), tests::person(1), "", "glass blowing", "a van"});
  room.put({id_of(2), tests::person(2), "", "a van", "glass blowing"});
  room.put({id_of(3), tests::person(3), "", "a van", ""});
  const std::vector two{id_of(1), id_of(2)};
  const auto fits = room.fits_among(two, anybody, 5);
  REQUIRE(fits.size() == 1);
  CHECK(fits.front().asks == id_of(2));
  CHECK(fits.front().offers == id_of(1));
  CHECK(fits.front().ask == "glass blowing");
  CHECK(fits.front().offer == "glass blowing");
  const auto nobody = [](const Entry&, const Entry&) { return false; };
  CHECK(room.fits_among(two, nobody, 5).empty());
}

TEST_CASE("one whom everybody needs is suggested to a few only") {
  Matching room;
  room.put({id_of(1), tests::person(1), "", "venture capital", ""});
  for (std::uint8_t i = 2; i < 7; ++i) room.put({id_of(i), tests::person(i), "", "", "venture capital"});
  for (std::uint8_t i = 10; i < 90; ++i) room.put({id_of(i), tests::person(i), "", "topic" + std::to_string(i), ""});
  std::size_t times = 0;
  for (const auto& [one, suggestions] : room.suggestions_for_all(anybody, Bounds{.each = 3, .most_for_one = 2})) {
    times += static_cast<std::size_t>(std::ranges::count(suggestions, id_of(1), &domain::Suggestion::whom));
  }
  CHECK(times == 2);
}
