#include "followup/vcard.h"

#include "base/text.h"
#include "support/catch.h"

namespace {

followup::Contact named(std::string name) {
  followup::Contact contact;
  contact.name = std::move(name);
  return contact;
}

/// RFC 2425, 5.8.1: a CRLF and one white space after it go.
std::string unfolded(std::string text) {
  for (std::size_t at = 0; (at = text.find("\r\n ")) != std::string::npos;) text.erase(at, 3);
  return text;
}

}  // namespace

TEST_CASE("a vCard holds what is shared, and no empty properties") {
  followup::Contact ana = named("Ana Sousa");
  ana.given_name = "Ana";
  ana.family_name = "Sousa";
  CHECK(followup::vcard(ana, "") == "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Sousa;Ana;;;\r\nFN:Ana Sousa\r\nEND:VCARD\r\n");
  ana.company = "Hexagon Bakery Co., Ltd.";
  ana.job_title = "CTO; COO";
  ana.email = "ana@mail.example";
  ana.phone = "+49 30 901820";
  CHECK(followup::vcard(ana, "Met twice\nC:\\deck") ==
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Sousa;Ana;;;\r\nFN:Ana Sousa\r\nORG:Hexagon Bakery Co.\\, Ltd.\r\n"
        "TITLE:CTO\\; COO\r\nEMAIL;TYPE=INTERNET:ana@mail.example\r\nTEL;TYPE=VOICE:+49 30 901820\r\n"
        "NOTE:Met twice\\nC:\\\\deck\r\nEND:VCARD\r\n");
}

TEST_CASE("a name without parts is shown whole, and an address stands in for a missing name") {
  CHECK(followup::vcard(named("李雷"), "").find("N:;李雷;;;\r\nFN:李雷\r\n") != std::string::npos);
  followup::Contact nameless;
  nameless.email = "who@mail.example";
  CHECK(followup::vcard(nameless, "").find("N:;who@mail.example;;;\r\nFN:who@mail.example\r\n") != std::string::npos);
}

TEST_CASE("a value cannot begin a property of its own") {
  const std::string card = followup::vcard(named("Ana\r\nTEL:+1 555 0100\rEND:VCARD"), "");
  CHECK(card.find("\r\nTEL") == std::string::npos);
  CHECK(card.find("FN:Ana\\nTEL:+1 555 0100END:VCARD\r\n") != std::string::npos);
}

TEST_CASE("lines are folded at 75 octets, never inside a letter, and unfold to what they were") {
  for (std::size_t shift = 0; shift < 8; ++shift) {
    std::string note(shift, 'x');
    for (int i = 0; i < 60; ++i) note += "ü李🎈";
    const std::string card = followup::vcard(named("Ana"), note);
    std::size_t start = 0;
    for (std::size_t end = 0; (end = card.find("\r\n", start)) != std::string::npos; start = end + 2) {
      const std::string line = card.substr(start, end - start);
      CHECK(line.size() <= 75);
      CHECK(base::is_valid_utf8(line));
    }
    CHECK(unfolded(card).find("NOTE:" + note + "\r\n") != std::string::npos);
  }
}

TEST_CASE("a line of 75 octets stays whole and one of 76 does not") {
  CHECK(followup::vcard(named(std::string(72, 'a')), "").find("FN:" + std::string(72, 'a') + "\r\n") !=
        std::string::npos);
  CHECK(followup::vcard(named(std::string(73, 'a')), "").find("FN:" + std::string(72, 'a') + "\r\n a\r\n") !=
        std::string::npos);
}
