#pragma once
// The name of a file that belongs to a database: one for the database, whichever way its path is written.
#include <filesystem>
#include <string_view>

namespace store {

/// `database` with its symbolic links followed, and `ending` after it.
[[nodiscard]] std::filesystem::path beside(const std::filesystem::path& database, std::string_view ending);

}  // namespace store
