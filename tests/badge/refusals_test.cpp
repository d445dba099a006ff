// What a design may not be: each is refused with a reason that its designer understands.
#include <sys/stat.h>

#include <fstream>

#include "badge/template.h"
#include "badge/templates.h"
#include "designs.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using designs::refusal_of;
using designs::svg_with;

namespace {

bool says(const std::string& refusal, const std::string& words) {
  CAPTURE(refusal);
  CHECK(refusal.find(words) != std::string::npos);
  return refusal.find(words) != std::string::npos;
}

std::string replaced(std::string svg, const std::string& what, const std::string& by) {
  const auto at = svg.find(what);
  REQUIRE(at != std::string::npos);
  return svg.replace(at, what.size(), by);
}

}  // namespace

TEST_CASE("What is no SVG is refused as that") {
  CHECK(refusal_of(svg_with("")).empty());
  for (const char* text : {"", "hello", "\x89PNG\r\n", "<html></html>", "<svg",
                           "<svg xmlns='http://www.w3.org/2000/svg'></g>", "%PDF-1.5", "\xFF\xFE<\0s"}) {
    CAPTURE(text);
    CHECK(says(refusal_of(text), "is no SVG"));
  }
}

TEST_CASE("A design without a name or a QR is refused") {
  CHECK(says(refusal_of(replaced(svg_with(""), "id=\"qr\"", "id=\"code\"")), "the id 'qr'"));
  CHECK(says(refusal_of(replaced(svg_with(""), "id=\"name\"", "id=\"who\"")), "the id 'name'"));
  CHECK(says(refusal_of(replaced(svg_with(""), "<rect id=\"qr\"", "<circle id=\"qr\"")), "'qr' is a <circle>"));
}

TEST_CASE("A design without a physical size is refused, and one that is no badge's size") {
  CHECK(says(refusal_of(replaced(svg_with(""), "width=\"90mm\"", "")), "has no size"));
  CHECK(says(refusal_of(replaced(svg_with(""), "width=\"90mm\"", "width=\"100%\"")), "has no size"));
  CHECK(says(refusal_of(replaced(svg_with(""), "width=\"90mm\"", "width=\"9mm\"")), "a badge is between"));
  CHECK(says(refusal_of(replaced(svg_with(""), "width=\"90mm\"", "width=\"90in\"")), "a badge is between"));
}

TEST_CASE("A QR whose modules are under 0.4 mm is refused, one of 0.4 mm is not") {
  const auto sized = [](const char* side) {
    return refusal_of(replaced(svg_with(""), "width=\"30\" height=\"30\"",
                               std::string("width=\"") + side + "\" height=\"" + side + "\""));
  };
  CHECK(says(sized("13.1"), "modules of 0.40 mm"));
  CHECK(says(sized("10"), "modules of 0.30 mm"));
  CHECK(sized("13.2").empty());
}

TEST_CASE("A QR that is over the edge, skewed or mirrored is refused") {
  CHECK(says(refusal_of(replaced(svg_with(""), "x=\"58\" y=\"2\"", "x=\"62\" y=\"2\"")), "over the badge's edge"));
  const auto turned = [](const char* transform) {
    return refusal_of(
        replaced(svg_with(""), "<rect id=\"qr\"", std::string("<rect transform=\"") + transform + "\" id=\"qr\""));
  };
  CHECK(says(turned("translate(-10 5) skewX(20)"), "skewed or mirrored"));
  CHECK(says(turned("matrix(-1 0 0 1 146 0)"), "skewed or mirrored"));
  CHECK(turned("rotate(90 73 17)").empty());
}

TEST_CASE("Anything in a QR's quiet zone is refused, a plain ground under it is not") {
  const char* in_the_zone = R"(<circle cx="60" cy="4" r="1"/>)";
  CHECK(says(refusal_of(svg_with(in_the_zone)), "must stay empty"));
  CHECK(says(refusal_of(svg_with(R"(<path d="M50 0L90 30" stroke="#777" stroke-width=".4"/>)")), "must stay empty"));
  CHECK(says(refusal_of(svg_with(R"(<g id="with-offer"><circle cx="86" cy="30" r="1" fill="silver"/></g>)")),
             "must stay empty"));
  CHECK(says(refusal_of(svg_with(R"(<rect id="company" x="50" y="20" width="20" height="8"/>)")), "stands in the QR"));
  CHECK(refusal_of(svg_with(R"(<rect width="90" height="60" fill="#C93A17"/>)")).empty());
  CHECK(refusal_of(svg_with(std::string(in_the_zone) + R"(<rect x="57" y="1" width="32" height="32" fill="white"/>)"))
            .empty());
}

TEST_CASE("A billion laughs are refused before the first") {
  std::string svg = "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY lol0 \"lol\">";
  for (int i = 1; i < 10; ++i) {
    svg += "<!ENTITY lol" + std::to_string(i) + " \"";
    for (int j = 0; j < 10; ++j) svg += "&lol" + std::to_string(i - 1) + ";";
    svg += "\">";
  }
  CHECK(says(refusal_of(svg + "]>" + svg_with("<text>&lol9;</text>")), "entities of its own"));
  // The document type that drawing programs write declares none.
  CHECK(refusal_of(
            "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">" +
            svg_with(""))
            .empty());
}

TEST_CASE("The same laughs told with <use> are refused, too") {
  std::string svg = "<defs><g id=\"u0\"><path d=\"M0 0h1v1z\"/></g>";
  for (int i = 1; i < 12; ++i) {
    svg += "<g id=\"u" + std::to_string(i) + "\">";
    for (int j = 0; j < 10; ++j) svg += "<use xlink:href=\"#u" + std::to_string(i - 1) + "\"/>";
    svg += "</g>";
  }
  CHECK(says(refusal_of(svg_with(svg + "</defs><use xlink:href=\"#u11\"/>")), "copies counted"));
  std::string chain = "<g id=\"c0\"/>";
  for (int i = 1; i < 20'000; ++i) {
    chain.insert(0, "<use id=\"c" + std::to_string(i) + "\" xlink:href=\"#c" + std::to_string(i - 1) + "\"/>");
  }
  CHECK(says(refusal_of(svg_with(chain)), "copies counted"));
  // What uses itself is no laugh, and an honest hundred copies are not either.
  std::string rows = "<g id=\"row\"><path d=\"M0 50h1v1z\"/></g><use id=\"self\" xlink:href=\"#self\"/>";
  for (int i = 0; i < 100; ++i) rows += "<use xlink:href=\"#row\" x=\"" + std::to_string(i) + "\"/>";
  CHECK(refusal_of(svg_with(rows)).find("copies") == std::string::npos);
}

TEST_CASE("Too deep, too many and too large are refused") {
  std::string deep;
  for (int i = 0; i < 5000; ++i) deep += "<g>";
  for (int i = 0; i < 5000; ++i) deep += "</g>";
  CHECK(says(refusal_of(svg_with(deep)), "more than 100 deep"));
  std::string many;
  for (int i = 0; i < 60'000; ++i) many += "<g/>";
  CHECK(says(refusal_of(svg_with(many)), "more than 50,000"));
  CHECK(says(refusal_of(svg_with("<!--" + std::string(9U << 20U, ' ') + "-->")), "larger than 8 MB"));
}

TEST_CASE("References to anything outside are refused, whichever way they are written") {
  for (const char* element :
       {R"(<image xlink:href="photo.png" width="9" height="9"/>)",
        R"(<image href="file:///etc/passwd" width="9" height="9"/>)",
        R"(<image href=" https://example.com/x.png" width="9" height="9"/>)", R"(<use xlink:href="other.svg#a"/>)",
        R"svg(<rect fill="url(other.svg#a)" width="9" height="9"/>)svg",
        R"svg(<rect style="fill:URL( 'http://x/y#a' )" width="9" height="9"/>)svg",
        R"(<style>@import "theme.css";</style>)", R"(<style>@font-face{font-family:x;src:url(x.woff)}</style>)",
        R"(<include xmlns="http://www.w3.org/2001/XInclude" href="/etc/passwd" parse="text"/>)",
        R"(<filter id="f"><feImage xlink:href="/etc/passwd"/></filter>)"}) {
    CAPTURE(element);
    CHECK(says(refusal_of(svg_with(element)), "outside the file"));
  }
  CHECK(says(refusal_of("<?xml-stylesheet href=\"theme.css\"?>" + svg_with("")), "outside the file"));
  CHECK(
      refusal_of(svg_with(R"svg(<defs><linearGradient id="g"/></defs><rect y="40" fill="url(#g)" width="9" height="9"/>
     <a href="https://example.com"><rect y="50" width="9" height="9"/></a>
     <image href="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" width="1" height="1"/>)svg"))
          .empty());
}

TEST_CASE("A file beside the design is not opened when the design is drawn") {
  // A pipe nobody writes to: whoever opens it waits for ever, and this test runs into its time limit.
  const support::TempFolder folder;
  const auto pipe = folder.path() / "photo.svg";
  REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
  std::ofstream(folder.path() / "design.svg") << svg_with(R"(<image xlink:href="photo.svg" width="9" height="9"/>)");
  badge::Templates templates({folder.path()});
  const auto found = templates.find("design");
  REQUIRE_FALSE(found);
  CHECK(says(found.error().detail, "photo.svg"));
}

TEST_CASE("Words in a gradient, in no numbers or in another element are refused with their id") {
  CHECK(says(refusal_of(svg_with(R"svg(<text id="company" x="5" y="40" fill="url(#g)">X</text>)svg")),
             "one plain colour"));
  CHECK(says(refusal_of(svg_with(R"(<rect id="company" x="5" y="40" width="50%" height="9"/>)")), "in numbers"));
  CHECK(says(refusal_of(svg_with(R"(<path id="company" d="M1 1h2"/>)")), "'company' is a <path>"));
  CHECK(says(refusal_of(svg_with(R"(<text id="company" x="5" y="40" display="none">X</text>)")), "hidden"));
  CHECK(
      says(refusal_of(svg_with(R"(<g style="display:none"><text id="company" x="5" y="40">X</text></g>)")), "hidden"));
}

TEST_CASE("A design that costs more than any badge is worth is refused") {
  const auto noise = [](const std::string& octaves) {
    return svg_with("<filter id='f'><feTurbulence numOctaves='" + octaves + "'/></filter>");
  };
  CHECK(refusal_of(noise("4")).empty());
  CHECK(says(refusal_of(noise("999999")), "noise"));
  // The beginning of a PNG of 30,000 x 30,000 pixels, which a few kilobytes hold.
  const std::string picture = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAdTAAAHUwAQAAAAA=";
  CHECK(says(refusal_of(svg_with("<image href='" + picture + "' width='9' height='9'/>")), "40 megapixels"));
}
