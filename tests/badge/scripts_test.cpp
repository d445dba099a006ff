// Reference pictures of badges in ten scripts. LANYARD_UPDATE_GOLDEN=1 writes them anew; look at them before
// committing.
#include <cstdlib>
#include <filesystem>

#include "badge/painter.h"
#include "designs.h"
#include "picture.h"
#include "support/catch.h"

namespace {

constexpr double px_per_mm = 4;
constexpr double tolerance = 40;  // of 255, in squares of 1.5 mm: a release of a font moves edges, not letters

std::string reference(const std::string& name) { return LANYARD_TEST_DATA "/golden/badges/" + name + ".png"; }

}  // namespace

TEST_CASE("Badges in ten scripts look like their reference pictures, and all their letters are there") {
  badge::Painter painter;
  const auto design = designs::shipped("card");
  const auto scripts = designs::ten_scripts();
  REQUIRE(scripts.size() == 10);
  for (const auto& script : scripts) {
    CAPTURE(script.name);
    CHECK(painter.undrawable(script.content.name).empty());
    CHECK(painter.undrawable(script.content.company).empty());
    const auto pixels = painter.pixels(*design, script.content, px_per_mm);
    if (std::getenv("LANYARD_UPDATE_GOLDEN") != nullptr) picture::write(pixels, reference(script.name));
    REQUIRE(std::filesystem::exists(reference(script.name)));
    CHECK(picture::difference(picture::read(reference(script.name)), picture::of(pixels)) < tolerance);
  }
}

TEST_CASE("A letter less, or another script's badge, is no longer like the reference picture") {
  badge::Painter painter;
  const auto design = designs::shipped("card");
  const auto scripts = designs::ten_scripts();
  for (std::size_t i = 0; i < scripts.size(); ++i) {
    CAPTURE(scripts[i].name);
    const auto wanted = picture::read(reference(scripts[i].name));
    auto other = scripts[(i + 1) % scripts.size()].content;
    CHECK(picture::difference(wanted, picture::of(painter.pixels(*design, other, px_per_mm))) > tolerance);
    auto shorter = scripts[i].content;
    shorter.company = shorter.company.substr(0, shorter.company.rfind(' '));
    if (shorter.company == scripts[i].content.company) shorter.company.clear();
    CHECK(picture::difference(wanted, picture::of(painter.pixels(*design, shorter, px_per_mm))) > tolerance);
  }
}
