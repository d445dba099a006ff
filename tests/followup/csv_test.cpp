#include "followup/csv.h"

#include "an_evening.h"
#include "support/catch.h"

namespace {

std::string row(std::initializer_list<std::string_view> cells) {
  const std::string text = support::written([&](const followup::Sink& sink) { followup::CsvWriter(sink).row(cells); });
  REQUIRE(text.starts_with(followup::utf8_bom));
  return text.substr(followup::utf8_bom.size());
}

}  // namespace

TEST_CASE("a CSV row ends in CR LF and is quoted only where it must be") {
  CHECK(row({"Ana", "", "Zwaluw BV"}) == "Ana,,Zwaluw BV\r\n");
  CHECK(row({"Hexagon, Co."}) == "\"Hexagon, Co.\"\r\n");
  CHECK(row({"\"Mika\" Müller"}) == "\"\"\"Mika\"\" Müller\"\r\n");
  CHECK(row({"two\nlines"}) == "\"two\nlines\"\r\n");
  CHECK(row({"半角; semicolon"}) == "\"半角; semicolon\"\r\n");
}

TEST_CASE("a cell that a spreadsheet would run is guarded") {
  CHECK(row({"=1+1"}) == "'=1+1\r\n");
  CHECK(row({"+49 30 901820"}) == "'+49 30 901820\r\n");
  CHECK(row({"-2+3"}) == "'-2+3\r\n");
  CHECK(row({"@SUM(A1)"}) == "'@SUM(A1)\r\n");
  CHECK(row({"\t=1"}) == "\"'\t'=1\"\r\n");
  CHECK(row({"\r=1"}) == "\"'\r'=1\"\r\n");
  CHECK(row({"=cmd|' /C calc'!A0"}) == "'=cmd|' /C calc'!A0\r\n");
  CHECK(row({"=HYPERLINK(\"http://x.example\",\"a\")"}) == "\"'=HYPERLINK(\"\"http://x.example\"\",\"\"a\"\")\"\r\n");
}

TEST_CASE("a cell that another separator would split begins no formula either") {
  CHECK(followup::guarded("Ana;=1+1") == "Ana;'=1+1");
  CHECK(followup::guarded("Ana\t@SUM(A1)") == "Ana\t'@SUM(A1)");
  CHECK(followup::guarded("Ana\r\n-1") == "Ana\r\n'-1");
  CHECK(followup::guarded("\r\n=1") == "'\r\n'=1");
}

TEST_CASE("what is no formula is left as it is") {
  for (const char* harmless :
       {"", "O'Neill", "a=b", "ana@mail.example", "Jean-Luc", "3-1", "C++", "'t Hooft", "\xE2\x80\x93 dash"}) {
    CHECK(followup::guarded(harmless) == harmless);
  }
}

TEST_CASE("a long CSV is handed over in pieces and nothing is lost between them") {
  int pieces = 0;
  std::size_t octets = 0;
  {
    followup::CsvWriter csv([&](std::string_view piece) {
      ++pieces;
      octets += piece.size();
    });
    for (int i = 0; i < 20'000; ++i) csv.row({"ten octets", "and some"});
  }
  CHECK(pieces > 3);
  CHECK(octets == 3 + 20'000 * std::string_view("ten octets,and some\r\n").size());
}
