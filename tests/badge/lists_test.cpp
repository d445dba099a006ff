// Blank stickers and the door list, read back from their PDF.
#include <fmt/format.h>

#include <string>
#include <vector>

#include "badge/blanks.h"
#include "badge/door_list.h"
#include "read_back.h"
#include "support/catch.h"

using Catch::Detail::Approx;
using read_back::Pdf;

namespace {

std::vector<std::string> codes(int count) {
  constexpr std::string_view letters = "BCDEFGHJKLNPRSTV";
  std::vector<std::string> all;
  all.reserve(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i) {
    std::string code = "BCDEFGHJKLNPRSTVBCDEFGHJKL";
    code += letters[static_cast<std::size_t>(i / 16)];
    all.push_back(code + letters[static_cast<std::size_t>(i % 16)]);
  }
  return all;
}

std::string blanks(const std::vector<std::string>& all, const badge::BlankChoices& choices) {
  std::string bytes;
  REQUIRE(badge::write_blanks(all, choices, [&](std::string_view piece) { bytes += piece; }));
  return bytes;
}

std::string door_list(const std::vector<badge::DoorListRow>& rows, const std::string& more = {}) {
  std::string bytes;
  const badge::DoorListWords words{
      .title = "Riverside Evening",
      .under_title = "Thu 26 Nov",
      .page_of = [](int page, int pages) { return fmt::format("Page {} of {}", page, pages); },
      .more = more};
  REQUIRE(badge::write_door_list(rows, words, badge::a4, [&](std::string_view piece) { bytes += piece; }));
  return bytes;
}

std::size_t times(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

}  // namespace

TEST_CASE("Blank stickers: 24 to a sheet of A4, each read by a scanner and by eye") {
  const auto all = codes(30);
  const Pdf pdf(blanks(all, {}));
  REQUIRE(pdf.pages() == 2);
  CHECK(pdf.size_of(1).first == Approx(210).margin(0.1));
  for (int i = 0; i < 30; ++i) {
    const int cell = i % 24;
    CAPTURE(i);
    CHECK(pdf.codes_in({cell % 3 * 70.0, 0.5 + cell / 3 * 37.0, 70, 37}, i / 24 + 1) ==
          std::vector{all.at(static_cast<std::size_t>(i))});
  }
  CHECK(times(pdf.words(1), "BCDE FGHJ KLNP RSTV") == 24);
}

TEST_CASE("Blank stickers on letter paper, and with lines to cut along") {
  const Pdf pdf(
      blanks(codes(11), {.labels = badge::BlankChoices::Labels::on_letter, .cut_marks = badge::CutMarks::drawn}));
  CHECK(pdf.pages() == 2);
  CHECK(pdf.size_of(1).second == Approx(279.4).margin(0.1));
  CHECK(pdf.codes_in({4, 12.7, 101.6, 50.8}, 1) == std::vector{codes(1).at(0)});
  CHECK(pdf.codes_in({110, 12.7 + 4 * 50.8, 101.6, 50.8}, 1) == std::vector{codes(10).at(9)});
  CHECK(blanks(codes(1), {.cut_marks = badge::CutMarks::drawn}).size() > blanks(codes(1), {}).size());
}

TEST_CASE("A code that fits no QR makes no blank sticker") {
  const std::vector<std::string> bad = {std::string(10'000, 'B')};
  const auto written = badge::write_blanks(bad, {}, [](std::string_view) {});
  REQUIRE_FALSE(written);
  CHECK(written.error().code == base::ErrorCode::bad_argument);
}

TEST_CASE("The door list has everybody once, in order, under their letters, on numbered pages") {
  std::vector<badge::DoorListRow> rows;
  for (int i = 0; i < 100; ++i) {
    rows.push_back({.section = std::string(1, static_cast<char>('A' + i / 20)),
                    .name = fmt::format("Guest{:03}, Ana", i),
                    .company = "Harbour Clinic",
                    .ticket = "Early",
                    .code_end = "KLNP"});
  }
  const Pdf pdf(door_list(rows));
  REQUIRE(pdf.pages() == 4);
  const std::string all = pdf.words();
  std::size_t last = 0;
  for (const auto& row : rows) {
    CAPTURE(row.name);
    CHECK(times(all, row.name) == 1);
    CHECK(all.find(row.name) > last);
    last = all.find(row.name);
  }
  for (const char* letter : {" A ", " B ", " C ", " D ", " E "}) CHECK(times(all, letter) == 1);
  CHECK(times(all, "KLNP") == 100);
  CHECK(times(pdf.words(3), "Page 3 of 4") == 1);
}

TEST_CASE("A letter's heading never stands alone at the foot of a page") {
  // However many rows stand before the second letter, no page ends with its heading.
  for (int before = 20; before < 32; ++before) {
    CAPTURE(before);
    std::vector<badge::DoorListRow> rows(static_cast<std::size_t>(before), {.section = "A", .name = "Somebody"});
    rows.push_back({.section = "Heading", .name = "Last"});
    const Pdf pdf(door_list(rows));
    for (int page = 1; page <= pdf.pages(); ++page) {
      CHECK((pdf.words(page).find("Heading") != std::string::npos) ==
            (pdf.words(page).find("Last") != std::string::npos));
    }
  }
}

TEST_CASE("Long names, other scripts and empty lists are on paper as well") {
  const std::string name = "Wolfeschlegelsteinhausenbergerdorff, Maximiliana Theodora";
  CHECK(Pdf(door_list({{.section = "W", .name = name, .box = badge::DoorListRow::Box::ticked}}))
            .words()
            .find("Theodora") != std::string::npos);
  CHECK(Pdf(door_list({{.section = "山", .name = "山田 太郎"}})).words().find("山田 太郎") != std::string::npos);
  const Pdf empty(door_list({}, "Not on the list"));
  CHECK(empty.pages() == 1);
  CHECK(empty.words() == "Riverside Evening Thu 26 Nov Not on the list Riverside Evening Page 1 of 1");
}
