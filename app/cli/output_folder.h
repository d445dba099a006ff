#pragma once
// Files in folders of one folder, each there whole or not at all: all are written beside under another name and synced
// first, so that a full disk leaves what was there before. Folders 0700, files 0600: they hold people's data.
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace cli {

class OutputFolder {
 public:
  /// Makes the folder where there is none. bad_argument where something else stands there, folder_read_only, disk_full,
  /// write_failed.
  [[nodiscard]] static base::Result<OutputFolder> create(const std::filesystem::path& place);

  OutputFolder(OutputFolder&& other) noexcept;
  OutputFolder& operator=(OutputFolder&&) = delete;
  ~OutputFolder();  // without finish(): leaves nothing behind but the folder

  [[nodiscard]] base::Result<void> write(const std::string& folder, const std::string& file, std::string_view bytes);

  /// A file of an earlier time that has no successor: it goes with finish().
  void remove(const std::string& folder, const std::string& file);

  [[nodiscard]] base::Result<void> finish();

 private:
  struct Entry {
    std::string folder;
    std::string file;
  };
  OutputFolder(std::filesystem::path place, std::filesystem::path temporary);

  std::filesystem::path place_;
  std::filesystem::path temporary_;
  std::vector<Entry> written_;
  std::vector<Entry> removed_;
};

}  // namespace cli
