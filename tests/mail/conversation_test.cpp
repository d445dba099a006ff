#include "mail/conversation.h"

#include "support/catch.h"

using mail::Conversation;
using Why = mail::CannotSend::Why;

namespace {

/// Played up to where the server is asked about the recipient.
Conversation at_recipient() {
  Conversation conversation;
  conversation.received("220 mail.example.org ready\r\n");
  conversation.sent("EHLO [127.0.0.1]\r\n");
  conversation.received("250 OK\r\n");
  conversation.sent("AUTH PLAIN c2VjcmV0\r\n");
  conversation.received("235 2.7.0 Welcome\r\n");
  conversation.sent("MAIL FROM:<evening@riverside.example>\r\n");
  conversation.received("250 OK\r\n");
  conversation.sent("RCPT TO:<ana@example.org>\r\n");
  return conversation;
}

Why why_of(const Conversation& conversation) {
  const auto refused = conversation.refusal();
  REQUIRE(refused);
  REQUIRE(std::holds_alternative<mail::CannotSend>(*refused));
  return std::get<mail::CannotSend>(*refused).why;
}

}  // namespace

TEST_CASE("a refused recipient is this recipient's matter, for now or for ever") {
  auto never = at_recipient();
  never.received("550 5.1.1 No such mailbox\r\n");
  REQUIRE(never.refusal());
  REQUIRE(std::holds_alternative<mail::RefusedForEver>(*never.refusal()));
  CHECK(std::get<mail::RefusedForEver>(*never.refusal()).reply == "550 5.1.1 No such mailbox");
  auto later = at_recipient();
  later.received("450 4.2.0 Greylisted\r\n");
  REQUIRE(later.refusal());
  CHECK(std::holds_alternative<mail::RefusedForNow>(*later.refusal()));
}

TEST_CASE("an answer to an earlier command is none to this one") {
  CHECK_FALSE(at_recipient().refusal());
  auto conversation = at_recipient();
  conversation.received("250 OK\r\n");
  conversation.sent("DATA\r\n");
  conversation.received("354 Go ahead\r\n");
  conversation.letter_begins();
  conversation.letter_ends();
  CHECK(conversation.step() == Conversation::Step::end_of_letter);
  CHECK(conversation.code() == 0);
  CHECK_FALSE(conversation.refusal());
  conversation.received("554 5.7.1 Spam\r\n");
  CHECK(std::holds_alternative<mail::RefusedForEver>(*conversation.refusal()));
}

TEST_CASE("what the server says about login, sender and itself stops everything") {
  Conversation busy;
  busy.received("554 Not today\r\n");
  CHECK(why_of(busy) == Why::no_connection);
  Conversation login;
  login.sent("auth PLAIN c2VjcmV0\r\n");
  login.received("535 5.7.8 Wrong password\r\n");
  CHECK(why_of(login) == Why::login);
  Conversation sender;
  sender.sent("MAIL FROM:<stranger@example.org>\r\n");
  sender.received("553 5.7.1 Not your address\r\n");
  CHECK(why_of(sender) == Why::sender_refused);
  Conversation unknown;
  unknown.sent("MAIL FROM:<stranger@example.org>\r\n");
  unknown.received("530 5.7.0 Authentication required\r\n");
  CHECK(why_of(unknown) == Why::login);
  auto closing = at_recipient();
  closing.received("421 4.3.2 Closing\r\n");
  CHECK(why_of(closing) == Why::no_connection);
}

TEST_CASE("a letter that is too large is this letter's matter") {
  Conversation conversation;
  conversation.sent("MAIL FROM:<evening@riverside.example> SIZE=99999999\r\n");
  conversation.received("552 5.3.4 Message too big\r\n");
  REQUIRE(conversation.refusal());
  CHECK(std::holds_alternative<mail::RefusedForEver>(*conversation.refusal()));
}

TEST_CASE("a reply is kept as one short line") {
  Conversation conversation = at_recipient();
  conversation.received("550-5.1.1 " + std::string(1000, 'x') + "\x1b[31m\r\n");
  CHECK(conversation.reply().size() <= 400);
  conversation.received("no reply at all\r\n");
  CHECK(conversation.code() == 550);
}

TEST_CASE("what a server says to goodbye takes nothing back") {
  auto conversation = at_recipient();
  conversation.received("550 5.1.1 No such mailbox\r\n");
  conversation.sent("QUIT\r\n");
  conversation.received("221 Bye\r\n");
  CHECK(conversation.code() == 550);
}
