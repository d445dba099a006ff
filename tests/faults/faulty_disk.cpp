#include "faults/faulty_disk.h"

#include <new>
#include <utility>

namespace test {

// Stands behind the real file in the room SQLite allots to it. SQLite calls a file by its table of functions, so the
// table is where we are found again.
struct FaultyDisk::File {
  sqlite3_io_methods methods;
  const sqlite3_io_methods* real;
  FaultyDisk* disk;
};

FaultyDisk::FaultyDisk() : real_(sqlite3_vfs_find(nullptr)), layer_(*real_) {
  layer_.zName = "faulty";
  layer_.pNext = nullptr;
  layer_.pAppData = this;
  layer_.szOsFile = (real_->szOsFile + 15) / 16 * 16 + static_cast<int>(sizeof(File));
  layer_.xOpen = open;
  layer_.xDelete = remove;
  sqlite3_vfs_register(&layer_, 1);
}

FaultyDisk::~FaultyDisk() {
  sqlite3_vfs_unregister(&layer_);
  sqlite3_vfs_register(real_, 1);
}

int FaultyDisk::open(sqlite3_vfs* layer, const char* name, sqlite3_file* file, int flags, int* flags_out) {
  auto* disk = static_cast<FaultyDisk*>(layer->pAppData);
  const int opened = disk->real_->xOpen(disk->real_, name, file, flags, flags_out);
  if (opened != SQLITE_OK || file->pMethods == nullptr) return opened;
  void* behind = reinterpret_cast<char*>(file) + layer->szOsFile - sizeof(File);
  auto* ours = new (behind) File{*file->pMethods, file->pMethods, disk};
  ours->methods.xSync = sync;
  file->pMethods = &ours->methods;
  return opened;
}

int FaultyDisk::remove(sqlite3_vfs* layer, const char* name, int sync_folder) {
  auto* disk = static_cast<FaultyDisk*>(layer->pAppData);
  if (disk->before_delete_) disk->before_delete_();
  return disk->real_->xDelete(disk->real_, name, sync_folder);
}

int FaultyDisk::sync(sqlite3_file* file, int flags) {
  const auto* ours = reinterpret_cast<const File*>(file->pMethods);
  if (std::exchange(ours->disk->fail_next_sync_, false)) return SQLITE_IOERR_FSYNC;
  return ours->real->xSync(file, flags);
}

}  // namespace test
