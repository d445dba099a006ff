#include "store/writer_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "store/beside.h"

namespace store {

base::Result<WriterLock> WriterLock::take(const std::filesystem::path& database) {
  const auto path = beside(database, ".lock").string();
  const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (descriptor < 0) {
    const int why = errno;
    const auto detail = path + ": " + std::strerror(why);
    const bool full = why == ENOSPC || why == EDQUOT;
    return base::fail(full ? base::ErrorCode::disk_full : base::ErrorCode::folder_read_only, detail);
  }
  WriterLock lock(descriptor);
  if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
    return base::fail(base::ErrorCode::database_in_use, database.string());
  return lock;
}

WriterLock::WriterLock(WriterLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

WriterLock::~WriterLock() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

}  // namespace store
