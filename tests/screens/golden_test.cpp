#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "samples.h"
#include "stage.h"
#include "support/catch.h"

namespace {

std::string read(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// LANYARD_UPDATE_GOLDEN=1 writes them anew; read the difference before committing it.
void compare(const std::string& name, const std::string& story) {
  const auto file = std::filesystem::path(LANYARD_TEST_DATA) / "golden" / (name + ".txt");
  if (std::getenv("LANYARD_UPDATE_GOLDEN") != nullptr) std::ofstream(file, std::ios::binary) << story;
  INFO(file.string());
  REQUIRE(std::filesystem::exists(file));
  CHECK(story == read(file));
}

}  // namespace

TEST_CASE("every screen shows all that its view says, as its golden file has it") {
  stage::Stage stage;
  for (const auto& sample : samples::all()) compare(sample.name, stage.draw(sample.view).story());
}

TEST_CASE("a line that is missing from the view is missing from what was drawn") {
  stage::Stage stage;
  auto view = samples::named("refused");
  const auto whole = stage.draw(view).story();
  std::get<kiosk::VerdictView>(view.screen).small.clear();
  const auto less = stage.draw(view).story();
  CHECK(whole.find("ticket … 7Q4M") != std::string::npos);
  CHECK(less.find("ticket … 7Q4M") == std::string::npos);
}
