#include "cli/file_error.h"

#include <cerrno>
#include <cstring>

namespace cli {

base::Error file_error(int number, const std::string& path) {
  const std::string detail = path + ": " + std::strerror(number);
  switch (number) {
    case ENOSPC:
    case EDQUOT:
      return {base::ErrorCode::disk_full, detail};
    case ENOENT:
    case ENOTDIR:
    case ENAMETOOLONG:
    case ELOOP:
      return {base::ErrorCode::bad_argument, detail};
    case EACCES:
    case EPERM:
    case EROFS:
      return {base::ErrorCode::folder_read_only, detail};
    default:
      return {base::ErrorCode::write_failed, detail};
  }
}

}  // namespace cli
