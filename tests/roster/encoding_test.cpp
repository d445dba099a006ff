#include "roster/encoding.h"

#include <unicode/unistr.h>

#include <algorithm>
#include <vector>

#include "base/text.h"
#include "roster/samples.h"
#include "support/catch.h"

namespace {

/// What a program would write that works in this encoding.
std::string written_in(const std::string& utf8, const char* encoding) {
  const auto text = icu::UnicodeString::fromUTF8(utf8);
  std::string bytes(text.length() * 4UL + 4, '\0');
  bytes.resize(static_cast<std::size_t>(
      text.extract(0, text.length(), bytes.data(), static_cast<std::uint32_t>(bytes.size()), encoding)));
  return bytes;
}

roster::Text read(std::string_view bytes) {
  auto text = roster::text_of(bytes);
  REQUIRE(text.has_value());
  return *std::move(text);
}

/// The names of world-names.csv that the encoding has all letters for, and that have one of these letters.
std::string world_names(const char* encoding, char32_t first, char32_t last) {
  std::string list = "Name,E-mail\n";
  for (const auto& row : samples::rows_of("world-names.csv")) {
    const auto& name = row.at("name");
    const auto bytes = written_in(name, encoding);
    const auto back = icu::UnicodeString(bytes.data(), static_cast<int>(bytes.size()), encoding);
    const auto letters = base::code_points(name);
    const bool told = std::ranges::any_of(letters, [&](char32_t c) { return c >= first && c <= last; });
    if (told && back == icu::UnicodeString::fromUTF8(name)) list += name + "," + row.at("email") + "\n";
  }
  return list;
}

}  // namespace

TEST_CASE("UTF-8 stays as it is, with and without a byte order mark") {
  for (const std::string_view mark : {"", "\xEF\xBB\xBF"}) {
    const auto bytes = std::string(mark) + "Name\nZoë\n";
    const auto text = read(bytes);
    CHECK(text.encoding == "UTF-8");
    CHECK(text.utf8() == "Name\nZoë\n");
    CHECK(text.is_whole);
  }
}

TEST_CASE("one letter beyond ASCII after a megabyte of it is read right") {
  std::string rows = "Name,E-mail\n";
  while (rows.size() < 2'000'000) rows += "Ana Silva,ana@mail.example\n";
  CHECK(read(rows + "Zoë,zoe@mail.example\n").encoding == "UTF-8");
  const auto western = read(rows + "Zo\xEB,zoe@mail.example\n");
  CHECK(western.encoding == "windows-1252");
  CHECK(western.utf8().ends_with("Zoë,zoe@mail.example\n"));
}

TEST_CASE("UTF-16 is read in both byte orders, told by its mark or by its zeros") {
  const std::string list = "Name\tE-mail\r\nZoë 𠮷\tzoe@mail.example\r\n";
  for (const std::string order : {"LE", "BE"}) {
    const auto bytes = written_in(list, ("UTF-16" + order).c_str());
    const auto mark = order == "LE" ? std::string("\xFF\xFE") : std::string("\xFE\xFF");
    for (const auto& whole : {bytes, mark + bytes}) {
      const auto text = read(whole);
      CHECK(text.encoding == "UTF-16" + order);
      CHECK(text.utf8() == list);
      CHECK(text.is_whole);
    }
  }
}

TEST_CASE("half a letter in UTF-16 damages its line only") {
  using namespace std::string_view_literals;
  const auto text = read(
      "\xFF\xFE"
      "a\0\x3D\xD8\n\0b\0\n\0"sv);
  CHECK(text.utf8() == "a\xFF\nb\n");
  CHECK_FALSE(text.is_whole);
}

TEST_CASE("the world's names are read back from the encodings its spreadsheets are written in") {
  struct Case {
    const char* encoding;
    const char* writer;
    char32_t first, last;
  };
  const std::vector<Case> cases{
      {"Shift_JIS", "windows-31j", U'\u3040', U'\u30FF'},      // kana
      {"GB18030", "gb18030", U'\u4E00', U'\u9FFF'},            // Han
      {"windows-1251", "windows-1251", U'\u0400', U'\u04FF'},  // Cyrillic
      {"ISO-8859-2", "ISO-8859-2", U'\u0100', U'\u017F'},      // Łukasz
      {"windows-1250", "windows-1250", U'\u0100', U'\u017F'},
      {"windows-1252", "windows-1252", U'\u00C0', U'\u00FF'},  // Zoë
  };
  for (const auto& [encoding, writer, first, last] : cases) {
    INFO(encoding);
    const auto list = world_names(writer, first, last);
    CHECK(std::ranges::count(list, '\n') > 5);
    const auto text = read(written_in(list, writer));
    CHECK(text.encoding == encoding);
    CHECK(text.utf8() == list);
  }
}

TEST_CASE("a single name is enough for the encodings of the neighbours") {
  CHECK(read("Name\nJos\xE9\n").utf8() == "Name\nJosé\n");
  CHECK(read("Name\nJ\xFCrgen Gro\xDF\n").utf8() == "Name\nJürgen Groß\n");
  CHECK(read("Name\n\xC8\xE2\xE0\xED \xCF\xE5\xF2\xF0\xEE\xE2\n").utf8() == "Name\nИван Петров\n");
  CHECK(read("Name\n\xA3ukasz \xAF"
             "ebrowski\n")
            .utf8() == "Name\nŁukasz Żebrowski\n");
}

TEST_CASE("a few bad bytes among UTF-8 do not make it another encoding") {
  const auto text = read("Name\nZoë\nJos\xE9\n李雷\n");
  CHECK(text.encoding == "UTF-8");
  CHECK_FALSE(text.is_whole);
}
