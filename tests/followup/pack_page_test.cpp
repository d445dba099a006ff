#include "followup/pack_page.h"

#include "followup/pack_letter.h"
#include "followup/pack_text.h"
#include "pack_samples.h"
#include "support/catch.h"

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("the page says whom its reader met, what was said, promised and introduced") {
  const std::string page = followup::pack_page(support::a_full_pack(), support::english_words());
  for (const char* part :
       {"<html lang=\"en\">", "Riverside Founders Evening", "Thursday 26 November 2026", "<h3><bdi>李雷</bdi></h3>",
        "Introduced by Ana Sousa", "a first pricing model", "You two met for the second time",
        "Help Ana Sousa: the list of studios", "By Friday 4 December 2026", "Ana Sousa and هدى المنصوري", "It happened",
        "Ana Sousa wants you to know 李雷",
        "<bdi>Her daughter starts school in May.</bdi><br><bdi>Send the Porto list.</bdi>",
        "a designer for a dashboard"}) {
    CAPTURE(part);
    CHECK(has(page, part));
  }
  CHECK_FALSE(has(page, "«"));  // a sentence that is not in the catalogue
}

TEST_CASE("the page needs nothing from anywhere and runs nothing") {
  const std::string page = followup::pack_page(support::a_full_pack(), support::english_words());
  for (const char* part : {"<script", "http:", "https:", "url(", "@import", "<img", "<link", "javascript:"}) {
    CAPTURE(part);
    CHECK_FALSE(has(page, part));
  }
}

TEST_CASE("what people wrote stays text") {
  followup::Pack pack = support::a_full_pack();
  const std::string attack = "</p></style><script>alert(1)</script>\" onclick='x' ${x} &lt;";
  pack.name = pack.event_title = attack;
  for (auto& met : pack.met) {
    met.contact = {attack, attack, attack, attack, attack, attack, attack};
    met.ask = met.offer = met.introduced_by = attack;
    met.notes = {attack};
  }
  for (auto& promise : pack.promises) {
    promise.words = attack;
    promise.to = pack.met[0].contact;
  }
  pack.could_help[0].their_words = pack.could_help[0].your_words = pack.could_help[0].whom.name = attack;
  pack.introductions_made[0].words = pack.introductions_of_me[0].words = attack;
  const std::string page = followup::pack_page(pack, support::english_words());
  CHECK_FALSE(has(page, "<script"));
  CHECK_FALSE(has(page, "\" onclick"));
  CHECK_FALSE(has(page, "onclick='"));
}

TEST_CASE("only a shared address can be written to, and only about what is open") {
  followup::Pack pack = support::a_full_pack();
  const std::string page = followup::pack_page(pack, support::english_words());
  CHECK(has(page, "href=\"mailto:ana@mail.example?subject=As%20promised%20at%20Riverside%20Founders%20Evening&amp;"));
  CHECK(has(page, "href=\"mailto:huda%2Blanyard@noor.example?"));
  CHECK(has(page, "href=\"tel:+4930901820\""));
  CHECK_FALSE(has(page, "Tell هدى"));
  CHECK_FALSE(has(page, "Suggest a day to 李雷"));
}

TEST_CASE("the ladder says how far two people have come, and stands nowhere else") {
  const std::string page = followup::pack_page(support::a_full_pack(), support::english_words());
  CHECK(has(page, "<li class=\"on\" aria-current=\"step\">Like</li>\n<li>Trust</li>"));
  CHECK(has(page, "<li class=\"on\" aria-current=\"step\">Trust</li>"));
  followup::Pack nobody_counts = support::a_full_pack();
  for (auto& met : nobody_counts.met) met.nth = 0;
  CHECK_FALSE(has(followup::pack_page(nobody_counts, support::english_words()), "<ol"));
}

TEST_CASE("who met nobody gets a kind word") {
  followup::Pack pack;
  pack.name = "Bo";
  pack.zone = "UTC";
  CHECK(has(followup::pack_page(pack, support::english_words()), "ask a host"));
  CHECK(has(followup::pack_text(pack, support::english_words()), "ask a host"));
}

TEST_CASE("the letter holds the list itself, and contacts and reminders beside it") {
  const auto letter = followup::letter_of(support::a_full_pack(), support::english_words(), base::Instant());
  CHECK(letter.to_address == "adaeze@northbank.example");
  CHECK(letter.subject == "Your list from Riverside Founders Evening");
  for (const char* part : {"* Ana Sousa, Zwaluw BV\n   ana@mail.example\n", "* Help Ana Sousa: the list of studios\n",
                           "   What was said: Her daughter starts school in May. Send the Porto list.\n"}) {
    CAPTURE(part);
    CHECK(has(letter.text, part));
  }
  CHECK_FALSE(has(letter.text, "«"));
  CHECK(letter.html == followup::pack_page(support::a_full_pack(), support::english_words()));
  REQUIRE(letter.attachments.size() == 2);
  CHECK(letter.attachments[0].name == "contacts.vcf");
  CHECK(has(letter.attachments[0].bytes, "FN:李雷\r\n"));
  CHECK(letter.attachments[1].name == "follow-ups.ics");
}
