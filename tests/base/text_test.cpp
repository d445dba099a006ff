#include "base/text.h"

#include <random>

#include "base/letter_case.h"
#include "support/catch.h"

using namespace base;

TEST_CASE("Valid UTF-8 is told from overlong forms, surrogates, stray and missing bytes") {
  for (const auto* good : {"", "abc", "ä", "€", "𝄞", "\xF4\x8F\xBF\xBF"}) REQUIRE(is_valid_utf8(good));
  for (const auto* bad :
       {"\x80", "\xC3", "\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xFF", "a\xE2\x82"}) {
    REQUIRE_FALSE(is_valid_utf8(bad));
    REQUIRE(is_valid_utf8(sanitised(bad)));
  }
}

TEST_CASE("Any bytes become valid text, and code points round-trip") {
  std::mt19937 dice(1);
  for (int i = 0; i < 20'000; ++i) {
    std::string bytes;
    for (std::size_t n = dice() % 12; n > 0; --n) bytes.push_back(static_cast<char>(dice() & 0xFFU));
    const auto clean = sanitised(bytes);
    REQUIRE(is_valid_utf8(clean));
    std::string again;
    for (const auto c : code_points(clean)) append_utf8(again, c);
    REQUIRE(again == clean);
    REQUIRE(sanitised(clean) == clean);
  }
}

TEST_CASE("Control characters and bidirectional overrides go, joiners that scripts need stay") {
  REQUIRE(sanitised("a\x01"
                    "b\x7F"
                    "c") == "abc");
  REQUIRE(sanitised("gpj.\u202Eexe") == "gpj.exe");
  REQUIRE(sanitised("\u2066x\u2069") == "x");
  REQUIRE(sanitised("می\u200Cخواهم") == "می\u200Cخواهم");
  REQUIRE(sanitised("a\nb\tc") == "a\nb\tc");
  REQUIRE(sanitised("a\nb\tc", "") == "abc");
}

TEST_CASE("Trimming takes every kind of white space and the invisible ones that spreadsheets leave") {
  REQUIRE(trimmed("\u00A0\u200B a b \uFEFF\u3000\n") == "a b");
  REQUIRE(trimmed(" \t ").empty());
  REQUIRE(single_line("  Ana \r\n\t  Maria\u00A0Costa ") == "Ana Maria Costa");
}

TEST_CASE("Stepping goes by whole code points and stops at both ends") {
  const std::string text = "aé李";
  REQUIRE(next(text, 0) == 1);
  REQUIRE(next(text, 1) == 3);
  REQUIRE(next(text, 3) == 6);
  REQUIRE(next(text, 6) == 6);
  REQUIRE(previous(text, 6) == 3);
  REQUIRE(previous(text, 3) == 1);
  REQUIRE(previous(text, 0) == 0);
  REQUIRE(previous(text, 99) == 3);
}

TEST_CASE("Capitals of any script") {
  REQUIRE(upper("þórdís şi яна") == "ÞÓRDÍS ŞI ЯНА");
  REQUIRE(ascii_lower("ÀBC") == "Àbc");
}

TEST_CASE("the end of a text is counted in whole letters") {
  CHECK(base::ending("RFE-2K7M-4001", 4) == "4001");
  CHECK(base::ending("ab李雷", 3) == "b李雷");
  CHECK(base::ending("ab", 4) == "ab");
  CHECK(base::ending("", 4).empty());
}
