#include "domain/answers.h"

#include "support/catch.h"

using domain::Answers;

TEST_CASE("answers come back as they were, in one fixed text") {
  const Answers answers{{"Shirt", "M"}, {"¿Por qué?", "say \"hi\"\n\\"}, {"姓", "山田"}};
  const auto text = domain::text_of(answers);
  CHECK(domain::answers_of(text) == answers);
  CHECK(domain::text_of(domain::answers_of(text)) == text);
  CHECK(domain::text_of({}).empty());
}

TEST_CASE("reading answers never fails") {
  for (const auto* text :
       {"", "{", "[]", "7", "null", "\"x\"", "{\"a\":1}", "{\"a\":{\"b\":\"c\"}}", "\xFF\xFE", "{}x"}) {
    INFO(text);
    CHECK(domain::answers_of(text).empty());
  }
  CHECK(domain::answers_of(R"({"a":1,"b":"yes"})") == Answers{{"b", "yes"}});
  const auto text = domain::text_of({{"a", "\xC3\x28"}});
  CHECK(domain::answers_of(text).size() == 1);
}

TEST_CASE("newer answers are added to the old and put in their place") {
  const auto old = domain::text_of({{"Shirt", "M"}, {"Bus", "yes"}});
  CHECK(domain::answers_of(domain::merged_answers(old, R"({"Shirt":"L","Room":"2"})")) ==
        Answers{{"Shirt", "L"}, {"Bus", "yes"}, {"Room", "2"}});
  CHECK(domain::merged_answers(old, R"({"Shirt":"M"})") == old);
  CHECK(domain::merged_answers(old, "") == old);
  CHECK(domain::merged_answers("", R"({"Shirt":"M"})") == R"({"Shirt":"M"})");
  // Written otherwise by another version, and the same: nothing to change.
  const std::string spaced = R"({ "Shirt" : "M" })";
  CHECK(domain::merged_answers(spaced, R"({"Shirt":"M"})") == spaced);
}
