#include "intake/roster_file.h"

#include <cerrno>
#include <cstring>
#include <fstream>

namespace intake {

base::Result<std::string> read_input_file(const std::string& path) {
  constexpr std::size_t most = 256UL << 20U;
  constexpr std::size_t piece = 64UL << 10U;
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  if (!file) return base::fail(base::ErrorCode::file_unreadable, path + ": " + std::strerror(errno));
  std::string bytes;
  while (file) {
    const std::size_t before = bytes.size();
    bytes.resize(before + piece);
    file.read(bytes.data() + before, static_cast<std::streamsize>(piece));
    bytes.resize(before + static_cast<std::size_t>(file.gcount()));
    if (bytes.size() > most) return base::fail(base::ErrorCode::file_unreadable, path + ": larger than 256 MB");
  }
  if (file.bad()) return base::fail(base::ErrorCode::file_unreadable, path + ": " + std::strerror(errno));
  return bytes;
}

}  // namespace intake
