#include "badge/templates.h"

#include <fstream>
#include <thread>

#include "designs.h"
#include "support/catch.h"
#include "support/temp_folder.h"

namespace {

void put(const std::filesystem::path& file, std::string_view text) { std::ofstream(file, std::ios::binary) << text; }

}  // namespace

TEST_CASE("The organizer's design comes before the program's of the same name") {
  const support::TempFolder own;
  put(own.path() / "card.svg", designs::svg_with(""));
  put(own.path() / "party.svg", designs::svg_with(""));
  put(own.path() / "notes.txt", "x");
  badge::Templates templates({own.path(), LANYARD_ASSETS "/badges", own.path() / "nowhere"});
  CHECK(templates.names() == std::vector<std::string>{"a6", "card", "label", "party"});
  const auto card = templates.find("card");
  REQUIRE(card);
  CHECK((*card)->width_mm() > 89);
  CHECK((*card)->name() == "card");
  CHECK(templates.find("label"));
}

TEST_CASE("A back is the file beside, of the same size") {
  const support::TempFolder own;
  put(own.path() / "one.svg", designs::svg_with(""));
  put(own.path() / "one.back.svg", designs::svg_with("<g/>"));
  put(own.path() / "two.svg", designs::svg_with(""));
  std::string wide = designs::svg_with("");
  put(own.path() / "two.back.svg", wide.replace(wide.find("90mm"), 4, "95mm"));
  put(own.path() / "three.svg", designs::svg_with(""));
  put(own.path() / "three.back.svg", "no svg");
  badge::Templates templates({own.path()});
  CHECK(templates.names() == std::vector<std::string>{"one", "three", "two"});
  const auto one = templates.find("one");
  REQUIRE(one);
  CHECK((*one)->back());
  const auto two = templates.find("two");
  REQUIRE_FALSE(two);
  CHECK(two.error().detail.find("another size") != std::string::npos);
  const auto three = templates.find("three");
  REQUIRE_FALSE(three);
  CHECK(three.error().detail.find("three.back.svg: is no SVG") != std::string::npos);
}

TEST_CASE("A design that is not there is named with those that are") {
  badge::Templates templates({LANYARD_ASSETS "/badges"});
  for (const char* name : {"a7", "", "../strings/en", "a6.back.svg/.", ".svg"}) {
    CAPTURE(name);
    const auto found = templates.find(name);
    REQUIRE_FALSE(found);
    CHECK(found.error().code == base::ErrorCode::not_found);
    CHECK(found.error().detail.find("a6, card, label") != std::string::npos);
  }
}

TEST_CASE("A design is read once and shared among threads") {
  const support::TempFolder own;
  put(own.path() / "one.svg", designs::svg_with(""));
  badge::Templates templates({own.path()});
  const auto first = templates.find("one");
  std::filesystem::remove(own.path() / "one.svg");
  REQUIRE(first);
  std::vector<std::thread> threads;
  std::vector<const badge::Template*> found(8);
  threads.reserve(found.size());
  for (auto& place : found) {
    threads.emplace_back([&] {
      const auto again = templates.find("one");
      place = again ? again->get() : nullptr;
    });
  }
  for (auto& thread : threads) thread.join();
  for (const auto* design : found) CHECK(design == first->get());
}
