#include "mail/server.h"

#include "support/catch.h"

using mail::Security;
using mail::server_at;

TEST_CASE("a mail server's address says how the line is protected") {
  const auto tls = server_at("smtps://mail.example.org");
  REQUIRE(tls);
  CHECK(tls->security == Security::tls);
  CHECK(tls->host == "mail.example.org");
  CHECK(tls->port == 465);
  const auto starttls = server_at("smtp://mail.example.org:2587/");
  REQUIRE(starttls);
  CHECK(starttls->security == Security::starttls);
  CHECK(starttls->port == 2587);
  REQUIRE(server_at("plain-smtp://127.0.0.1:25"));
  CHECK(server_at("plain-smtp://127.0.0.1:25")->security == Security::loopback);
}

TEST_CASE("an open line is for this machine alone, and what is no address is refused") {
  for (const char* bad :
       {"plain-smtp://mail.example.org:25", "plain-smtp://127.0.0.1", "plain-smtp://127.0.0.2:25", "mail.example.org",
        "https://mail.example.org", "smtp://", "smtp://host:0", "smtp://host:70000", "smtp://host:25x",
        "smtp://user@host", "smtp://host/path", "smtp://ho st"}) {
    CAPTURE(bad);
    CHECK_FALSE(server_at(bad));
  }
}
