#include "roster/encoding.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/text.h"

namespace roster {
namespace {

struct Signature {
  std::string_view bytes;
  std::string_view meaning;
};

using namespace std::string_view_literals;

constexpr std::array signatures{
    Signature{"\xFF\xFE"sv, "It is UTF-16 text. Save it as “CSV UTF-8” and import that file."},
    Signature{"\xFE\xFF"sv, "It is UTF-16 text. Save it as “CSV UTF-8” and import that file."},
    Signature{"PK\x03\x04"sv,
              "It is a spreadsheet or an archive, not text. Save the sheet as “CSV UTF-8” and import that file."},
    Signature{"\xD0\xCF\x11\xE0"sv, "It is an old Excel file. Save the sheet as “CSV UTF-8” and import that file."},
    Signature{"%PDF"sv, "It is a PDF. Export the list as CSV and import that file."},
};

std::string line_number(std::string_view text, std::size_t offset) {
  return std::to_string(1 + std::ranges::count(text.substr(0, offset), '\n'));
}

// Line by line, so that the first bad line can be named.
std::size_t first_invalid_line(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    if (!base::is_valid_utf8(text.substr(at, end - at))) return at;
    at = end + 1;
  }
  return text.size();
}

}  // namespace

base::Result<std::string_view> utf8_text(std::string_view bytes) {
  const auto unreadable = [](std::string detail) {
    return base::fail(base::ErrorCode::roster_unreadable, std::move(detail));
  };
  for (const auto& [start, meaning] : signatures) {
    if (bytes.starts_with(start)) return unreadable(std::string(meaning));
  }
  auto text = bytes;
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  if (const auto nul = text.find('\0'); nul != std::string_view::npos) {
    return unreadable("There is a NUL byte in line " + line_number(text, nul) + ": this is no text file.");
  }
  if (const auto bad = first_invalid_line(text); bad < text.size()) {
    return unreadable("Line " + line_number(text, bad) +
                      " is not UTF-8. Save the file as “CSV UTF-8” and import that one.");
  }
  if (base::trimmed(text).empty()) return unreadable("The file is empty.");
  return text;
}

}  // namespace roster
