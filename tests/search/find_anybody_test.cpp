#include "search/name_index.h"
#include "search/people.h"
#include "support/catch.h"

namespace {

using Names = std::vector<std::string>;

Names names_of(const std::vector<search::Entry>& entries) {
  Names names;
  for (const auto& entry : entries) names.push_back(entry.name);
  return names;
}

}  // namespace

TEST_CASE("a helper finds by the company, the address's front part and the end of a ticket code, the public does not") {
  search::NameIndex index;
  auto ana = people::somebody("Ana Silva", "Kestrel Robotics");
  ana.email = "quicksilver@mail.example";
  ana.codes = {"RFE-5T9B-4003"};
  index.put(ana);
  for (const auto* query : {"kestrel", "robotics", "kest", "quicksilver", "4003", "003"}) {
    INFO(query);
    CHECK(names_of(index.find_anybody(query)) == Names{"Ana Silva"});
    CHECK(index.find(query).empty());
  }
  CHECK(index.find_anybody("03").empty());
  CHECK(index.find_anybody("mail.example").empty());
}

TEST_CASE("a name comes before a company") {
  search::NameIndex index;
  index.put(people::somebody("Ana Silva", "Marlowe Works"));
  index.put(people::somebody("Keira Marlowe"));
  CHECK(names_of(index.find_anybody("marlowe")) == Names{"Keira Marlowe", "Ana Silva"});
}

TEST_CASE("who registers again is told by address or by the words of the name, not by a beginning") {
  search::NameIndex index;
  auto ana = people::somebody("Ana Silva");
  ana.email = "Ana@mail.example";
  index.put(ana);
  CHECK(names_of(index.same_person("Somebody Else", "ana@MAIL.example ")) == Names{"Ana Silva"});
  CHECK(names_of(index.same_person("SILVA, Ána", "")) == Names{"Ana Silva"});
  CHECK(index.same_person("Ana", "").empty());
  CHECK(index.same_person("Ana Si", "").empty());
  CHECK(index.same_person("", "").empty());
}
