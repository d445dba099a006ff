// lanyard-sheet: reads one XLSX or ODS file on standard input, writes its rows to standard output
// (roster/sheet_wire.h). The program that asks starts it anew for each file and believes it nothing.
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string>

#include "sheet/confine.h"
#include "sheet/ods.h"
#include "sheet/xlsx.h"

namespace {

// Nobody listens any more where it fails.
void write_all(std::string_view bytes) {
  while (!bytes.empty()) {
    const auto written = write(STDOUT_FILENO, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) _exit(1);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

// Only what needs no memory.
void say_too_large() {
  write_all("T9:too_large");
  _exit(0);
}

std::string read_all() {
  std::string bytes;
  std::array<char, 64UL << 10U> piece{};
  for (;;) {
    const auto got = read(STDIN_FILENO, piece.data(), piece.size());
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return bytes;
    if (bytes.size() > roster::most_bytes) say_too_large();
    bytes.append(piece.data(), static_cast<std::size_t>(got));
  }
}

sheet::Result<void> read_sheets(std::string_view bytes, roster::SheetWriter& out) {
  const auto archive = sheet::Archive::open(bytes);
  if (!archive) return std::unexpected(archive.error());
  if (sheet::is_xlsx(*archive)) return sheet::read_xlsx(*archive, out);
  if (sheet::is_ods(*archive)) return sheet::read_ods(*archive, out);
  return std::unexpected(sheet::Trouble::no_spreadsheet);
}

}  // namespace

int main() {
  sheet::confine(say_too_large);
  const auto bytes = read_all();
  roster::SheetWriter out(write_all);
  const auto read = read_sheets(bytes, out);
  if (read) {
    out.end();
  } else {
    out.trouble(read.error());
  }
}
