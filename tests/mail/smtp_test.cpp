// Against a real mail server on loopback.
#include "mail/smtp.h"

#include "mail/letters.h"
#include "support/catch.h"
#include "support/mail_server.h"

namespace {

using support::MailServer;
using Why = mail::CannotSend::Why;

const mail::Patience short_patience{std::chrono::milliseconds(3000), std::chrono::seconds(1)};

mail::Server server_of(const MailServer& server, const std::string& user = {}, const std::string& password = {}) {
  auto made = mail::server_at(server.address());
  REQUIRE(made);
  if (made->security != mail::Security::loopback) made->certificates = server.certificate();
  made->user = user;
  made->password = password;
  return *made;
}

/// A conversation, and how often a letter was about to go out.
struct Talk {
  explicit Talk(
      const mail::Server& server, std::function<bool()> is_interrupted = [] { return false; })
      : smtp(server, short_patience, std::move(is_interrupted)) {}

  mail::Delivery send(const std::string& to, const std::string& name = "A Guest") {
    return smtp.send(from, to, mail::message_of(test::letter_to(name, to), test::sender, test::stamp), [this] {
      ++announced;
      return announcement;
    });
  }

  mail::Smtp smtp;
  std::string from = test::sender.address;
  base::Result<void> announcement;
  int announced = 0;
};

Why why_of(const mail::Delivery& delivery) {
  const auto* cannot = std::get_if<mail::CannotSend>(&delivery);
  REQUIRE(cannot != nullptr);
  UNSCOPED_INFO(cannot->detail);
  CHECK_FALSE(cannot->detail.empty());
  return cannot->why;
}

}  // namespace

TEST_CASE("letters go over one encrypted connection, after a login, and arrive as they were") {
  for (const std::string security : {"starttls", "tls"}) {
    CAPTURE(security);
    const MailServer server({.security = security, .user = "evening", .password = "correct horse"});
    Talk talk(server_of(server, "evening", "correct horse"));
    REQUIRE(std::holds_alternative<mail::Accepted>(talk.send("mara@example.org", "محمد")));
    const auto second = talk.send("lei@example.org", "李雷");
    REQUIRE(std::holds_alternative<mail::Accepted>(second));
    CHECK(std::get<mail::Accepted>(second).reply == "250 2.0.0 Taken");
    CHECK(talk.announced == 2);
    CHECK(server.connections() == 1);
    CHECK(server.taken().size() == 2);
    const auto read = test::read_back(server.letter(2));
    CHECK(read["to"][0]["name"] == "李雷");
    CHECK(read["parts"][2]["bytes"] == test::letter_to("", "").attachments[0].bytes);
    CHECK(server.letter(2) == mail::message_of(test::letter_to("李雷", "lei@example.org"), test::sender, test::stamp));
  }
}

TEST_CASE("a refused recipient is one recipient's matter, and the next letter goes out") {
  const MailServer server;
  Talk talk(server_of(server));
  const auto never = talk.send("never@example.org");
  REQUIRE(std::holds_alternative<mail::RefusedForEver>(never));
  CHECK(std::get<mail::RefusedForEver>(never).reply == "550 5.1.1 No such mailbox");
  CHECK(std::holds_alternative<mail::RefusedForNow>(talk.send("later@example.org")));
  CHECK(talk.announced == 0);
  CHECK(std::holds_alternative<mail::RefusedForEver>(talk.send("spam@example.org")));
  CHECK(std::holds_alternative<mail::Accepted>(talk.send("ana@example.org")));
  CHECK(server.taken().size() == 1);
}

TEST_CASE("a line that is cut after the letter leaves it unsure; before it, it was not sent") {
  const MailServer server;
  Talk talk(server_of(server));
  CHECK(std::holds_alternative<mail::Unsure>(talk.send("drop@example.org")));
  CHECK(talk.announced == 1);
  CHECK(std::holds_alternative<mail::Unsure>(talk.send("silent@example.org")));
  CHECK(why_of(talk.send("goodbye@example.org")) == Why::no_connection);
  CHECK(why_of(talk.send("goaway@example.org")) == Why::no_connection);
  CHECK(talk.announced == 2);
  CHECK(std::holds_alternative<mail::Accepted>(talk.send("ana@example.org")));
  CHECK(server.taken().size() == 3);
}

TEST_CASE("what stops every letter is told apart") {
  SECTION("a wrong password") {
    const MailServer server({.security = "tls", .user = "evening", .password = "right"});
    Talk talk(server_of(server, "evening", "wrong"));
    CHECK(why_of(talk.send("ana@example.org")) == Why::login);
  }
  SECTION("no password where one is wanted") {
    const MailServer server({.security = "tls", .user = "evening", .password = "right"});
    Talk talk(server_of(server));
    CHECK(why_of(talk.send("ana@example.org")) == Why::login);
  }
  SECTION("a certificate nobody vouches for") {
    const MailServer server({.security = "starttls"});
    auto trusting = server_of(server);
    trusting.certificates.clear();
    Talk talk(trusting);
    CHECK(why_of(talk.send("ana@example.org")) == Why::certificate);
  }
  SECTION("a certificate of somebody else") {
    const MailServer server({.security = "tls", .is_called = "DNS:elsewhere.example"});
    Talk talk(server_of(server));
    CHECK(why_of(talk.send("ana@example.org")) == Why::certificate);
  }
  SECTION("a server that cannot encrypt") {
    const MailServer server;
    auto open = server_of(server);
    open.security = mail::Security::starttls;
    Talk talk(open);
    CHECK(why_of(talk.send("ana@example.org")) == Why::no_encryption);
  }
  SECTION("nobody there") {
    MailServer server;
    server.stop();
    Talk talk(server_of(server));
    CHECK(why_of(talk.send("ana@example.org")) == Why::no_connection);
  }
  SECTION("a sender it does not send for") {
    const MailServer server;
    Talk talk(server_of(server));
    talk.from = "stranger@example.org";
    CHECK(why_of(talk.send("ana@example.org")) == Why::sender_refused);
  }
  SECTION("somebody at the keyboard") {
    const MailServer server;
    Talk talk(server_of(server), [] { return true; });
    CHECK(why_of(talk.send("ana@example.org")) == Why::interrupted);
    CHECK(server.taken().empty());
  }
}

TEST_CASE("a letter that cannot be written down stays here") {
  const MailServer server;
  Talk talk(server_of(server));
  talk.announcement = base::fail(base::ErrorCode::disk_full, "evening.db.mails");
  const auto kept = talk.send("ana@example.org");
  CHECK(why_of(kept) == Why::not_recorded);
  CHECK(std::get<mail::CannotSend>(kept).failure->code == base::ErrorCode::disk_full);
  CHECK(server.taken().empty());
  talk.announcement = {};
  CHECK(std::holds_alternative<mail::Accepted>(talk.send("ana@example.org")));
}
