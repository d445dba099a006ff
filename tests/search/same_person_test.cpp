// "You are already on the list as …": who is, and who is not.
#include <iostream>

#include "base/fold.h"
#include "search/likeness.h"
#include "search/name_index.h"
#include "search/people.h"
#include "support/catch.h"

namespace {

bool alike(std::string_view one, std::string_view other) {
  static const search::Spellings spellings;
  const auto a = search::spelled(one, spellings);
  const auto b = search::spelled(other, spellings);
  CHECK(search::likeness(a, b).has_value() == search::likeness(b, a).has_value());
  return search::likeness(a, b).has_value();
}

}  // namespace

TEST_CASE(
    "a name is one person's in any order, script and spelling of accents, with a slip, an initial, a middle name") {
  CHECK(alike("Ana Silva", "SILVA, Ána"));
  CHECK(alike("Adaeze Okafor", "Adaeze Okaffor"));
  CHECK(alike("A. Okafor", "Adaeze Okafor"));
  CHECK(alike("Ana Maria Silva", "Ana Silva"));
  CHECK(alike("Li Lei", "李雷"));
  CHECK(alike("Lei Li", "李雷"));
  CHECK(alike("Mariya Stoyanova", "Мария Стоянова"));
  CHECK(alike("Madonna", "madonna"));
}

TEST_CASE("a name is not another person's for a gender's ending, a sibling's name, a beginning or a sound") {
  CHECK_FALSE(alike("Mario Rossi", "Maria Rossi"));
  CHECK_FALSE(alike("Georgi Stoyanov", "Georgi Stoyanova"));
  CHECK_FALSE(alike("Daniel Silva", "Daniela Silva"));
  CHECK_FALSE(alike("Trần Thu Ánh", "Trần Thu"));
  CHECK_FALSE(alike("Trần Thu Ánh", "Trần Thu Hương"));
  CHECK_FALSE(alike("Ana", "Ana Silva"));
  CHECK_FALSE(alike("An Si", "Ana Silva"));
  CHECK_FALSE(alike("Lena Berg", "Lana Berg"));
  CHECK_FALSE(alike("李雷", "李磊"));
  CHECK_FALSE(alike("", "Ana"));
}

TEST_CASE("of 426 people none but namesakes is taken for another, and each is found by the words of their name") {
  const auto people = people::world_names();
  search::NameIndex index;
  for (const auto& [id, entry] : people) index.put(entry);
  int alarms = 0;
  for (const auto& [id, entry] : people) {
    bool found = false;
    for (const auto& other : index.same_person(entry.name, "", 20)) {
      found = found || other.person == entry.person;
      const bool namesake = base::words_key(other.name) == base::words_key(entry.name);
      if (!namesake) std::cout << "false alarm: " << entry.name << " for " << other.name << '\n';
      alarms += namesake ? 0 : 1;
    }
    CHECK(found);
  }
  CHECK(alarms == 0);
}

TEST_CASE("of 426 people most are recognised by another spelling of their name") {
  const auto people = people::world_names();
  search::NameIndex index;
  for (const auto& [id, entry] : people) index.put(entry);
  int recognised = 0;
  int wrong = 0;
  int all = 0;
  for (const auto& query : people::world_queries()) {
    if (query.kind != "typo1" && query.kind != "accentless" && query.kind != "swapped order") continue;
    if (query.found_in == "unfinished") continue;
    ++all;
    const auto& wanted = people.at(query.expected);
    for (const auto& other : index.same_person(query.typed, "")) {
      const bool right = base::words_key(other.name) == base::words_key(wanted.name);
      recognised += right ? 1 : 0;
      wrong += right ? 0 : 1;
    }
  }
  std::cout << "same person by another spelling: " << recognised << " of " << all << ", wrong " << wrong << '\n';
  CHECK(100 * recognised >= 75 * all);
  CHECK(wrong == 0);
}
