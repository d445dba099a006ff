#include "roster/table.h"
#include "support/catch.h"

namespace {

roster::Record record(std::size_t line, std::vector<std::string> cells) {
  return {.line = line, .cells = std::move(cells)};
}

}  // namespace

TEST_CASE("a sheet that was not read is named, an empty one is not") {
  const auto table =
      roster::table_of({{"Notes", {}},
                        {"Guests", {record(1, {"Name", "E-mail"}), record(2, {"Ana", "ana@mail.example"})}},
                        {"VIP", {record(1, {"Name", "E-mail"}), record(2, {"Bo", "bo@mail.example"})}}},
                       "XLSX");
  REQUIRE(table);
  CHECK(table->sheet == "Guests");
  CHECK(table->other_sheets == std::vector<std::string>{"VIP"});
}

TEST_CASE("who said that they are not coming is not expected") {
  const auto table = roster::read_table("Name,Coming?\nAna,yes\nBen,no\nChi,yes\n");
  REQUIRE(table);
  CHECK(table->columns.roles[1] == roster::Role::status);
}

TEST_CASE("first and last names are told in further languages by their titles") {
  for (const auto* titles : {"Voornaam;Achternaam", "Imię;Nazwisko", "Förnamn;Efternamn"}) {
    CAPTURE(titles);
    const auto table = roster::read_table(std::string(titles) + "\nAna;Costa\n");
    REQUIRE(table);
    CHECK(table->columns.roles == std::vector{roster::Role::given_name, roster::Role::family_name});
  }
}
