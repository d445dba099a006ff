#include "badge/template.h"

#include <cmath>
#include <numbers>

#include "designs.h"
#include "support/catch.h"

using Catch::Detail::Approx;
using designs::place;

TEST_CASE("A design's size is read in every unit that drawing programs write") {
  const auto sized = [](const char* size) {
    return badge::Template::parse(
        std::string("<svg xmlns='http://www.w3.org/2000/svg' ") + size +
            "><text id='name' x='0' y='5'/><rect id='qr' width='60' height='60' x='20' y='20'/></svg>",
        "test");
  };
  for (const char* size : {"width='50.8mm' height='101.6mm'", "width='5.08cm' height='10.16cm'",
                           "width='2in' height='4in'", "width='144pt' height='288pt'", "width='192' height='384px'"}) {
    CAPTURE(size);
    const auto design = sized(size);
    REQUIRE(design);
    CHECK((*design)->width_mm() == Approx(50.8));
    CHECK((*design)->height_mm() == Approx(101.6));
  }
}

TEST_CASE("A text stands on the baseline of its sample, with its size, font and colour") {
  const auto design = designs::with(
      R"(<text id="company" x="10" y="40" font-size="6" font-family="'Inter', sans-serif" font-weight="bold" fill="#c93a17">X</text>)");
  const auto& company = place(*design, "company");
  CHECK(company.settle == badge::Settle::on_baseline);
  CHECK(company.frame.x_mm == Approx(10).margin(0.01));
  CHECK(company.frame.y_mm + company.baseline_mm == Approx(40).margin(0.01));
  const auto& style = company.runs.at(0).style;
  CHECK(style.size_mm == Approx(6).margin(0.01));
  CHECK(style.families == "Inter, sans-serif");
  CHECK(style.weight == 700);
  CHECK(style.colour == 0xC93A17);
}

TEST_CASE("Styles come from attributes, rules and style attributes, inherited, the stronger winning") {
  const auto design = designs::with(
      R"svg(<g fill="red" font-size="4"><text id="company" class="small brand" x="5" y="40"
          style="letter-spacing:.5px; fill: rgb(1, 2, 3)">X</text>
         <text id="title" class="brand" x="5" y="50"><tspan class="small">X</tspan></text></g>)svg",
      R"(/* a.b */ text { fill: green; font-weight: 300 } .brand, #none { fill: #00F; font-weight: 800 }
         #title { fill: navy } .small { font-size: 3px } g > text { fill: white })");
  const auto& company = place(*design, "company").runs.at(0).style;
  CHECK(company.colour == 0x010203);
  CHECK(company.weight == 800);
  CHECK(company.size_mm == Approx(3).margin(0.01));
  CHECK(company.spacing_mm == Approx(0.5).margin(0.01));
  const auto& title = place(*design, "title").runs.at(0).style;
  CHECK(title.colour == 0x000080);
  CHECK(title.size_mm == Approx(3).margin(0.01));
}

TEST_CASE("Transforms mean for a place what they mean for the drawing") {
  const auto design = designs::with(
      R"svg(<g transform="translate(40 50) scale(.5)"><g transform="rotate(-90)">
         <rect id="company" x="2" y="4" width="60" height="20" font-size="10"/></g></g>)svg");
  const auto& company = place(*design, "company");
  CHECK(company.frame.x_mm == Approx(42).margin(0.01));
  CHECK(company.frame.y_mm == Approx(49).margin(0.01));
  CHECK(company.frame.width_mm == Approx(30).margin(0.02));
  CHECK(company.frame.height_mm == Approx(10).margin(0.02));
  CHECK(company.frame.angle == Approx(-std::numbers::pi / 2).margin(0.001));
  CHECK(company.runs.at(0).style.size_mm == Approx(5).margin(0.01));
}

TEST_CASE("Places are found as Inkscape, Illustrator and Figma write them") {
  const auto design = designs::with(
      R"svg(<text xml:space="preserve" style="font-size:5px;text-anchor:middle" x="30" y="40" id="company">
           <tspan id="tspan12" x="30" y="40" style="font-size:5px;fill:#111111">Sample</tspan></text>
         <g id="title"><text transform="matrix(1 0 0 1 10 50)" class="st0">Sample</text></g>
         <text fill="black" font-size="4" id="band"><tspan x="12" y="57">Sample</tspan></text>)svg",
      ".st0{font-family:'Inter';font-size:4px;}");
  const auto& company = place(*design, "company");
  CHECK(company.anchor == badge::Anchor::middle);
  CHECK(company.runs.at(0).style.colour == 0x111111);
  CHECK(company.frame.x_mm + company.frame.width_mm / 2 == Approx(30).margin(0.02));
  const auto& title = place(*design, "title");
  CHECK(title.frame.x_mm == Approx(10).margin(0.02));
  CHECK(title.frame.y_mm + title.baseline_mm == Approx(50).margin(0.02));
  const auto& band = place(*design, "band");
  CHECK(band.frame.x_mm == Approx(12).margin(0.02));
  CHECK(band.frame.y_mm + band.baseline_mm == Approx(57).margin(0.02));
}

TEST_CASE("A text has the room to the badge's edge, and ends where the QR begins") {
  const auto design = designs::with(R"(<text id="company" x="5" y="25" font-size="5">X</text>
     <text id="title" x="5" y="50" font-size="5">X</text><text id="band" x="80" y="50" font-size="5" text-anchor="end">X</text>)");
  const auto right = [&](const char* id) { return place(*design, id).frame.x_mm + place(*design, id).frame.width_mm; };
  CHECK(right("company") == Approx(58).margin(0.05));
  CHECK(right("title") == Approx(90 - 0.04 * 60).margin(0.05));
  CHECK(right("band") == Approx(80).margin(0.05));
  CHECK(place(*design, "band").frame.x_mm == Approx(0.04 * 60).margin(0.05));
}

TEST_CASE("A box is the room for its text, in which the content stands where the sample does") {
  const auto settled = [](const char* y) {
    const auto design =
        designs::with(std::string(R"(<rect id="company-box" x="5" y="20" width="40" height="30" fill="red"/>
       <text id="company" x="5" font-size="4" y=")") +
                      y + R"(">X</text>)");
    CHECK(place(*design, "company").frame.width_mm == Approx(40).margin(0.02));
    CHECK(place(*design, "company").frame.height_mm == Approx(30).margin(0.02));
    CHECK(design->drawing({}).find("red") == std::string::npos);
    return place(*design, "company").settle;
  };
  CHECK(settled("24") == badge::Settle::top);
  CHECK(settled("36") == badge::Settle::middle);
  CHECK(settled("48") == badge::Settle::bottom);
}

TEST_CASE("Parts of a line are content, the rest stays as it is written") {
  const auto design = designs::with(
      R"(<text x="5" y="40" font-size="4">Ask me
         about <tspan id="offer" font-weight="700">sample <tspan>words</tspan></tspan>, please</text>)");
  const auto& line = place(*design, "offer");
  REQUIRE(line.runs.size() == 3);
  CHECK(line.runs[0].words == "Ask me about ");
  CHECK(line.runs[1].part == badge::Part{badge::Kind::offer, {}});
  CHECK(line.runs[1].style.weight == 700);
  CHECK(line.runs[2].words == ", please");
}

TEST_CASE("What stands under a condition is there only where it is met") {
  const auto design = designs::with(R"(<g id="with-offer"><circle r="1"/><g id="without-band"><ellipse rx="1"/></g></g>
                                       <path id="with-custom-track-2" d="M1 1h2"/>)");
  const auto holds = [&](const badge::Content& content, const char* element) {
    return design->drawing(content).find(element) != std::string::npos;
  };
  CHECK_FALSE(holds({}, "<circle"));
  CHECK(holds({.offer = "x"}, "<circle"));
  CHECK(holds({.offer = "x"}, "<ellipse"));
  CHECK_FALSE(holds({.offer = "x", .band = "x"}, "<ellipse"));
  CHECK_FALSE(holds({.band = "x"}, "<ellipse"));
  CHECK(holds({.custom = {{"Track 2?", "x"}}}, "<path"));
  CHECK_FALSE(holds({.custom = {{"Track 3", "x"}}}, "<path"));
  // The samples themselves are never drawn.
  CHECK_FALSE(holds({}, "Sample"));
}

TEST_CASE("An id names a part, a second copy of it, or the answer to a question") {
  const badge::Content content{.company = "Clinic",
                               .custom = {{"Dietary needs?", "none"}, {"Track 2", "B"}, {"Größe", "M"}}};
  const auto value = [&](const char* id) {
    const auto part = badge::part_named(id);
    return part ? std::string(badge::value_of(*part, content)) : "no part";
  };
  CHECK(value("company") == "Clinic");
  CHECK(value("company-2") == "Clinic");
  CHECK(value("custom-dietary-needs") == "none");
  CHECK(value("custom.dietary-needs") == "none");
  CHECK(value("custom-track-2") == "B");
  CHECK(value("custom-dietary-needs-2") == "none");
  CHECK(value("custom-größe") == "M");
  CHECK(value("custom-unknown").empty());
  CHECK(value("company-box") == "no part");
  CHECK(value("text123") == "no part");
}

TEST_CASE("The designs that Lanyard comes with have the sizes they are sold in, and large modules") {
  const std::tuple<const char*, double, double> sizes[] = {{"a6", 105, 148}, {"card", 86, 54}, {"label", 62, 100}};
  for (const auto& [name, width, height] : sizes) {
    CAPTURE(name);
    const auto design = designs::shipped(name);
    CHECK(design->width_mm() == Approx(width));
    CHECK(design->height_mm() == Approx(height));
    for (const auto& code : design->codes()) CHECK(code.frame.width_mm / badge::modules_across > 0.85);
  }
  REQUIRE(designs::shipped("a6")->back());
  CHECK_FALSE(designs::shipped("a6")->back()->codes().empty());
}
