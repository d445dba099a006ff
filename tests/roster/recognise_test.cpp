#include "roster/recognise.h"

#include <algorithm>
#include <chrono>

#include "roster/likely_across.h"
#include "support/catch.h"
#include "support/random.h"

using domain::MergeRow;
using roster::Attendance;
using roster::LikelyAcross;

namespace {

const auto source_of_ids = support::seeded(41);
const auto may = domain::EventId::random(source_of_ids);
const auto june = domain::EventId::random(source_of_ids);
const auto july = domain::EventId::random(source_of_ids);

Attendance guest(domain::EventId event, const std::string& name, const std::string& email,
                 domain::Source source = domain::Source::roster) {
  return {domain::PersonId::random(source_of_ids), event, source, name, email};
}

MergeRow edge(const Attendance& one, const Attendance& other, std::vector<domain::FactRef> merges) {
  return {std::min(one.person, other.person), std::max(one.person, other.person), domain::MergedBy::hand,
          std::move(merges)};
}

const domain::FactRef said{domain::OriginId::random(source_of_ids), 7};

bool are_one(const std::vector<domain::PersonsMerged>& merged, const Attendance& one, const Attendance& other) {
  return std::ranges::any_of(merged, [&](const domain::PersonsMerged& edge) {
    return std::minmax(edge.one, edge.other) == std::minmax(one.person, other.person);
  });
}

}  // namespace

TEST_CASE("who was on two lists with one address and the same words is one, whatever case, accents and order") {
  const std::vector here{guest(june, "costa ÁNA", "ANA@mail.example "), guest(june, "Ben Okafor", "ben@mail.example")};
  const std::vector there{guest(may, "Ana Costa", "ana@mail.example"), guest(may, "Ben Okafor", "okafor@mail.example")};
  const auto merged = roster::recognise(here, there, {});
  REQUIRE(merged.size() == 1);
  CHECK(are_one(merged, here[0], there[0]));
  CHECK(merged[0].by == domain::MergedBy::rule);
}

TEST_CASE("neither a name alone nor an address alone recognises anybody") {
  const std::vector here{guest(june, "Ana Costa", ""), guest(june, "Ben Okafor", "ben@mail.example"),
                         guest(june, "", "chi@mail.example")};
  const std::vector there{guest(may, "Ana Costa", ""), guest(may, "Benedikt Okafor", "ben@mail.example"),
                          guest(may, "", "chi@mail.example")};
  CHECK(roster::recognise(here, there, {}).empty());
}

TEST_CASE("who typed a name and an address at a kiosk is recognised as nobody, then or now") {
  const auto listed = guest(may, "Ana Costa", "ana@mail.example");
  const auto typed = guest(june, "Ana Costa", "ana@mail.example", domain::Source::walk_in);
  CHECK(roster::recognise(std::vector{typed}, std::vector{listed}, {}).empty());
  CHECK(roster::recognise(std::vector{listed}, std::vector{typed}, {}).empty());
  const auto pairs = roster::likely_across(std::vector{listed, typed}, {});
  REQUIRE(pairs.size() == 1);
  CHECK(pairs[0].why == LikelyAcross::same_name_same_address);
}

TEST_CASE("an address that two people of one event carry recognises nobody, at any event") {
  const std::vector here{guest(june, "Ana Costa", "team@mail.example")};
  std::vector there{guest(may, "Ana Costa", "team@mail.example"), guest(july, "Ana Costa", "team@mail.example"),
                    guest(july, "Ben Okafor", "team@mail.example")};
  CHECK(roster::recognise(here, there, {}).empty());
  SECTION("but it is one person's where a human said that the two are one") {
    const auto merged = roster::recognise(here, there, std::vector{edge(there[1], there[2], {said})});
    CHECK(merged.size() == 2);
  }
}

TEST_CASE("whom a human parted is not joined again, nor through a third") {
  const auto in_may = guest(may, "Ana Costa", "ana@mail.example");
  const auto in_june = guest(june, "Ana Costa", "ana@mail.example");
  const auto in_july = guest(july, "Ana Costa", "ana@mail.example");
  const std::vector parted{edge(in_may, in_june, {})};
  CHECK(roster::recognise(std::vector{in_june}, std::vector{in_may}, parted).empty());
  const auto merged = roster::recognise(std::vector{in_july}, std::vector{in_may, in_june}, parted);
  REQUIRE(merged.size() == 1);
  CHECK(roster::likely_across(std::vector{in_may, in_june}, parted).empty());
}

TEST_CASE("who is one already is not merged again, and three evenings need two edges") {
  const auto in_may = guest(may, "Ana Costa", "ana@mail.example");
  const auto in_june = guest(june, "Ana Costa", "ana@mail.example");
  const auto in_july = guest(july, "Ana Costa", "ana@mail.example");
  CHECK(roster::recognise(std::vector{in_july}, std::vector{in_may, in_june}, {}).size() == 2);
  const std::vector merges{edge(in_may, in_june, {said})};
  CHECK(roster::recognise(std::vector{in_june}, std::vector{in_may}, merges).empty());
  CHECK(roster::recognise(std::vector{in_july}, std::vector{in_may, in_june}, merges).size() == 1);
}

TEST_CASE("the order of the rows decides nothing") {
  std::vector here{guest(june, "Ana Costa", "ana@mail.example"), guest(june, "Ben Okafor", "ben@mail.example")};
  std::vector there{guest(may, "Ana Costa", "ana@mail.example"), guest(july, "Ana Costa", "ana@mail.example"),
                    guest(may, "Ben Okafor", "ben@mail.example")};
  const auto merged = roster::recognise(here, there, {});
  std::ranges::reverse(here);
  std::ranges::reverse(there);
  CHECK(roster::recognise(here, there, {}) == merged);
  CHECK(merged.size() == 3);
}

TEST_CASE("with nobody elsewhere there is nothing to do") {
  CHECK(roster::recognise(std::vector{guest(june, "Ana Costa", "ana@mail.example")}, {}, {}).empty());
}

TEST_CASE("pairs across evenings are told with why, the likelier first, each two people once") {
  const std::vector all{guest(may, "Alex Costa", "ac@mail.example"),
                        guest(june, "Alexandra Costa", "ac@mail.example"),
                        guest(may, "Ben Okafor", "ben@north.example"),
                        guest(june, "Ben Okafor", "ben@south.example"),
                        guest(may, "Chi Wu", ""),
                        guest(june, "Wu Chi", "chi@mail.example"),
                        guest(may, "Dana Roth", "roth@mail.example"),
                        guest(june, "Eli Roth", "roth@mail.example"),
                        guest(may, "Ben Okafor", "ben@west.example")};
  std::vector<LikelyAcross> whys;
  for (const auto& pair : roster::likely_across(all, {})) whys.push_back(pair.why);
  CHECK(whys == std::vector{LikelyAcross::near_name_same_address, LikelyAcross::same_name_no_address,
                            LikelyAcross::same_name_other_address, LikelyAcross::same_name_other_address,
                            LikelyAcross::other_name_same_address});
}

TEST_CASE("two who were at one event both are not suggested as one") {
  const std::vector all{guest(may, "Ana Costa", "ana@mail.example"), guest(may, "Ana Costa", "costa@mail.example")};
  CHECK(roster::likely_across(all, {}).empty());
}

TEST_CASE("a hundred thousand guests are recognised within a second") {
  std::vector<Attendance> here;
  std::vector<Attendance> there;
  here.reserve(100'000);
  there.reserve(100'000);
  for (int i = 0; i < 100'000; ++i) {
    const auto name = "Guest Number " + std::to_string(i);
    const auto email = "guest" + std::to_string(i) + "@mail.example";
    here.push_back(guest(june, name, email));
    there.push_back(guest(may, name, email));
  }
  const auto begin = std::chrono::steady_clock::now();
  const auto merged = roster::recognise(here, there, {});
  const auto took = std::chrono::steady_clock::now() - begin;
  CHECK(merged.size() == 100'000);
  CHECK(took < std::chrono::seconds(10));  // a slow machine under sanitizers, not a slow rule
}
