#include "roster/header.h"

#include "roster/samples.h"
#include "support/catch.h"

using roster::Role;

TEST_CASE("a header in a language nobody wrote a table for is found by what stands below it") {
  const auto table = samples::table_in(
      "Lista gości\n\nImię;Nazwisko;Poczta;Firma-matka\n"
      "Łukasz;Wójcik;lukasz.wojcik@post.example;Zwaluw\nZofia;Żak;zofia@post.example;Havenlab\n"
      "Paweł;Nowak;pawel.nowak@post.example;Zwaluw\n");
  CHECK(table.dialect.delimiter == ';');
  CHECK(table.header.line == 3);
  CHECK(table.columns.roles == std::vector{Role::given_name, Role::family_name, Role::email, Role::answer});
  CHECK(table.records.size() == 3);
}

TEST_CASE("a file without a header loses nobody") {
  const auto table = samples::table_in(
      "Ana Lima,ana.lima@mail.example,+44 20 7946 0001\nBo Chen,bo@mail.example,+44 20 7946 0002\n"
      "Kim Berg,kim.berg@mail.example,+44 20 7946 0003\n");
  CHECK(table.header.cells == std::vector<std::string>{"A", "B", "C"});
  CHECK(table.header.line == 0);
  CHECK(table.columns.roles == std::vector{Role::name, Role::email, Role::phone});
  REQUIRE(table.records.size() == 3);
  CHECK(table.records.front().line == 1);
}

TEST_CASE("a bare list of addresses or of names is a guest list") {
  CHECK(samples::table_in("ana@mail.example\nbo@mail.example\n").records.size() == 2);
  CHECK(samples::table_in("Ana Lima\nBo Chen\nKim Berg\nSanne de Vries\n").records.size() == 4);
  const auto titled = samples::table_in("Imię i nazwisko\nŁukasz Wójcik\nZofia Żak\nPaweł Nowak\n");
  CHECK(titled.records.size() == 3);
  CHECK(titled.header.cells.front() == "Imię i nazwisko");
  const auto korean = samples::table_in("참석자\n김민준\n이서연\n박도윤\n");
  CHECK(korean.records.size() == 3);
}

TEST_CASE("a heading that is a title too gives way to the row of titles below it") {
  const auto table = samples::table_in("Guests\n\nName,Email\nAna Lima,ana@mail.example\n");
  CHECK(table.header.line == 3);
  CHECK(table.records.size() == 1);
}

TEST_CASE("what is no list of people stays unreadable") {
  for (const auto* text : {"a,b,c\n1,2,3\n4,5,6\n", "Dear all,\nplease find the list attached.\nBest wishes\n",
                           "2026-09-01;12.50\n2026-09-02;13.50\n", "x\n"}) {
    INFO(text);
    CHECK_FALSE(roster::read_table(text).has_value());
  }
}

TEST_CASE("columns without titles are named as a spreadsheet names them") {
  const auto titles = roster::letters_as_titles(28).cells;
  CHECK(titles[0] == "A");
  CHECK(titles[25] == "Z");
  CHECK(titles[26] == "AA");
  CHECK(titles[27] == "AB");
}
