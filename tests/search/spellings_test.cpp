#include "search/spellings.h"

#include <algorithm>

#include "search/consonants.h"
#include "search/thai.h"
#include "support/catch.h"

namespace {

bool has(const std::vector<std::string>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

}  // namespace

TEST_CASE("Korean surnames have the spellings of passports, Japanese names their readings") {
  const search::Spellings spellings;
  for (const auto* spelling : {"lee", "yi", "rhee"}) CHECK(has(spellings.words_of("이영겸"), spelling));
  for (const auto* spelling : {"park", "bak"}) CHECK(has(spellings.words_of("박"), spelling));
  CHECK(has(spellings.words_of("남궁지안"), "namgung"));
  CHECK(has(spellings.words_of("長谷川"), "hasegawa"));
  CHECK(has(spellings.words_of("佐藤葵"), "satoh"));
  CHECK(has(spellings.words_of("佐藤葵"), "aoi"));
  CHECK_FALSE(has(spellings.words_of("지박"), "park"));
}

TEST_CASE("Thai is spelled as it is spoken") {
  CHECK(search::thai_as_spoken("วีรพงษ์") == "วีรพง");
  CHECK(search::thai_as_spoken("บุญมี") == "บุนมี");
  CHECK(search::thai_as_spoken("ธนากร") == "ธนากน");
  CHECK(search::thai_as_spoken("อารยา") == "อารยา");
  CHECK(search::thai_as_spoken("์") == "์");
  CHECK(has(search::Spellings().words_of("บุญมี"), "bunmi"));
}

TEST_CASE("spellings that sound alike have the same consonants") {
  using search::consonants_of;
  CHECK(consonants_of("khalid al utaybi") == consonants_of("khaled alotaibi"));
  CHECK(consonants_of("srivastava") == consonants_of("shrivastava"));
  CHECK(consonants_of("laxmi") == consonants_of("lakshmi"));
  CHECK(consonants_of("perets") == consonants_of("peretz"));
  CHECK(consonants_of("jung") == consonants_of("chung"));
  CHECK(consonants_of("silva") != consonants_of("salim"));
  CHECK(consonants_of("aoi").empty());
  CHECK(consonants_of("иван").empty());
}
