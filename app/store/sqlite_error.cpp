#include "store/sqlite_error.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <cerrno>

namespace store {
namespace {

bool is_short_of_space(int system_error) {
  return system_error == ENOSPC || system_error == EDQUOT || system_error == EFBIG;
}

}  // namespace

base::ErrorCode code_of(int code, sqlite3* handle) {
  using enum base::ErrorCode;
  switch (code & 0xFF) {
    case SQLITE_FULL:
      return disk_full;
    case SQLITE_IOERR:
      // SQLite knows ENOSPC only; a quota and a file size limit are a full disk just the same. A sync that failed is
      // not: what was written before it is in doubt.
      if (code == SQLITE_IOERR_WRITE && handle != nullptr && is_short_of_space(sqlite3_system_errno(handle))) {
        return disk_full;
      }
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
  const auto detail = context + ": " + exception.what();
  if (const auto* failure = dynamic_cast<const SQLite::Exception*>(&exception)) {
    const int code = failure->getExtendedErrorCode() > 0 ? failure->getExtendedErrorCode() : failure->getErrorCode();
    return {code_of(code, handle), detail};
  }
  return {base::ErrorCode::write_failed, detail};
}

}  // namespace store
