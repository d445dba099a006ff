#include "badge/painter.h"

#include <algorithm>
#include <cmath>

#include "designs.h"
#include "picture.h"
#include "read_back.h"
#include "support/catch.h"

using Catch::Detail::Approx;
using read_back::Pdf;

namespace {

std::string pdf_of(badge::Painter& painter, const badge::Template& design, const badge::Content& content) {
  auto pdf = painter.pdf(design, content);
  INFO((pdf ? std::string() : pdf.error().detail));
  REQUIRE(pdf);
  return *pdf;
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("A badge on paper is one page of the design's size, a second for its back, and reads as it should") {
  badge::Painter painter;
  for (const char* name : {"a6", "card", "label"}) {
    CAPTURE(name);
    const auto design = designs::shipped(name);
    const Pdf pdf(pdf_of(painter, *design, designs::ana()));
    CHECK(pdf.pages() == (design->back() ? 2 : 1));
    CHECK(pdf.size_of(1).first == Approx(design->width_mm()).margin(0.1));
    CHECK(pdf.size_of(1).second == Approx(design->height_mm()).margin(0.1));
    CHECK(pdf.words(1) == "Ana Sousa Harbour Clinic Head of nursing Ask me about nursing rosters");
    for (int page = 1; page <= pdf.pages(); ++page) {
      CHECK(pdf.codes(page) == std::vector{std::string(designs::code)});
      CHECK(holds(pdf.words(page), "Ana Sousa"));
    }
    // Six columns from the right: embedded, subset, Unicode.
    CHECK(holds(pdf.fonts(), "yes yes yes"));
    CHECK_FALSE(holds(pdf.fonts(), " no  "));
  }
}

TEST_CASE("The smallest QR that a design may have decodes from a 200 dpi rendering") {
  badge::Painter painter;
  const auto design = badge::Template::parse(
      R"(<svg xmlns="http://www.w3.org/2000/svg" width="60mm" height="30mm" viewBox="0 0 60 30">
         <text id="name" x="20" y="20" font-size="5">X</text><rect id="qr" x="2.3" y="3.1" width="13.2" height="13.2"/></svg>)",
      "small");
  REQUIRE(design);
  CHECK(Pdf(pdf_of(painter, **design, designs::ana())).codes(1) == std::vector{std::string(designs::code)});
}

TEST_CASE("On the screen every module of a QR is the same whole number of pixels, black or white") {
  badge::Painter painter;
  const auto design = designs::shipped("a6");
  for (const double px_per_mm : {2.13, 3.0, 4.7, 203 / 25.4, 300 / 25.4}) {
    CAPTURE(px_per_mm);
    const auto pixels = painter.pixels(*design, designs::ana(), px_per_mm);
    CHECK(pixels.width == std::lround(105 * px_per_mm));
    CHECK(pixels.height == std::lround(148 * px_per_mm));
    const auto& square = design->codes().at(0).frame;
    const int module = static_cast<int>(square.width_mm * px_per_mm / badge::modules_across);
    const auto dark = picture::runs_of(pixels, static_cast<int>((square.x_mm + 0.5) * px_per_mm),
                                       static_cast<int>((square.x_mm + square.width_mm - 0.5) * px_per_mm),
                                       static_cast<int>((square.y_mm + square.width_mm / 2) * px_per_mm));
    REQUIRE(dark.size() >= 4);
    CHECK(std::ranges::all_of(dark, [&](int run) { return run % module == 0; }));
    CHECK(std::ranges::all_of(pixels.pixels, [](std::uint32_t pixel) { return pixel >> 24U == 0xFF; }));
  }
}

TEST_CASE("Paper and screen show the same badge") {
  badge::Painter painter;
  for (const char* name : {"a6", "card", "label"}) {
    const auto design = designs::shipped(name);
    auto content = designs::ana();
    content.code.clear();  // a QR stands on whole pixels of the screen, not of the paper
    const Pdf pdf(pdf_of(painter, *design, content));
    const auto paper = picture::read(pdf.picture(1, 254));
    CHECK(picture::difference(paper, picture::of(painter.pixels(*design, content, 10)), 20) < 30);
    content.title.clear();
    CHECK(picture::difference(paper, picture::of(painter.pixels(*design, content, 10)), 20) > 40);
  }
}

TEST_CASE("What is empty leaves no trace, not even the words around it") {
  badge::Painter painter;
  const auto words = [&](const badge::Content& content) {
    return Pdf(pdf_of(painter, *designs::shipped("card"), content)).words(1);
  };
  CHECK(words({.name = "Ana"}) == "Ana");
  CHECK(words({.name = "Ana", .band = "Crew"}) == "Ana Crew");
  CHECK(words({.name = "Ana", .offer = "tides"}) == "Ana Ask me about tides");
  CHECK(Pdf(pdf_of(painter, *designs::shipped("card"), {.name = "Ana"})).codes(1).empty());
}

TEST_CASE("A share mark, a pick-up number and answers stand where the design wants them") {
  badge::Painter painter;
  const auto design = designs::with(R"(<text id="share" x="5" y="40">x</text><text id="pick_up" x="5" y="50">x</text>
     <text x="40" y="50">Table <tspan id="custom-table">x</tspan></text>)");
  const Pdf pdf(
      pdf_of(painter, *design, {.name = "Ana", .share = "Name only", .pick_up = "B 41", .custom = {{"Table?", "9"}}}));
  for (const char* words : {"Name only", "B 41", "Table 9"}) CHECK(holds(pdf.words(), words));
}

TEST_CASE("The given name is the largest thing on a badge, first or last") {
  badge::Painter painter;
  const auto design = designs::shipped("card");
  const auto heights = [&](const badge::Content& content) {
    auto given = content;
    given.name = content.given_name;
    given.given_name.clear();
    return std::pair(picture::tallest_letter(painter.pixels(*design, given, 8), {4, 4, 47, 24}, 8),
                     picture::tallest_letter(painter.pixels(*design, content, 8), {4, 4, 47, 24}, 8));
  };
  for (const badge::Content& content : {badge::Content{.name = "Ana Sousa", .given_name = "Ana"},
                                        badge::Content{.name = "Sousa Ana", .given_name = "Ana"},
                                        badge::Content{.name = "Ana Wolfeschlegelsteinhausen", .given_name = "Ana"}}) {
    const auto [alone, together] = heights(content);
    CHECK(together >= alone * 0.85);
  }
  // Without knowing which part it is, all of it has one size.
  const auto [alone, whole] = heights({.name = "Ana Sousa", .given_name = ""});
  CHECK(alone == 0);
  CHECK(whole > 0);
}

TEST_CASE("Long names shrink, then wrap, and not a letter is cut") {
  badge::Painter painter;
  for (const std::string& name :
       {std::string("Wolfeschlegelsteinhausenbergerdorff"), std::string("Uvuvwevwevwe Onyetenyevwe Ugwemubwem Ossas"),
        std::string("María de los Ángeles Fernández-Etxeberria y Sánchez de la Higuera"),
        std::string("Sri Balasubramanian Venkatanarasimharajuvaripeta Krishnamoorthy"), std::string(400, 'W')}) {
    CAPTURE(name);
    for (const char* design_name : {"a6", "card", "label"}) {
      const auto design = designs::shipped(design_name);
      badge::Content content{.name = name, .code = std::string(designs::code)};
      const Pdf pdf(pdf_of(painter, *design, content));
      std::string letters = pdf.words(1);
      const auto is_gap = [](char letter) { return letter == ' ' || letter == '-'; };
      std::string wanted = name;
      std::erase_if(letters, is_gap);
      std::erase_if(wanted, is_gap);
      CHECK(letters == wanted);
      CHECK(pdf.codes(1) == std::vector{std::string(designs::code)});
      // Nothing is drawn outside of its box: with the box's ink gone the badge is as without a name.
      const auto& box = designs::place(*design, "name").frame;
      const auto with_name = painter.pixels(*design, content, 6);
      content.name = " ";
      CHECK(picture::is_same_outside(with_name, painter.pixels(*design, content, 6), box, 6));
    }
  }
}

TEST_CASE("Words that come out too small to read are told") {
  badge::Painter painter;
  const auto design = designs::shipped("card");
  CHECK(painter.too_small(*design, designs::ana()).empty());
  const auto small = painter.too_small(*design, {.name = std::string(400, 'W'), .company = "Harbour Clinic"});
  REQUIRE(small.size() == 1);
  CHECK(small[0].slot == "name");
  CHECK(small[0].size_mm < 3.5);
}

TEST_CASE("Letters that no font has are told, each once, and the others are not") {
  badge::Painter painter;
  CHECK(painter.undrawable("Ana Sousa").empty());
  CHECK(painter.undrawable("Zoë 山田 محمد 🦊").empty());
  CHECK(painter.undrawable("").empty());
  const std::string unassigned = "\U000E1234";  // no character, so in no font
  const std::string private_use = "\U0010FF00";
  CHECK(painter.undrawable("A" + private_use + "n" + private_use + "a") == std::vector{private_use});
  (void)unassigned;
}

TEST_CASE("A code that fits no QR and a picture that fits no memory are failures, not crashes") {
  badge::Painter painter;
  const auto design = designs::shipped("card");
  const auto pdf = painter.pdf(*design, {.name = "Ana", .code = std::string(10'000, 'B')});
  REQUIRE_FALSE(pdf);
  CHECK(pdf.error().code == base::ErrorCode::bad_argument);
  CHECK(painter.pixels(*design, {.name = "Ana", .code = std::string(10'000, 'B')}, 8).pixels.empty());
  CHECK(painter.pixels(*design, {.name = "Ana"}, 1e6).pixels.empty());
  CHECK(painter.pixels(*design, {.name = "Ana"}, 0).pixels.empty());
  CHECK(painter.pixels(*design, {.name = "Ana"}, std::nan("")).pixels.empty());
}
