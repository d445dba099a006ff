#pragma once
// The disk as SQLite sees it, with faults on demand: a layer over its real file system that is the default while this
// lives. What is opened through it must be closed before it goes.
#include <sqlite3.h>

#include <functional>

namespace test {

class FaultyDisk {
 public:
  FaultyDisk();
  FaultyDisk(const FaultyDisk&) = delete;
  FaultyDisk& operator=(const FaultyDisk&) = delete;
  ~FaultyDisk();

  /// The next sync of any file fails, once, and has written nothing.
  void fail_next_sync() { fail_next_sync_ = true; }
  /// Called before a file is deleted: a rollback journal goes when its transaction is done.
  void before_delete(std::function<void()> hook) { before_delete_ = std::move(hook); }

 private:
  struct File;
  static int open(sqlite3_vfs* layer, const char* name, sqlite3_file* file, int flags, int* flags_out);
  static int remove(sqlite3_vfs* layer, const char* name, int sync_folder);
  static int sync(sqlite3_file* file, int flags);

  sqlite3_vfs* real_;
  sqlite3_vfs layer_;
  bool fail_next_sync_ = false;
  std::function<void()> before_delete_;
};

}  // namespace test
