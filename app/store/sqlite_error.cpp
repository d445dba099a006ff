#include "store/sqlite_error.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <cerrno>

namespace store {
namespace {

// SQLite keeps the errno of a failed write with the file it was for: the database or its write-ahead log.
int last_errno(sqlite3* handle, int which_file) {
  sqlite3_file* file = nullptr;
  int why = 0;
  if (sqlite3_file_control(handle, "main", which_file, static_cast<void*>(&file)) == SQLITE_OK && file != nullptr &&
      file->pMethods != nullptr) {
    file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &why);
  }
  return why;
}

// SQLite knows ENOSPC only; a quota and a limit on file sizes are a full disk just the same.
bool is_short_of_space(int code, sqlite3* handle) {
  if (code == SQLITE_IOERR_SHMSIZE) return true;  // the log's index could not be made longer
  if (code != SQLITE_IOERR_WRITE || handle == nullptr) return false;
  for (const int file : {SQLITE_FCNTL_FILE_POINTER, SQLITE_FCNTL_JOURNAL_POINTER}) {
    const int why = last_errno(handle, file);
    if (why == ENOSPC || why == EDQUOT || why == EFBIG) return true;
  }
  return false;
}

}  // namespace

base::ErrorCode code_of(int code, sqlite3* handle) {
  using enum base::ErrorCode;
  switch (code & 0xFF) {
    case SQLITE_FULL:
      return disk_full;
    case SQLITE_IOERR:
      // A sync that failed is no full disk: what was written before it is in doubt.
      if (is_short_of_space(code, handle)) return disk_full;
      return write_failed;
    case SQLITE_CORRUPT:
      return database_damaged;
    case SQLITE_NOTADB:
      return database_foreign;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return database_in_use;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return folder_read_only;
    case SQLITE_CANTOPEN:
      return database_unreadable;
    case SQLITE_ERROR:  // a table that should be there is not
      return database_damaged;
    default:
      return write_failed;
  }
}

base::Error error_of(const std::exception& exception, sqlite3* handle, const std::string& context) {
  if (const auto* ours = dynamic_cast<const RolledBack*>(&exception)) return ours->error;
  const auto detail = context + ": " + exception.what();
  if (const auto* failure = dynamic_cast<const SQLite::Exception*>(&exception)) {
    const int code = failure->getExtendedErrorCode() > 0 ? failure->getExtendedErrorCode() : failure->getErrorCode();
    return {code_of(code, handle), detail};
  }
  return {base::ErrorCode::database_unreadable, detail};  // out of memory, say: the disk is not to blame
}

}  // namespace store
