#include "badge/sheets.h"

#include <fmt/format.h>

#include <string>
#include <vector>

#include "designs.h"
#include "read_back.h"
#include "support/catch.h"

using Catch::Detail::Approx;
using read_back::Pdf;

namespace {

/// A code of its own for each badge.
std::string code_of(int number) {
  constexpr std::string_view letters = "BCDEFGHJKLNPRSTV";
  std::string code(26, 'B');
  code += letters[static_cast<std::size_t>(number / 16)];
  return code + letters[static_cast<std::size_t>(number % 16)];
}

badge::NextBadge badges(std::shared_ptr<const badge::Template> design, int count) {
  return [design = std::move(design), count, next = 0]() mutable -> std::optional<badge::BadgeToPrint> {
    if (next == count) return std::nullopt;
    badge::Content content{.name = fmt::format("Guest{:02}", next), .code = code_of(next)};
    ++next;
    return badge::BadgeToPrint{design, content};
  };
}

std::string written(const badge::NextBadge& next, const badge::SheetChoices& choices) {
  badge::Painter painter;
  std::string bytes;
  const auto done = badge::write_pdf(painter, next, choices, [&](std::string_view piece) { bytes += piece; });
  INFO((done ? std::string() : done.error().detail));
  REQUIRE(done);
  return bytes;
}

}  // namespace

TEST_CASE("Without paper every badge has pages of its own, in the order given, each with its code") {
  const Pdf cards(written(badges(designs::shipped("card"), 5), {}));
  REQUIRE(cards.pages() == 5);
  for (int page = 1; page <= 5; ++page) {
    CHECK(cards.size_of(page).first == Approx(86).margin(0.1));
    CHECK(cards.words(page) == fmt::format("Guest{:02}", page - 1));
    CHECK(cards.codes(page) == std::vector{code_of(page - 1)});
  }
  CHECK(Pdf(written(badges(designs::shipped("a6"), 2), {})).pages() == 4);
  CHECK(Pdf(written(badges(designs::shipped("a6"), 2), {.sides = badge::SheetChoices::Sides::fronts})).pages() == 2);
}

TEST_CASE("A sheet holds as many badges as fit, whichever way round") {
  CHECK(badge::badges_to_a_sheet(badge::a4, 105, 148) == 4);
  CHECK(badge::badges_to_a_sheet(badge::a4, 86, 54) == 10);
  CHECK(badge::badges_to_a_sheet(badge::a4, 62, 100) == 8);
  CHECK(badge::badges_to_a_sheet(badge::us_letter, 105, 148) == 2);
  CHECK(badge::badges_to_a_sheet(badge::a4, 211, 298) == 0);
}

TEST_CASE("On sheets the badges stand row by row, and backs where the other side of the paper is") {
  const Pdf pdf(written(badges(designs::shipped("a6"), 6), {.paper = badge::a4, .cut_marks = badge::CutMarks::drawn}));
  REQUIRE(pdf.pages() == 4);
  CHECK(pdf.size_of(1).first == Approx(210).margin(0.1));
  const auto cell = [&](int page, int column, int row) {
    const auto codes = pdf.codes_in({column * 105.0, row * 148.5, 105, 148.5}, page);
    return codes.size() == 1 ? codes[0] : fmt::format("{} codes", codes.size());
  };
  CHECK(cell(1, 0, 0) == code_of(0));
  CHECK(cell(1, 1, 0) == code_of(1));
  CHECK(cell(1, 0, 1) == code_of(2));
  CHECK(cell(1, 1, 1) == code_of(3));
  CHECK(cell(2, 1, 0) == code_of(0));
  CHECK(cell(2, 0, 0) == code_of(1));
  CHECK(cell(2, 1, 1) == code_of(2));
  CHECK(cell(3, 0, 0) == code_of(4));
  CHECK(cell(3, 0, 1) == "0 codes");
  CHECK(cell(4, 1, 0) == code_of(4));
}

TEST_CASE("Badges of another size begin a new sheet") {
  const auto card = designs::shipped("card");
  const auto label = designs::shipped("label");
  int next = 0;
  const Pdf pdf(written(
      [&]() -> std::optional<badge::BadgeToPrint> {
        if (next == 4) return std::nullopt;
        badge::Content content{.name = fmt::format("Guest{:02}", next)};
        return badge::BadgeToPrint{next++ < 2 ? card : label, content};
      },
      {.paper = badge::us_letter}));
  REQUIRE(pdf.pages() == 2);
  CHECK(pdf.words(1) == "Guest00 Guest01");
  CHECK(pdf.words(2) == "Guest02 Guest03");
}

TEST_CASE("Cut marks are drawn where they are asked for") {
  const auto sheet = [](badge::CutMarks marks) {
    return written(badges(designs::shipped("card"), 1), {.paper = badge::a4, .cut_marks = marks}).size();
  };
  CHECK(sheet(badge::CutMarks::drawn) > sheet(badge::CutMarks::none));
}

TEST_CASE("A badge larger than the paper, or a code that fits no QR, ends the writing with the reason") {
  badge::Painter painter;
  const auto sink = [](std::string_view) {};
  const auto large =
      badge::write_pdf(painter, badges(designs::shipped("a6"), 1), {.paper = badge::PaperSize{100, 100}}, sink);
  REQUIRE_FALSE(large);
  CHECK(large.error().detail.find("larger than the paper") != std::string::npos);
  bool is_first = true;
  const auto bad = badge::write_pdf(
      painter,
      [&]() -> std::optional<badge::BadgeToPrint> {
        if (!std::exchange(is_first, false)) return std::nullopt;
        return badge::BadgeToPrint{designs::shipped("card"), {.name = "A", .code = std::string(10'000, 'B')}};
      },
      {}, sink);
  REQUIRE_FALSE(bad);
  CHECK(bad.error().code == base::ErrorCode::bad_argument);
}
