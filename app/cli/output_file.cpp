#include "cli/output_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <string_view>
#include <utility>

#include "cli/file_error.h"

namespace cli {

namespace {

base::Result<void> sync_folder(const std::filesystem::path& folder) {
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
  const int number = errno;
  if (descriptor >= 0) ::close(descriptor);
  if (!synced) return std::unexpected(file_error(number, folder.string()));
  return {};
}

bool is_database(const std::filesystem::path& place) {
  constexpr std::string_view magic("SQLite format 3\0", 16);  // sqlite.org/fileformat.html, 1.3
  std::array<char, magic.size()> head{};
  std::ifstream(place, std::ios::binary).read(head.data(), head.size());
  return std::string_view(head.data(), head.size()) == magic;
}

/// An evening's database, or the log, lock or socket beside one: no export replaces those, whatever its argument says.
bool belongs_to_database(const std::filesystem::path& place) {
  if (is_database(place)) return true;
  const std::string name = place.string();
  for (const std::string_view suffix : {"-wal", "-shm", ".lock", ".socket"}) {
    if (name.ends_with(suffix) && is_database(name.substr(0, name.size() - suffix.size()))) return true;
  }
  return false;
}

/// Where the file will be. A link keeps pointing at its file, which is replaced, or made where it is missing.
std::filesystem::path target_of(const std::filesystem::path& place) {
  std::error_code error;
  auto target = std::filesystem::absolute(place, error);  // a bare name has no folder to sync
  if (std::filesystem::is_symlink(target, error) && !std::filesystem::exists(target, error)) {
    target = target.parent_path() / std::filesystem::read_symlink(target, error);
  }
  const auto real = std::filesystem::weakly_canonical(target, error);
  return real.empty() ? target : real;
}

}  // namespace

base::Result<OutputFile> OutputFile::create(const std::filesystem::path& place) {
  if (place.empty()) return base::fail(base::ErrorCode::bad_argument, "a file without a name");
  const auto target = target_of(place);
  if (belongs_to_database(target)) {
    return base::fail(base::ErrorCode::bad_argument, place.string() + " belongs to a database");
  }
  std::error_code ignored;
  const auto status = std::filesystem::status(target, ignored);
  if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)) {
    return base::fail(base::ErrorCode::bad_argument, place.string() + " is not a file");
  }
  std::string temporary = (target.parent_path() / ("." + target.filename().string() + ".XXXXXX")).string();
  const int descriptor = ::mkostemp(temporary.data(), O_CLOEXEC);
  if (descriptor < 0) return std::unexpected(file_error(errno, place.string()));
  return OutputFile(target, std::move(temporary), descriptor);
}

OutputFile::OutputFile(std::filesystem::path place, std::string temporary, int descriptor)
    : place_(std::move(place)), temporary_(std::move(temporary)), descriptor_(descriptor) {}

OutputFile::OutputFile(OutputFile&& other) noexcept
    : place_(std::move(other.place_)),
      temporary_(std::exchange(other.temporary_, {})),
      descriptor_(std::exchange(other.descriptor_, -1)),
      failure_(std::move(other.failure_)) {}

OutputFile::~OutputFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
  if (!temporary_.empty()) ::unlink(temporary_.c_str());
}

void OutputFile::write(std::string_view piece) {
  while (!piece.empty() && !failure_) {
    const ssize_t count = ::write(descriptor_, piece.data(), piece.size());
    if (count >= 0) {
      piece.remove_prefix(static_cast<std::size_t>(count));
    } else if (errno != EINTR) {
      failure_ = file_error(errno, place_.string());
    }
  }
}

base::Result<void> OutputFile::finish() {
  if (!failure_ && ::fsync(descriptor_) != 0) failure_ = file_error(errno, place_.string());
  if (!failure_ && ::rename(temporary_.c_str(), place_.c_str()) != 0) failure_ = file_error(errno, place_.string());
  if (failure_) return std::unexpected(*failure_);
  temporary_.clear();
  return sync_folder(place_.parent_path());
}

}  // namespace cli
