// The rules of the house hold for this tree.
#include <filesystem>

#include "house/rules.h"
#include "support/catch.h"

namespace {

void check_all(const std::string& folder, house::Complaints (*rule)(const house::Source&)) {
  const auto sources = house::sources_below(folder);
  REQUIRE(sources.size() > 10);
  for (const auto& source : sources) {
    for (const std::string& complaint : rule(source)) FAIL_CHECK(complaint);
  }
}

}  // namespace

TEST_CASE("every room includes only what it may look into") { check_all("app", house::room_directions); }

TEST_CASE("every library is used in its own rooms only") {
  check_all("app", house::library_places);
  check_all("tests", house::library_places);
}

TEST_CASE("clocks and random sources are named only in shell, devices, hub and main") {
  check_all("app", house::clocks_and_dice);
}

TEST_CASE("no variable is mutable and static") { check_all("app", house::mutable_statics); }

TEST_CASE("every file is short and finished") {
  check_all("app", house::file_form);
  check_all("tests", house::file_form);
}

TEST_CASE("the top of the project holds only what belongs there") {
  for (const auto& entry : std::filesystem::directory_iterator(LANYARD_SOURCE)) {
    const std::string name = entry.path().filename().string();
    CAPTURE(name);
    CHECK(house::belongs_at_the_top(name));
  }
}
