#include "intake/roster_files.h"

#include <algorithm>
#include <array>
#include <chrono>

#include "base/text.h"

namespace intake {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_files = 50;

bool is_spreadsheet(const fs::path& file) {
  constexpr std::array<std::string_view, 5> extensions{".csv", ".tsv", ".txt", ".xlsx", ".ods"};
  return std::ranges::find(extensions, base::ascii_lower(file.extension().string())) != extensions.end();
}

base::Instant instant_of(fs::file_time_type time) {
  return std::chrono::floor<base::Millis>(std::chrono::file_clock::to_sys(time));
}

void add_files_in(const fs::path& folder, std::vector<kiosk::RosterFile>& files) {
  std::error_code error;
  for (auto entry = fs::directory_iterator(folder, error); !error && entry != fs::directory_iterator();
       entry.increment(error)) {
    std::error_code unreadable;
    const auto name = entry->path().filename().string();
    if (name.starts_with('.') || !is_spreadsheet(name) || !entry->is_regular_file(unreadable)) continue;
    const auto bytes = entry->file_size(unreadable);
    const auto changed = entry->last_write_time(unreadable);
    if (unreadable) continue;
    files.push_back({.path = entry->path().string(),
                     .name = base::single_line(base::sanitised(name)),
                     .folder = base::single_line(base::sanitised(folder.filename().string())),
                     .bytes = bytes,
                     .changed = instant_of(changed)});
  }
}

void add_folders_in(const fs::path& folder, std::vector<fs::path>& folders) {
  std::error_code error;
  for (auto entry = fs::directory_iterator(folder, error); !error && entry != fs::directory_iterator();
       entry.increment(error)) {
    std::error_code unreadable;
    if (entry->is_directory(unreadable)) folders.push_back(entry->path());
  }
}

}  // namespace

std::vector<fs::path> roster_folders(const fs::path& home, const std::string& user) {
  std::vector<fs::path> folders{home / "Downloads", home, home / "Desktop", home / "Documents"};
  // Where desktops mount sticks: udisks2 under /media/USER, on other systems under /run/media/USER.
  add_folders_in(fs::path("/media") / user, folders);
  add_folders_in(fs::path("/run/media") / user, folders);
  return folders;
}

std::vector<kiosk::RosterFile> find_roster_files(std::span<const fs::path> folders) {
  std::vector<kiosk::RosterFile> files;
  for (const auto& folder : folders) add_files_in(folder, files);
  std::ranges::sort(
      files, [](const auto& a, const auto& b) { return std::tie(b.changed, a.path) < std::tie(a.changed, b.path); });
  if (files.size() > most_files) files.resize(most_files);
  return files;
}

}  // namespace intake
