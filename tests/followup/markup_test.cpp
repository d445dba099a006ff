#include "followup/markup.h"

#include "support/catch.h"

TEST_CASE("no value leaves its place in HTML") {
  CHECK(followup::escaped_html("<script>\"&'\x01\n</script>") == "&lt;script&gt;&quot;&amp;&#39; &lt;/script&gt;");
  CHECK(followup::escaped_html("李雷 José") == "李雷 José");
}

TEST_CASE("a mailto link holds what RFC 6068 lets stand in it") {
  CHECK(followup::mailto_link("ana@mail.example", "", "") == "mailto:ana@mail.example");
  CHECK(followup::mailto_link("a&b?c#d+e%f@mail.example", "Ä & b", "one\ntwo") ==
        "mailto:a%26b%3Fc%23d%2Be%25f@mail.example?subject=%C3%84%20%26%20b&body=one%0D%0Atwo");
  for (const char* none : {"", "ana", "@mail.example", "ana@", "a@b@c", "a b@mail.example", "a\n@mail.example"}) {
    CAPTURE(none);
    CHECK(followup::mailto_link(none, "s", "b").empty());
  }
}

TEST_CASE("a phone number becomes a link only where it can be dialled") {
  CHECK(followup::tel_link("+49 (30) 90-18.20") == "tel:+4930901820");
  CHECK(followup::tel_link("0351 / 123456") == "tel:0351123456");
  for (const char* none : {"", "call me", "12", "+", "1234567890123456", "030 90x1", "12+34567"}) {
    CAPTURE(none);
    CHECK(followup::tel_link(none).empty());
  }
}
