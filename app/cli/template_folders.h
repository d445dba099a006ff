#pragma once
// Where badge templates are: an organizer's own beside the database, the program's behind them.
#include <filesystem>
#include <vector>

namespace cli {

[[nodiscard]] inline std::vector<std::filesystem::path> template_folders(const std::filesystem::path& db,
                                                                         const std::filesystem::path& assets) {
  return {db.parent_path() / "badges", assets / "badges"};
}

}  // namespace cli
