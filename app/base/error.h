#pragma once
// Failures of the world: a full disk, a damaged file, an argument that makes no sense. What a visitor can cause by
// being a visitor (an unknown badge, a cancelled ticket) is not an Error but an alternative of a variant.
//
// An Error names what happened in a code; the sentences for visitor and operator belong to the code and stand in
// assets/strings (error.<name>), the exit code in exit_code(). `detail` is for the operator: a path, a line, an errno
// text.
#include <expected>
#include <string>
#include <string_view>

namespace base {

enum class ErrorCode {
  bad_argument,
  file_unreadable,
  roster_unreadable,
  no_event,
  asset_missing,
  database_unreadable,  // cannot be opened or read
  database_foreign,     // a file, but not one of ours
  database_damaged,     // ours, and quick_check or the chain says no
  database_newer,       // written by a newer Lanyard
  database_in_use,      // another process holds the writer's lock
  folder_read_only,
  disk_full,
  write_failed,  // a sync or write failed; the store has stopped
  not_found,
  no_display,
  no_answer,  // a running kiosk holds the database and did not answer in time
  interrupted,
  guest_list_changed,  // since the plan was made; nothing was written
  bad_template,        // a badge design that cannot be used: file and reason
  badges_not_ready,    // something that was said would keep badges from coming out as they should
};

inline constexpr ErrorCode last_error_code = ErrorCode::badges_not_ready;

struct Error {
  ErrorCode code;
  std::string detail;
  friend bool operator==(const Error&, const Error&) = default;
};

template <class T>
using Result = std::expected<T, Error>;

/// For `return fail(ErrorCode::disk_full, path);` in a function that returns Result.
[[nodiscard]] std::unexpected<Error> fail(ErrorCode code, std::string detail);

/// The name used as key in the strings catalogue, e.g. "disk_full".
[[nodiscard]] std::string_view name_of(ErrorCode code);

/// Distinct for each code, 10 and up (0 is success, 1 a crash or a broken invariant, 2 a command line nobody could
/// read).
[[nodiscard]] int exit_code(ErrorCode code);

}  // namespace base
