#include "intake/roster_file.h"

#include <cerrno>
#include <cstring>
#include <fstream>

#include "roster/signature.h"

namespace intake {

base::Result<std::string> read_input_file(const std::string& path) {
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
    if (bytes.size() > roster::most_bytes)
      return base::fail(base::ErrorCode::file_unreadable, path + ": larger than 256 MB");
  }
  if (file.bad()) return base::fail(base::ErrorCode::file_unreadable, path + ": " + std::strerror(errno));
  return bytes;
}

base::Result<roster::Table> read_roster(const std::string& bytes, const SheetProgram& program,
                                        const roster::Watch& watch) {
  if (!roster::goes_on(watch, roster::Step::reading, 0, 0)) return base::fail(base::ErrorCode::interrupted, "");
  if (!roster::is_zip(bytes)) return roster::read_table(bytes);
  auto reader = run_sheet_program(bytes, program, watch);
  if (!reader) return std::unexpected(reader.error());
  return roster::table_of(reader->take_sheets(), reader->take_kind());
}

}  // namespace intake
