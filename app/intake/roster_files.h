#pragma once
// Where organizers put guest lists, and which there are.
#include <filesystem>
#include <span>
#include <vector>

#include "kiosk/guest_list.h"

namespace intake {

/// The folders of somebody whose home is `home` and who is called `user`: downloads, home, desktop, documents and the
/// sticks that are plugged in.
[[nodiscard]] std::vector<std::filesystem::path> roster_folders(const std::filesystem::path& home,
                                                                const std::string& user);

/// Spreadsheets by their names (CSV, TSV, TXT, XLSX, ODS) right in these folders, the newest first, 50 at most. Hidden
/// files and folders that cannot be read are passed over.
[[nodiscard]] std::vector<kiosk::RosterFile> find_roster_files(std::span<const std::filesystem::path> folders);

}  // namespace intake
