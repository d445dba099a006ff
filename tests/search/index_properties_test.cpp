// What holds for every crowd and every query.
#include <algorithm>
#include <chrono>
#include <random>
#include <set>

#include "search/name_index.h"
#include "search/people.h"
#include "support/catch.h"

namespace {

std::vector<search::Entry> everybody() {
  std::vector<search::Entry> entries;
  for (auto& [id, entry] : people::world_names()) entries.push_back(entry);
  return entries;
}

search::NameIndex index_of(const std::vector<search::Entry>& entries) {
  search::NameIndex index;
  for (const auto& entry : entries) index.put(entry);
  return index;
}

std::vector<std::string> queries(std::mt19937_64& engine, const std::vector<search::Entry>& entries) {
  std::vector<std::string> typed{"a", "mar", "kestrel", "wei.wang", "W9"};
  for (const auto& query : people::world_queries()) {
    if (engine() % 6 == 0) typed.push_back(query.typed);
  }
  for (const auto& entry : entries) {
    if (engine() % 8 == 0) typed.push_back(entry.codes.front().substr(entry.codes.front().size() - 4));
  }
  return typed;
}

void require_same_answers(const search::NameIndex& one, const search::NameIndex& other,
                          const std::vector<std::string>& typed) {
  for (const auto& query : typed) {
    INFO(query);
    REQUIRE(one.find(query) == other.find(query));
    REQUIRE(one.find_anybody(query) == other.find_anybody(query));
    REQUIRE(one.same_person(query, "wei.wang@post.example") == other.same_person(query, "wei.wang@post.example"));
  }
}

}  // namespace

TEST_CASE("an index kept current answers as one made afresh, whatever the order") {
  auto entries = everybody();
  std::mt19937_64 engine(23);
  // Some persons have a second registration; all are put, changed, and some removed again.
  for (std::size_t i = 0; i < 60; ++i) {
    auto second = entries[engine() % entries.size()];
    second.registration = people::somebody(std::to_string(i)).registration;
    second.admissible = i % 2 == 0;
    entries.push_back(second);
  }
  std::ranges::shuffle(entries, engine);
  search::NameIndex kept;
  std::vector<search::Entry> left;
  for (auto entry : entries) {
    auto before = entry;
    before.name = entries[engine() % entries.size()].name;
    before.company = "Somewhere Else";
    kept.put(before);
    kept.put(entry);
    if (engine() % 5 == 0) {
      kept.remove(entry.registration);
    } else {
      left.push_back(entry);
    }
  }
  const auto typed = queries(engine, left);
  for (int round = 0; round < 3; ++round) {
    std::ranges::shuffle(left, engine);
    require_same_answers(kept, index_of(left), typed);
  }
}

TEST_CASE("nobody is found twice, and who is asked for by their full name is first") {
  const auto entries = everybody();
  const auto index = index_of(entries);
  for (const auto& entry : entries) {
    INFO(entry.name);
    const auto found = index.find(entry.name);
    REQUIRE(!found.empty());
    CHECK(found.front().name == entry.name);
    std::set<domain::PersonId> persons;
    for (const auto& each : index.find_anybody(entry.name, 100)) REQUIRE(persons.insert(each.person).second);
  }
}

TEST_CASE("whatever is typed is answered in no time") {
  const auto index = index_of(everybody());
  std::string marks = "a";
  for (int i = 0; i < 10'000; ++i) marks += "\u0301";
  std::string words;
  for (int i = 0; i < 10'000; ++i) words += "an ";
  std::string emoji;
  for (int i = 0; i < 10'000; ++i) emoji += "🎈";
  const std::string han = [] {
    std::string text;
    for (int i = 0; i < 10'000; ++i) text += "李";
    return text;
  }();
  for (const auto& query : {std::string(10'000, 'a'), std::string(10'000, '\xFF'), marks, words, emoji, han}) {
    const auto began = std::chrono::steady_clock::now();
    (void)index.find(query);
    (void)index.find_anybody(query);
    (void)index.same_person(query, query);
    CHECK(std::chrono::steady_clock::now() - began < std::chrono::milliseconds(500));
  }
}
