#include "matching/words.h"

#include <algorithm>

#include "support/catch.h"

namespace {

bool share_a_key(const matching::Keys& one, const matching::Keys& other) {
  return std::ranges::any_of(one, [&](const std::string& key) { return std::ranges::find(other, key) != other.end(); });
}

/// Are the two lines, of one word each, about the same?
bool same(std::string_view one, std::string_view other) {
  matching::Words words;
  const auto first = words.of(one);
  const auto second = words.of(other);
  REQUIRE(first.size() == 1);
  REQUIRE(second.size() == 1);
  return share_a_key(first.front(), second.front());
}

std::vector<std::string> as_written(std::string_view line) {
  matching::Words words;
  std::vector<std::string> first;
  for (const auto& keys : words.of(line)) first.push_back(keys.front());
  return first;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("words are the same in every inflection of their language") {
  CHECK(same("designers", "designer"));
  CHECK(same("Übersetzungen", "Übersetzung"));
  CHECK(same("inversores", "inversor"));
  CHECK(same("subventions", "subvention"));
  CHECK(same("exportación", "exportaciones"));
  CHECK(same("редакторы", "редактор"));
  CHECK_FALSE(same("baker", "banker"));
  CHECK_FALSE(same("Hafen", "Ofen"));
}

TEST_CASE("words are the same without their accents and in any letter case") {
  CHECK(same("FINANCIACION", "financiación"));
  CHECK(same("Buchführung", "buchfuhrung"));
  CHECK(same("ＡＰＩ", "api"));
}

TEST_CASE("what a line is about does not hang on how politely it asks") {
  CHECK(as_written("I am looking for someone who can help with pricing") == Lines{"pricing"});
  CHECK(as_written("Ich suche jemanden für die Übersetzung") == Lines{"ubersetzung"});
  CHECK(as_written("Busco inversores para mi primer producto") == Lines{"inversores", "producto"});
  CHECK(as_written("Je cherche un graphiste") == Lines{"graphiste"});
  CHECK(as_written("  , !").empty());
  CHECK(as_written("").empty());
}

TEST_CASE("languages without spaces are cut into words") {
  const auto chinese = as_written("我在寻找定价模型");
  CHECK(std::ranges::find(chinese, "定价") != chinese.end());
  CHECK(as_written("ออกแบบโลโก้").size() >= 2);
}

TEST_CASE("a hyphen makes no difference") {
  matching::Words words;
  CHECK(share_a_key(words.of("co-founder").front(), words.of("cofounder").front()));
  CHECK(share_a_key(words.of("e-commerce").front(), words.of("ecommerce").front()));
}

TEST_CASE("the names of C++ and C# are words") {
  CHECK(as_written("C++ developers") == Lines{"cplusplus", "developers"});
  CHECK_FALSE(same("C++", "C#"));
}

TEST_CASE("some words of business life are the same in several languages") {
  CHECK(same("investors", "inversores"));
  CHECK(same("Investoren", "投资人"));
  CHECK(same("pricing", "定价"));
  CHECK(same("translator", "Übersetzerin"));
  CHECK_FALSE(same("pricing", "投资人"));
}
