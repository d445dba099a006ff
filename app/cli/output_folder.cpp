#include "cli/output_folder.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <utility>

#include "cli/file_error.h"

namespace cli {

namespace {

base::Result<void> make_folder(const std::filesystem::path& place) {
  if (::mkdir(place.c_str(), 0700) == 0 || (errno == EEXIST && std::filesystem::is_directory(place))) return {};
  if (errno == EEXIST) return base::fail(base::ErrorCode::bad_argument, place.string() + " is not a folder");
  return std::unexpected(file_error(errno, place.string()));
}

base::Result<void> sync_everything_beside(const std::filesystem::path& folder) {
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  const bool synced = descriptor >= 0 && ::syncfs(descriptor) == 0;
  const int number = errno;
  if (descriptor >= 0) ::close(descriptor);
  if (!synced) return std::unexpected(file_error(number, folder.string()));
  return {};
}

}  // namespace

base::Result<OutputFolder> OutputFolder::create(const std::filesystem::path& place) {
  if (place.empty()) return base::fail(base::ErrorCode::bad_argument, "a folder without a name");
  std::error_code ignored;
  const auto whole = std::filesystem::absolute(place, ignored);
  if (auto made = make_folder(whole); !made) return std::unexpected(made.error());
  std::string temporary = (whole / ".lanyard.XXXXXX").string();
  if (::mkdtemp(temporary.data()) == nullptr) return std::unexpected(file_error(errno, place.string()));
  return OutputFolder(whole, temporary);
}

OutputFolder::OutputFolder(std::filesystem::path place, std::filesystem::path temporary)
    : place_(std::move(place)), temporary_(std::move(temporary)) {}

OutputFolder::OutputFolder(OutputFolder&& other) noexcept
    : place_(std::move(other.place_)),
      temporary_(std::exchange(other.temporary_, {})),
      written_(std::move(other.written_)),
      removed_(std::move(other.removed_)) {}

OutputFolder::~OutputFolder() {
  std::error_code ignored;
  if (!temporary_.empty()) std::filesystem::remove_all(temporary_, ignored);
}

base::Result<void> OutputFolder::write(const std::string& folder, const std::string& file, std::string_view bytes) {
  if (auto made = make_folder(temporary_ / folder); !made) return made;
  const auto path = temporary_ / folder / file;
  const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (descriptor < 0) return std::unexpected(file_error(errno, path.string()));
  int number = 0;
  while (!bytes.empty() && number == 0) {
    const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
    if (count >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(count));
    } else if (errno != EINTR) {
      number = errno;
    }
  }
  if (::close(descriptor) != 0 && number == 0) number = errno;
  if (number != 0) return std::unexpected(file_error(number, (place_ / folder / file).string()));
  written_.push_back({folder, file});
  return {};
}

void OutputFolder::remove(const std::string& folder, const std::string& file) { removed_.push_back({folder, file}); }

base::Result<void> OutputFolder::finish() {
  if (auto synced = sync_everything_beside(temporary_); !synced) return synced;
  for (const auto& [folder, file] : written_) {
    if (auto made = make_folder(place_ / folder); !made) return made;
    const auto place = place_ / folder / file;
    if (::rename((temporary_ / folder / file).c_str(), place.c_str()) != 0) {
      return std::unexpected(file_error(errno, place.string()));
    }
  }
  for (const auto& [folder, file] : removed_) ::unlink((place_ / folder / file).c_str());
  std::error_code ignored;
  std::filesystem::remove_all(temporary_, ignored);
  temporary_.clear();
  return sync_everything_beside(place_);
}

}  // namespace cli
