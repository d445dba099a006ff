#include "base/error.h"

#include <utility>

namespace base {

std::unexpected<Error> fail(ErrorCode code, std::string detail) {
  return std::unexpected(Error{code, std::move(detail)});
}

std::string_view name_of(ErrorCode code) {
  switch (code) {
    case ErrorCode::bad_argument:
      return "bad_argument";
    case ErrorCode::file_unreadable:
      return "file_unreadable";
    case ErrorCode::roster_unreadable:
      return "roster_unreadable";
    case ErrorCode::no_event:
      return "no_event";
    case ErrorCode::asset_missing:
      return "asset_missing";
    case ErrorCode::database_unreadable:
      return "database_unreadable";
    case ErrorCode::database_foreign:
      return "database_foreign";
    case ErrorCode::database_damaged:
      return "database_damaged";
    case ErrorCode::database_newer:
      return "database_newer";
    case ErrorCode::database_in_use:
      return "database_in_use";
    case ErrorCode::folder_read_only:
      return "folder_read_only";
    case ErrorCode::disk_full:
      return "disk_full";
    case ErrorCode::write_failed:
      return "write_failed";
    case ErrorCode::not_found:
      return "not_found";
    case ErrorCode::no_display:
      return "no_display";
    case ErrorCode::no_answer:
      return "no_answer";
    case ErrorCode::interrupted:
      return "interrupted";
    case ErrorCode::guest_list_changed:
      return "guest_list_changed";
    case ErrorCode::bad_template:
      return "bad_template";
    case ErrorCode::badges_not_ready:
      return "badges_not_ready";
  }
  return "unknown";
}

int exit_code(ErrorCode code) { return 10 + static_cast<int>(code); }

}  // namespace base
