#pragma once
// A file that is there whole or not at all: written beside its place under another name, synced, renamed, and the
// folder synced. Until finish() has returned well, what stood at the place before still stands there. Mode 0600:
// exports hold people's data.
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "base/error.h"

namespace cli {

class OutputFile {
 public:
  /// bad_argument where the place is a folder or a device, folder_read_only where nothing can be created beside it,
  /// disk_full, write_failed.
  [[nodiscard]] static base::Result<OutputFile> create(const std::filesystem::path& place);

  OutputFile(OutputFile&& other) noexcept;
  OutputFile& operator=(OutputFile&&) = delete;
  ~OutputFile();  // without finish(): leaves nothing behind

  /// A failure is remembered and reported by finish().
  void write(std::string_view piece);
  [[nodiscard]] base::Result<void> finish();

 private:
  OutputFile(std::filesystem::path place, std::string temporary, int descriptor);

  std::filesystem::path place_;
  std::string temporary_;
  int descriptor_;
  std::optional<base::Error> failure_;
};

}  // namespace cli
