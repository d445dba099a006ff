#include "base/error.h"
#include "lanyard.h"
#include "store/mail_journal.h"
#include "support/catch.h"

using base::ErrorCode;

namespace {

void last_week(support::Lanyard& lanyard) {
  lanyard.done({"event", "new", "--name", "Last week", "--start", "2026-11-19T18:30", "--end", "2026-11-19T22:30",
                "--zone", "Europe/Berlin"});
  lanyard.put("list.csv", "Name\nAna Canarywood\nBen Quillfeather\n");
  lanyard.done({"import", lanyard.path("list.csv"), "--yes", "--on", "Last week"});
}

}  // namespace

TEST_CASE("the guests' data of an event goes when somebody agrees, and the event says since when") {
  support::Lanyard lanyard;
  last_week(lanyard);
  const auto asked = lanyard.run({"event", "purge", "last week"}, "n");
  CHECK(asked.code == base::exit_code(ErrorCode::interrupted));
  CHECK(asked.out.find("2 guests: everything about them goes") != std::string::npos);
  CHECK(lanyard.done({"event", "show"}).find("2 on the guest list") != std::string::npos);

  const auto agreed = lanyard.run({"event", "purge", "last week"}, "y");
  CHECK(agreed.code == 0);
  const auto shown = lanyard.done({"event", "show"});
  CHECK(shown.find("0 on the guest list, 0 in") != std::string::npos);
  CHECK(shown.find("gone since 26 November 2026") != std::string::npos);
  CHECK(lanyard.text_of("evening.db").find("Quillfeather") == std::string::npos);
  lanyard.done({"verify"});
}

TEST_CASE("nothing goes without a word from somebody, of an event that is not over, or of one that nobody knows") {
  support::Lanyard lanyard;
  last_week(lanyard);
  lanyard.make_event();
  CHECK(lanyard.run({"event", "purge", "Last week"}).code == base::exit_code(ErrorCode::bad_argument));
  const auto tonight = lanyard.run({"event", "purge", "Riverside Founders Evening", "--yes"});
  CHECK(tonight.code == base::exit_code(ErrorCode::bad_argument));
  CHECK(tonight.err.find("is not over yet") != std::string::npos);
  CHECK(lanyard.run({"event", "purge", "Nobody's evening", "--yes"}).code == base::exit_code(ErrorCode::not_found));
  const auto running = lanyard.writer();
  CHECK(lanyard.run({"event", "purge", "Last week", "--yes"}).code == base::exit_code(ErrorCode::database_in_use));
}

TEST_CASE("the addresses of letters that were sent go with the event, and not while letters are being sent") {
  support::Lanyard lanyard;
  last_week(lanyard);
  const auto file = lanyard.path("evening.db");
  const auto now = base::from_millis(1'795'717'800'000);
  {
    domain::Mailing sent;
    sent.event = lanyard.writer()->read().events().value().front().id;
    sent.registration = *domain::RegistrationId::parse(std::string(32, 'a'));
    sent.address = "canarywood@example.org";
    const auto sending = store::MailJournal::open(file, now);
    REQUIRE(sending);
    REQUIRE((*sending)->record(sent));
    CHECK(lanyard.run({"event", "purge", "Last week", "--yes"}).code == base::exit_code(ErrorCode::database_in_use));
  }
  REQUIRE(lanyard.text_of("evening.db.mails").find("canarywood@") != std::string::npos);
  lanyard.done({"event", "purge", "Last week", "--yes"});
  CHECK(lanyard.text_of("evening.db.mails").find("canarywood@") == std::string::npos);
}
