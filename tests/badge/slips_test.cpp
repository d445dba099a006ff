// Slips for guests, read back from their PDF.
#include "badge/slips.h"

#include "read_back.h"
#include "support/catch.h"

using badge::SlipContent;
using badge::SlipSheet;
using Catch::Detail::Approx;
using read_back::Pdf;

namespace {

SlipContent slip(const std::string& name, const std::string& who) {
  return {"Riverside Evening",
          name,
          {{"Here tonight, people you know", {{who, "you have met 2 times"}}},
           {"You could help", {{"李雷 · Lantern Labs", "looks for a first pricing model"}}}},
          "Met? Scan both badges."};
}

std::string written(const std::vector<SlipContent>& slips, SlipSheet sheet) {
  std::string bytes;
  REQUIRE(badge::write_slips(slips, sheet, [&](std::string_view piece) { bytes += piece; }));
  return bytes;
}

}  // namespace

TEST_CASE("A slip is a small page with a name, whom they know here, and whom they could help") {
  const Pdf pdf(written({slip("Adaeze Okonkwo-Lindqvist", "Ana Lima"), slip("Ben Ito", "Cy Marrow")}, SlipSheet::none));
  REQUIRE(pdf.pages() == 2);
  CHECK(pdf.size_of(1).first == Approx(105).margin(0.1));
  CHECK(pdf.size_of(1).second == Approx(148).margin(0.1));
  const auto words = pdf.words(1);
  for (const auto* part : {"Riverside Evening", "Adaeze Okonkwo-Lindqvist", "Here tonight, people you know", "Ana Lima",
                           "you have met 2 times", "李雷", "looks for a first pricing model", "Scan both badges."}) {
    INFO(part);
    CHECK(words.find(part) != std::string::npos);
  }
  CHECK(words.find("Cy Marrow") == std::string::npos);
}

TEST_CASE("Four slips to a sheet, each name once") {
  std::vector<SlipContent> slips;
  for (int i = 0; i < 5; ++i) slips.push_back(slip("Guest " + std::to_string(i), "Somebody"));
  for (const auto sheet : {SlipSheet::four_to_a4, SlipSheet::four_to_letter}) {
    const Pdf pdf(written(slips, sheet));
    REQUIRE(pdf.pages() == 2);
    const auto first = pdf.words(1);
    for (int i = 0; i < 4; ++i) CHECK(first.find("Guest " + std::to_string(i)) != std::string::npos);
    CHECK(first.find("Guest 4") == std::string::npos);
    CHECK(pdf.words(2).find("Guest 4") != std::string::npos);
  }
}

TEST_CASE("What has no room on a slip is left out from the end, and the foot stays") {
  auto full = slip("Ana", "Ben");
  const std::string long_words =
      "looks for somebody who has opened a second shop in another country and can say what it "
      "took to find people who stay for longer than the first summer";
  full.sections.back().lines.clear();
  for (int i = 0; i < 20; ++i) full.sections.back().lines.push_back({"Person " + std::to_string(i) + ".", long_words});
  const Pdf pdf(written({full}, SlipSheet::none));
  REQUIRE(pdf.pages() == 1);
  CHECK(pdf.words().find("Person 2.") != std::string::npos);
  CHECK(pdf.words().find("Person 19.") == std::string::npos);
  CHECK(pdf.words().find("Scan both badges.") != std::string::npos);
}
