#include "search/name_index.h"

#include <algorithm>

#include "search/people.h"
#include "support/catch.h"

namespace {

search::NameIndex index_of(const std::vector<std::string>& names) {
  search::NameIndex index;
  for (const auto& name : names) index.put(people::somebody(name));
  return index;
}

std::vector<std::string> found(const search::NameIndex& index, std::string_view query) {
  std::vector<std::string> names;
  for (const auto& entry : index.find(query)) names.push_back(entry.name);
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("somebody is found from the first letter, by any word, in any order, without accents") {
  const auto index = index_of({"Łukasz Žižek", "José García", "Søren Müller"});
  for (const auto* query : {"l", "z", "zizek", "lukasz zi", "zizek lukasz", "ŽIŽEK", "Łu"}) {
    INFO(query);
    CHECK(found(index, query) == Names{"Łukasz Žižek"});
  }
  for (const auto* query : {"soren", "mueller", "soeren", "müller s"})
    CHECK(found(index, query) == Names{"Søren Müller"});
}

TEST_CASE("every script is found in its own letters and in Latin ones") {
  const auto index = index_of({"李雷", "Мария Стоянова", "Δημήτρης Ψαρρός", "김지현"});
  for (const auto* query : {"李", "雷", "li lei", "lilei", "lei li", "li"}) {
    INFO(query);
    CHECK(found(index, query).front() == "李雷");
  }
  for (const auto* query : {"mariya", "мар", "stoyanova"}) CHECK(found(index, query) == Names{"Мария Стоянова"});
  CHECK(found(index, "jihyeon") == Names{"김지현"});
}

TEST_CASE("a slip is forgiven from four letters on, two from eight on") {
  const auto index = index_of({"Adaeze Okafor", "Kristoffer Lund"});
  for (const auto* query : {"adaze", "adeaze", "okafro", "oksfor", "okafr"}) {
    INFO(query);
    CHECK(found(index, query) == Names{"Adaeze Okafor"});
  }
  CHECK(found(index, "cristofer") == Names{"Kristoffer Lund"});
  CHECK(found(index, "lnd") == Names{"Kristoffer Lund"});
  CHECK(found(index, "okyyor").empty());
}

TEST_CASE("the word itself comes before its beginning, and that before a slip; then the shorter name") {
  const auto index = index_of({"Anan Silva", "Anna Berg", "Anna Bergmann", "Annabel Berg", "Hanna Berg"});
  CHECK(found(index, "anna") == Names{"Anna Berg", "Anna Bergmann", "Annabel Berg", "Anan Silva", "Hanna Berg"});
}

TEST_CASE("spaces may be missing") {
  const auto index = index_of({"Jan van den Berg", "Ana Silva"});
  CHECK(found(index, "vandenberg jan") == Names{"Jan van den Berg"});
  CHECK(found(index, "janvandenberg") == Names{"Jan van den Berg"});
  CHECK(found(index, "silvaana") == Names{"Ana Silva"});
}

TEST_CASE("a company finds nobody") {
  search::NameIndex index;
  index.put(people::somebody("Ana Silva", "Kestrel"));
  CHECK(index.find("kestrel").empty());
}

TEST_CASE("a person with several registrations is one row, the one that is going") {
  search::NameIndex index;
  auto cancelled = people::somebody("Ana Silva", "first");
  cancelled.admissible = false;
  auto going = people::somebody("Ana Silva", "second");
  going.person = cancelled.person;
  index.put(cancelled);
  CHECK(index.find("ana") == std::vector{cancelled});
  index.put(going);
  CHECK(index.find("ana") == std::vector{going});
  index.remove(going.registration);
  CHECK(index.find("ana") == std::vector{cancelled});
  index.remove(cancelled.registration);
  CHECK(index.find("ana").empty());
  CHECK(index.people() == 0);
}

TEST_CASE("a corrected name is found, the old one no longer") {
  search::NameIndex index;
  auto entry = people::somebody("Ana Silva");
  index.put(entry);
  entry.name = "Anna Souza";
  index.put(entry);
  CHECK(index.find("silva").empty());
  CHECK(index.find("souza") == std::vector{entry});
  CHECK(index.people() == 1);
}

TEST_CASE("at most eight rows, and none for a query without a letter") {
  const auto index = index_of({"Ana A", "Ana B", "Ana C", "Ana D", "Ana E", "Ana F", "Ana G", "Ana H", "Ana I"});
  CHECK(index.find("ana").size() == 8);
  CHECK(index.find("").empty());
  CHECK(index.find("  '-. ").empty());
  CHECK(index.find(std::string(100'000, 'a')).empty());
  CHECK(index.find("\xFF\xFE\x80").empty());
}
