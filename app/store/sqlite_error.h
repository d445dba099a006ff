#pragma once
// The one place where SQLite's failures become ours.
#include <exception>
#include <string>
#include <type_traits>
#include <utility>

#include "base/error.h"

struct sqlite3;

namespace store {

/// `code` is SQLite's extended result code, `handle` the connection it came from (null: none).
[[nodiscard]] base::ErrorCode code_of(int code, sqlite3* handle);

/// Thrown where a transaction is to be rolled back with an error of ours.
struct RolledBack : std::exception {
  explicit RolledBack(base::Error why) : error(std::move(why)) {}
  base::Error error;
};

/// What a caught exception means. `context` names the file for the operator.
[[nodiscard]] base::Error error_of(const std::exception& exception, sqlite3* handle, const std::string& context);

/// Runs `body`; what it throws is returned as an Error.
template <class Body>
auto caught(sqlite3* handle, const std::string& context, Body&& body) -> base::Result<decltype(body())> {
  try {
    if constexpr (std::is_void_v<decltype(body())>) {
      body();
      return {};
    } else {
      return body();
    }
  } catch (const std::exception& exception) {
    return std::unexpected(error_of(exception, handle, context));
  }
}

}  // namespace store
