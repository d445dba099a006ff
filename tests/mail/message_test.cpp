#include "mail/message.h"

#include "mail/letters.h"
#include "support/catch.h"

TEST_CASE("a letter is read by an independent reader as it was meant") {
  const auto letter = test::letter_to("Mara Lindqvist", "mara@example.org");
  const auto read = test::read_back(mail::message_of(letter, test::sender, test::stamp));
  CHECK(read["defects"].empty());
  CHECK(read["from"][0]["name"] == "Riverside Founders");
  CHECK(read["from"][0]["address"] == "evening@riverside.example");
  CHECK(read["to"][0]["name"] == "Mara Lindqvist");
  CHECK(read["to"][0]["address"] == "mara@example.org");
  CHECK(read["reply_to"].empty());
  CHECK(read["subject"] == letter.subject);
  CHECK(read["date"] == "2026-11-26T18:31:07+00:00");
  CHECK(read["message_id"] == "<lanyard.1@riverside.example>");
  CHECK(read["type"] == "multipart/mixed");
  CHECK(read["inner"] == nlohmann::json{"multipart/alternative", "text/vcard", "text/calendar"});
  REQUIRE(read["parts"].size() == 4);
  CHECK(read["parts"][0]["type"] == "text/plain");
  CHECK(read["parts"][0]["charset"] == "utf-8");
  CHECK(read["parts"][1]["type"] == "text/html");
  CHECK(read["parts"][2]["name"] == "contacts.vcf");
  CHECK(read["parts"][2]["disposition"] == "attachment");
  CHECK(read["parts"][2]["bytes"] == letter.attachments[0].bytes);
  CHECK(read["parts"][3]["bytes"] == letter.attachments[1].bytes);
}

TEST_CASE("names and words in every script come through, on the wire as ASCII") {
  for (const std::string name :
       {"李雷", "محمد بن سلمان", "Žižek, Slavoj", "Zoë \"Zed\" Müller", "สมชาย ใจดี", "Ñ <not@an.address>", "😀"}) {
    CAPTURE(name);
    auto letter = test::letter_to(name, "guest@example.org");
    letter.subject =
        "Wen du getroffen hast: " + name + ", " + name + ", " + name + " und noch viele mehr, so dass es umbricht";
    letter.text = "Du hast " + name + " getroffen.\n.\nFrom here on\n";
    letter.attachments[0].name = name + ".vcf";
    auto sender = test::sender;
    sender.name = name;
    const auto read = test::read_back(mail::message_of(letter, sender, test::stamp));
    CHECK(read["defects"].empty());
    CHECK(read["to"][0]["name"] == name);
    CHECK(read["to"][0]["address"] == "guest@example.org");
    CHECK(read["from"][0]["name"] == name);
    CHECK(read["subject"] == letter.subject);
    std::string text = read["parts"][0]["bytes"];
    CHECK(text.find(name) != std::string::npos);
    CHECK(read["parts"][2]["name"] == letter.attachments[0].name);
    CHECK(read["is_ascii"] == true);
    CHECK(read["longest_line"] <= 998);
    CHECK(read["bare_line_ends"] == 0);
  }
}

TEST_CASE("nothing that a guest writes adds a header, a recipient or a part") {
  auto letter = test::letter_to("Eve\r\nBcc: all@example.org\r\n\r\nHello", "eve@example.org");
  letter.subject = "Hi\nX-Evil: yes\r\n\r\nbody";
  letter.text = "--=_lanyard_readings--\n\n--=_lanyard_parts\nContent-Type: text/html\n\n<script>\n";
  letter.attachments[0].name = "a\r\nX-Evil: yes.vcf";
  auto sender = test::sender;
  sender.name = "Founders\r\nX-Evil: yes";
  const auto plain =
      test::read_back(mail::message_of(test::letter_to("Eve", "eve@example.org"), test::sender, test::stamp));
  const auto read = test::read_back(mail::message_of(letter, sender, test::stamp));
  CHECK(read["fields"] == plain["fields"]);
  CHECK(read["to"].size() == 1);
  CHECK(read["parts"].size() == 4);
  CHECK(read["defects"].empty());
  CHECK(read["parts"][0]["bytes"].get<std::string>().find("<script>") != std::string::npos);
}

TEST_CASE("a name that looks like an encoded word is not decoded") {
  const auto letter = test::letter_to("=?utf-8?Q?Boss=00?=", "guest@example.org");
  const auto read = test::read_back(mail::message_of(letter, test::sender, test::stamp));
  CHECK(read["to"][0]["name"] == "= ?utf-8?Q?Boss=00?=");
}

TEST_CASE("a very long line and a very long name stay within what SMTP takes") {
  auto letter = test::letter_to(std::string(400, 'n'), "guest@example.org");
  letter.text = std::string(5000, 'x') + "\n";
  letter.subject = std::string(400, 's');
  const auto read = test::read_back(mail::message_of(letter, test::sender, test::stamp));
  CHECK(read["longest_line"] <= 998);
  CHECK(read["subject"].get<std::string>().size() >= 400);
  CHECK(read["parts"][0]["bytes"].get<std::string>().starts_with(std::string(5000, 'x')));
}

TEST_CASE("answers go where the organizer says") {
  auto sender = test::sender;
  sender.reply_to = "desk@riverside.example";
  const auto read = test::read_back(mail::message_of(test::letter_to("Eve", "eve@example.org"), sender, test::stamp));
  CHECK(read["reply_to"][0]["address"] == "desk@riverside.example");
}

TEST_CASE("the same letter is the same bytes, and its Message-ID tells attempts and guests apart") {
  const auto letter = test::letter_to("Eve", "eve@example.org");
  CHECK(mail::message_of(letter, test::sender, test::stamp) == mail::message_of(letter, test::sender, test::stamp));
  const auto event = *domain::EventId::parse(std::string(32, 'a'));
  const auto one = *domain::RegistrationId::parse(std::string(32, '1'));
  const auto other = *domain::RegistrationId::parse(std::string(32, '2'));
  const auto id = mail::message_id_of(event, one, 1, "evening@riverside.example");
  CHECK(id.ends_with("@riverside.example"));
  CHECK(id == mail::message_id_of(event, one, 1, "evening@riverside.example"));
  CHECK(id != mail::message_id_of(event, one, 2, "evening@riverside.example"));
  CHECK(id != mail::message_id_of(event, other, 1, "evening@riverside.example"));
  CHECK(mail::message_id_of(event, one, 1, "evening@bücher.example").ends_with("@localhost"));
}

TEST_CASE("an address that cannot stand in an envelope is told from one that can") {
  for (const char* good : {"ana@example.org", "a.b+c@sub.example.org", "李雷@example.org", "ana@bücher.example"}) {
    CAPTURE(good);
    CHECK(mail::is_sendable(good));
  }
  for (const char* bad : {"", "ana", "@example.org", "ana@", "a b@example.org", "a@b@example.org", "<a@example.org>",
                          "a@example.org\r\nRCPT TO:<b@example.org>", "a,b@example.org", "\xFF@example.org"}) {
    CAPTURE(bad);
    CHECK_FALSE(mail::is_sendable(bad));
  }
  CHECK_FALSE(mail::is_sendable(std::string(250, 'a') + "@example.org"));
}
