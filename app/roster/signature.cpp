#include "roster/signature.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace roster {
namespace {

using namespace std::string_view_literals;

struct Signature {
  std::string_view bytes;
  std::string_view meaning;
};

constexpr auto picture = "It is a picture, not a list. Export the list as CSV or XLSX and import that file."sv;
constexpr auto archive = "It is a packed archive. Unpack it and import the file inside."sv;

constexpr std::array signatures{
    Signature{"%PDF"sv, "It is a PDF. Export the list as CSV or XLSX and import that file."},
    Signature{"\x89PNG"sv, picture},
    Signature{"\xFF\xD8\xFF"sv, picture},
    Signature{"GIF8"sv, picture},
    Signature{"\x1F\x8B"sv, archive},
    Signature{"7z\xBC\xAF\x27\x1C"sv, archive},
    Signature{"Rar!"sv, archive},
    Signature{"SQLite format 3"sv,
              "It is a database, not a list. Export the list as CSV or XLSX and import that file."},
    Signature{"{\\rtf"sv,
              "It is a text document. Put the list into a spreadsheet, save it as CSV or XLSX and import that."},
};

constexpr auto ole2 = "\xD0\xCF\x11\xE0"sv;
constexpr auto old_excel =
    "It is an old Excel file (.xls). Open it, save it as XLSX or CSV UTF-8, and import that file."sv;
constexpr auto encrypted =
    "The spreadsheet is protected with a password. Open it, save it without the password, and import that file."sv;
constexpr auto web_page =
    "It is a web page or XML, whatever its name ends in. Open it in a spreadsheet program, save it as XLSX or CSV "
    "UTF-8, "
    "and import that file."sv;

// An encrypted XLSX is an OLE2 file with a stream of this name, in UTF-16.
bool holds_encrypted_package(std::string_view bytes) {
  constexpr auto name = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv;
  return bytes.find(name) != std::string_view::npos;
}

bool is_markup(std::string_view bytes) {
  constexpr std::size_t looked_at = 512;
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  const auto start = base::ascii_lower(base::trimmed(bytes.substr(0, looked_at)));
  constexpr std::array beginnings{"<!doctype"sv, "<html"sv, "<table"sv, "<?xml"sv, "<head"sv, "<meta"sv};
  return std::ranges::any_of(beginnings, [&](std::string_view each) { return start.starts_with(each); });
}

}  // namespace

std::string_view why_no_text(std::string_view bytes) {
  const auto found = std::ranges::find_if(signatures, [&](const auto& each) { return bytes.starts_with(each.bytes); });
  if (found != signatures.end()) return found->meaning;
  if (bytes.starts_with(ole2)) return holds_encrypted_package(bytes) ? encrypted : old_excel;
  if (is_zip(bytes)) return archive;
  return is_markup(bytes) ? web_page : std::string_view();
}

bool is_zip(std::string_view bytes) { return bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv); }

}  // namespace roster
