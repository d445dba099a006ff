#include "intake/roster_files.h"

#include <fstream>

#include "support/catch.h"
#include "support/temp_folder.h"

namespace {

namespace fs = std::filesystem;

void write(const fs::path& file, int hours_ago) {
  fs::create_directories(file.parent_path());
  std::ofstream(file) << "name\nAna\n";
  fs::last_write_time(file, fs::file_time_type::clock::now() - std::chrono::hours(hours_ago));
}

}  // namespace

TEST_CASE("spreadsheets are found in the folders that are looked in, the newest first, and nothing else is") {
  const support::TempFolder folder;
  const auto downloads = folder.path() / "Downloads";
  const auto stick = folder.path() / "STICK";
  write(downloads / "old.csv", 48);
  write(downloads / "NEW.XLSX", 1);
  write(stick / "名单.ods", 3);
  write(downloads / ".hidden.csv", 0);
  write(downloads / "photo.jpg", 0);
  write(downloads / "deep" / "down.csv", 0);
  fs::create_directories(downloads / "folder.csv");
  const std::vector<fs::path> folders{downloads, stick, folder.path() / "not there"};
  const auto files = intake::find_roster_files(folders);
  REQUIRE(files.size() == 3);
  CHECK(files[0].name == "NEW.XLSX");
  CHECK(files[1].name == "名单.ods");
  CHECK(files[1].folder == "STICK");
  CHECK(files[2].bytes == 9);
  CHECK(fs::exists(files[2].path));
}
