#include "roster/content.h"

#include <set>

#include "roster/columns.h"
#include "roster/samples.h"
#include "support/catch.h"

namespace {

using roster::Role;
using roster::Told;

std::vector<Role> roles_of(const std::vector<std::string>& titles, const std::vector<std::vector<std::string>>& rows) {
  std::vector<roster::Record> records;
  for (const auto& row : rows) records.push_back({records.size() + 2, row});
  return roster::columns_of(titles, records).roles;
}

const std::vector<std::vector<std::string>> polish{
    {"Łukasz", "Kowalski", "lukasz.kowalski@poczta.example", "Gdańsk"},
    {"Zofia", "Wiśniewska", "z.wisniewska@poczta.example", "Gdańsk"},
    {"Paweł", "Żak", "pawel.zak@poczta.example", "Kraków"},
    {"Ewa", "Nowak", "ewa.nowak@poczta.example", "Gdańsk"},
};

}  // namespace

TEST_CASE("in any language an address is known by its look, and the names by what the address repeats") {
  const auto roles = roles_of({"Imię", "Nazwisko", "Adres poczty", "Miejscowość"}, polish);
  CHECK(roles == std::vector{Role::given_name, Role::family_name, Role::email, Role::answer});
}

TEST_CASE("a column of whole names is known among other columns of words") {
  const auto roles =
      roles_of({"Bedrijfje", "Deelnemertje", "Postadres"}, {{"Zwaluw", "Sanne de Vries", "sanne@post.example"},
                                                            {"Nordlicht", "Bram Bakker", "bakker@post.example"},
                                                            {"Kestrel", "Fleur Visser", "f.visser@post.example"},
                                                            {"Havenlab", "Daan Smit", "daan.smit@post.example"}});
  CHECK(roles == std::vector{Role::answer, Role::name, Role::email});
}

TEST_CASE("names in scripts that no address repeats are known by their letters") {
  const auto korean =
      roles_of({"참석자 성함", "주소록"},
               {{"김민준", "mj@post.example"}, {"이서연", "sy@post.example"}, {"박도윤", "dy@post.example"}});
  CHECK(korean == std::vector{Role::name, Role::email});
  const auto korean_parts = roles_of({"성", "이름"}, {{"김", "민준"}, {"이", "서연"}, {"박", "도윤"}, {"최", "하은"}});
  CHECK(korean_parts == std::vector{Role::family_name, Role::given_name});
  const auto arabic = roles_of(
      {"الاسم الكامل", "البريد"},
      {{"محمد عبد الله", "m@post.example"}, {"ليلى الحكيم", "l@post.example"}, {"سارة حداد", "s@post.example"}});
  CHECK(arabic == std::vector{Role::name, Role::email});
}

TEST_CASE("a telephone, a ticket's code and the address in its QR are known by their look") {
  const auto roles = roles_of({"Puhelin", "Lippu", "Linkki", "E-mail", "Verkkosivu"},
                              {{"+358 40 555 0101", "7QK4P2XA", "https://tickets.example/c/9f3kx82hq", "a@post.example",
                                "https://www.linkedin.com/in/ana-lima-83b1a2"},
                               {"+358 40 555 0102", "8RL5Q3YB", "https://tickets.example/c/2d8mq71zt", "b@post.example",
                                "https://www.linkedin.com/in/bo-chen-11c2d3"},
                               {"040 555 0103", "9SM6R4ZC", "https://tickets.example/c/5h1vw64pn", "c@post.example",
                                "https://www.linkedin.com/in/kim-berg-9a8b7c"}});
  CHECK(roles == std::vector{Role::phone, Role::ticket_code, Role::scan_url, Role::email, Role::answer});
}

TEST_CASE("numbers that are nobody's ticket are not taken for one") {
  const std::vector<std::vector<std::string>> rows{
      {"Ana Lima", "X1234567", "2026-09-01T10:00:00", "gst-0mvF6k4QN50"},
      {"Bo Chen", "Y2345678", "2026-09-02T10:00:00", "gst-1abC7d5RO61"},
  };
  const auto roles = roles_of({"Name", "Passport number", "Created at", "Submission ID"}, rows);
  CHECK(roles == std::vector{Role::name, Role::answer, Role::none, Role::none});
}

TEST_CASE("what a title says is never overridden by what the cells look like") {
  const auto columns =
      roster::columns_of({"Name", "Firma"}, std::vector<roster::Record>{{2, {"a@b.example", "Ana Lima"}}});
  CHECK(columns.roles[1] == Role::company);
  CHECK(columns.told[1] == Told::title);
}

TEST_CASE("where a column of places is all there is, nobody is named after a city") {
  const auto roles = roles_of({"Town", "Country", "E-mail"}, {{"Porto", "Portugal", "a1@mail.example"},
                                                              {"Lyon", "France", "b2@mail.example"},
                                                              {"Graz", "Austria", "c3@mail.example"}});
  CHECK(roles == std::vector{Role::answer, Role::answer, Role::email});
}

TEST_CASE("only the first 200 records are looked at, and the same records always say the same") {
  std::vector<roster::Record> records;
  for (std::size_t i = 0; i < 1000; ++i) {
    records.push_back({i + 2, {i < 200 ? "ana" + std::to_string(i) + "@mail.example" : "not an address"}});
  }
  const auto profile = roster::profile_of(records, 0);
  CHECK(profile.rows == 200);
  CHECK(profile.addresses == 200);
  CHECK(roster::columns_of({"Pošta"}, records).roles == std::vector{Role::email});
}

TEST_CASE("a person's choice goes before everything and takes the role from the column that had it") {
  auto table = samples::table_in("Name,Nick,Email,Shirt\nAna Lima,Annie,ana@mail.example,M\n");
  CHECK(table.columns.roles == std::vector{Role::name, Role::answer, Role::email, Role::answer});
  CHECK(table.columns.told == std::vector{Told::title, Told::not_at_all, Told::title, Told::not_at_all});
  const std::vector<roster::Choice> choices{{"NICK", Role::name}, {"Shirt", Role::none}};
  roster::choose(table, choices);
  CHECK(table.columns.roles == std::vector{Role::answer, Role::name, Role::email, Role::none});
  CHECK(table.columns.told[1] == Told::choice);
  roster::choose(table, {});
  CHECK(table.columns.roles == std::vector{Role::name, Role::answer, Role::email, Role::answer});
}

TEST_CASE("every role has a name of its own that is read again") {
  std::set<std::string_view> names;
  for (std::size_t i = 0; i < roster::role_count; ++i) {
    const auto role = static_cast<Role>(i);
    names.insert(roster::name_of(role));
    CHECK(roster::role_named(roster::name_of(role)) == role);
  }
  CHECK(names.size() == roster::role_count);
  CHECK(roster::name_of(Role::answer) == "answer");
  CHECK(roster::name_of(Role::checked_in) == "checked_in");
  CHECK_FALSE(roster::role_named("dog"));
}
