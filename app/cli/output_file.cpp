#include "cli/output_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace cli {

namespace {

base::Error error_of(int number, const std::string& path) {
  const std::string detail = path + ": " + std::strerror(number);
  switch (number) {
    case ENOSPC:
    case EDQUOT:
      return {base::ErrorCode::disk_full, detail};
    case EACCES:
    case EPERM:
    case EROFS:
    case ENOENT:
    case ENOTDIR:
      return {base::ErrorCode::folder_read_only, detail};
    default:
      return {base::ErrorCode::write_failed, detail};
  }
}

base::Result<void> sync_folder(const std::filesystem::path& folder) {
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
  const int number = errno;
  if (descriptor >= 0) ::close(descriptor);
  if (!synced) return std::unexpected(error_of(number, folder.string()));
  return {};
}

}  // namespace

base::Result<OutputFile> OutputFile::create(const std::filesystem::path& place) {
  std::error_code ignored;
  // A link keeps pointing at its file, which is replaced.
  const auto real = std::filesystem::weakly_canonical(place, ignored);
  const auto& target = real.empty() ? place : real;
  const auto status = std::filesystem::status(target, ignored);
  if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)) {
    return base::fail(base::ErrorCode::bad_argument, place.string() + " is not a file");
  }
  std::string temporary = (target.parent_path() / ("." + target.filename().string() + ".XXXXXX")).string();
  const int descriptor = ::mkostemp(temporary.data(), O_CLOEXEC);
  if (descriptor < 0) return std::unexpected(error_of(errno, place.string()));
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
      failure_ = error_of(errno, place_.string());
    }
  }
}

base::Result<void> OutputFile::finish() {
  if (!failure_ && ::fsync(descriptor_) != 0) failure_ = error_of(errno, place_.string());
  if (!failure_ && ::rename(temporary_.c_str(), place_.c_str()) != 0) failure_ = error_of(errno, place_.string());
  if (failure_) return std::unexpected(*failure_);
  temporary_.clear();
  return sync_folder(place_.parent_path());
}

}  // namespace cli
