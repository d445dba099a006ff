#pragma once
// FILE.lock beside a database: held (flock(2)) by its one writer, and let go by the kernel when that process ends,
// however it ends. The file stays; only the lock on it means something.
#include <filesystem>

#include "base/error.h"

namespace store {

class WriterLock {
 public:
  /// database_in_use where another writer holds it; folder_read_only where nothing can be created there.
  [[nodiscard]] static base::Result<WriterLock> take(const std::filesystem::path& database);

  WriterLock(WriterLock&& other) noexcept;
  WriterLock& operator=(WriterLock&&) = delete;
  ~WriterLock();

 private:
  explicit WriterLock(int descriptor) : descriptor_(descriptor) {}
  int descriptor_;
};

}  // namespace store
