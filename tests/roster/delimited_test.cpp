#include "roster/delimited.h"

#include <chrono>
#include <random>

#include "support/catch.h"

namespace {

using Cells = std::vector<std::string>;

std::vector<Cells> cells_of(std::string_view text, roster::Dialect dialect = {}) {
  std::vector<Cells> cells;
  for (auto& record : roster::read_delimited(text, dialect)) cells.push_back(std::move(record.cells));
  return cells;
}

std::vector<std::size_t> lines_of(std::string_view text) {
  std::vector<std::size_t> lines;
  for (const auto& record : roster::read_delimited(text, {})) lines.push_back(record.line);
  return lines;
}

}  // namespace

TEST_CASE("cells and lines are separated whatever ends a line") {
  const std::vector<Cells> expected{{"a", "b"}, {"c", ""}, {""}, {"d"}};
  CHECK(cells_of("a,b\nc,\n\nd") == expected);
  CHECK(cells_of("a,b\r\nc,\r\n\r\nd\r\n") == expected);
  CHECK(cells_of("a,b\rc,\r\rd\r") == expected);
  CHECK(cells_of("").empty());
}

TEST_CASE("a quoted cell holds delimiters, line breaks and doubled quotes, and the next record knows its line") {
  CHECK(cells_of("\"a,1\",\"b\r\n\"\"c\"\"\"\r\nd\r\n") == std::vector<Cells>{{"a,1", "b\r\n\"c\""}, {"d"}});
  CHECK(lines_of("\"a\r\nb\r\n\",c\r\nd\n\"\n\"\ne") == std::vector<std::size_t>{1, 4, 5, 7});
}

TEST_CASE("a quote inside a cell is a character") {
  CHECK(cells_of("Jo \"Mika\" Lind,x\n") == std::vector<Cells>{{"Jo \"Mika\" Lind", "x"}});
  CHECK(cells_of("\"Jo \"Mika\" Lind\",x\n") == std::vector<Cells>{{"Jo \"Mika\" Lind", "x"}});
}

TEST_CASE("without quoting a double quote is a character like any other") {
  CHECK(cells_of("\"a\tb\"\nc\td", {'\t', roster::Quoting::unquoted}) ==
        std::vector<Cells>{{"\"a", "b\""}, {"c", "d"}});
}

TEST_CASE("an unclosed quote costs its own line and no other") {
  for (const auto* rest : {"b,2\nc,3\n", "b,\"2\"\nc,3\n", "\"b\",\"2\"\nc,3\n", "\"b\",2\n\"c\",\"3\"\n"}) {
    INFO(rest);
    const auto records = roster::read_delimited(std::string("\"a,1\n") + rest, {});
    REQUIRE(records.size() == 3);
    CHECK(records[0].damage == roster::Damage::unclosed_quote);
    CHECK(records[0].cells == Cells{"\"a", "1"});
    CHECK(records[1].cells == Cells{"b", "2"});
    CHECK(records[2].cells == Cells{"c", "3"});
    CHECK(records[1].damage == roster::Damage::none);
    CHECK(records[2].damage == roster::Damage::none);
  }
}

TEST_CASE("what was written by RFC 4180 is read back, for any cells") {
  std::mt19937_64 engine(7);
  const std::string alphabet = "ab\",;\t\n\r \xC3\xA9";
  for (int round = 0; round < 2000; ++round) {
    std::vector<Cells> table(1 + engine() % 4, Cells(1 + engine() % 4));
    std::string text;
    for (auto& row : table) {
      for (auto& cell : row) {
        for (auto n = engine() % 6; n > 0; --n) cell += alphabet[engine() % alphabet.size()];
        text += &cell == &row.front() ? "\"" : ",\"";
        for (const char c : cell) text += c == '"' ? std::string("\"\"") : std::string(1, c);
        text += '"';
      }
      text += '\n';
    }
    REQUIRE(cells_of(text) == table);
  }
}

TEST_CASE("files made of broken quotes take linear time") {
  const auto repeated = [](std::string_view part, std::size_t bytes) {
    std::string text;
    while (text.size() < bytes) text += part;
    return text;
  };
  for (const auto* part : {"\"\"a\n", "\"\"a,", "\"\"\"\"a\n", "\"a\"\"\n", "\"", "\"\n", ",\"\n\"\"", "\"a"}) {
    const auto started = std::chrono::steady_clock::now();
    const auto records = roster::read_delimited(repeated(part, 4'000'000), {});
    INFO(part);
    CHECK(!records.empty());
    CHECK(std::chrono::steady_clock::now() - started < std::chrono::seconds(20));  // quadratic would be hours
  }
}
