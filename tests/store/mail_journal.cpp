#include "store/mail_journal.h"

#include <sys/stat.h>

#include <fstream>

#include "store/evening.h"

namespace {

using domain::MailState;

const auto event = *domain::EventId::parse(std::string(32, 'e'));

domain::Mailing mailing(char guest, MailState state) {
  domain::Mailing made;
  made.event = event;
  made.registration = *domain::RegistrationId::parse(std::string(32, guest));
  made.address = std::string(1, guest) + "@example.org";
  made.message_id = "lanyard.1@riverside.example";
  made.attempt = 2;
  made.state = state;
  made.at = test::doors_open;
  made.detail = "250 Taken";
  return made;
}

std::unique_ptr<store::MailJournal> open_journal(const std::filesystem::path& database) {
  auto journal = store::MailJournal::open(database, test::doors_open + std::chrono::hours(1));
  INFO((journal ? std::string() : journal.error().detail));
  REQUIRE(journal);
  return *std::move(journal);
}

}  // namespace

TEST_CASE("what became of each letter is there after the journal was closed, the last word for each guest") {
  test::TemporaryFolder folder;
  const auto database = folder.file("evening.db");
  CHECK(store::mailings_beside(database, event)->empty());
  {
    const auto journal = open_journal(database);
    REQUIRE(journal->record(mailing('a', MailState::sending)));
    REQUIRE(journal->record(mailing('b', MailState::failed)));
    REQUIRE(journal->record(mailing('a', MailState::sent)));
    CHECK(store::mailings_beside(database, event)->size() == 2);
  }
  const auto read = open_journal(database)->mailings(event);
  REQUIRE(read);
  REQUIRE(read->size() == 2);
  CHECK(read->at(0) == mailing('a', MailState::sent));
  CHECK(read->at(1) == mailing('b', MailState::failed));
  CHECK(*store::mailings_beside(database, event) == *read);
  CHECK(store::mailings_beside(database, *domain::EventId::parse(std::string(32, 'f')))->empty());
  struct stat status{};
  REQUIRE(::stat(folder.file("evening.db.mails").c_str(), &status) == 0);
  CHECK((status.st_mode & 0777U) == 0600U);
}

TEST_CASE("a letter that was on its way when the sender ended is unsure from then on") {
  test::TemporaryFolder folder;
  const auto database = folder.file("evening.db");
  REQUIRE(open_journal(database)->record(mailing('a', MailState::sending)));
  CHECK(store::mailings_beside(database, event)->front().state == MailState::sending);
  const auto journal = open_journal(database);
  CHECK(journal->mailings(event)->front().state == MailState::unsure);
  CHECK(store::mailings_beside(database, event)->front().state == MailState::unsure);
}

TEST_CASE("two do not send at once") {
  test::TemporaryFolder folder;
  const auto database = folder.file("evening.db");
  const auto journal = open_journal(database);
  const auto second = store::MailJournal::open(database, test::doors_open);
  REQUIRE_FALSE(second);
  CHECK(second.error().code == base::ErrorCode::database_in_use);
}

TEST_CASE("it needs nothing of the evening's own database, which a kiosk holds") {
  test::TemporaryFolder folder;
  const auto database = folder.file("evening.db");
  const auto kiosk = test::open_writer(database);
  CHECK(open_journal(database)->record(mailing('a', MailState::sent)));
}

TEST_CASE("another's file under its name is left as it is") {
  test::TemporaryFolder folder;
  const auto database = folder.file("evening.db");
  test::open_writer(folder.file("evening.db.mails"));
  const auto foreign = store::MailJournal::open(database, test::doors_open);
  REQUIRE_FALSE(foreign);
  CHECK(foreign.error().code == base::ErrorCode::database_foreign);
  std::ofstream(folder.file("other.db.mails")) << "a letter to my aunt, longer than a hundred bytes, so that nobody "
                                                  "takes it for the header of something else";
  CHECK_FALSE(store::MailJournal::open(folder.file("other.db"), test::doors_open));
}

TEST_CASE("what became of an event's letters goes out of the file's last byte, and nothing of another's") {
  test::TemporaryFolder folder;
  const auto database = folder.file("evening.db");
  CHECK_FALSE(store::has_mail_journal(database));
  const auto journal = open_journal(database);
  auto gone = mailing('a', MailState::sent);
  gone.address = "quillfeather@example.org";
  auto stays = mailing('b', MailState::sent);
  stays.event = *domain::EventId::parse(std::string(32, 'f'));
  REQUIRE(journal->record(gone));
  REQUIRE(journal->record(stays));
  CHECK(store::has_mail_journal(database));
  REQUIRE(journal->forget(event));
  CHECK(journal->mailings(event)->empty());
  CHECK(*journal->mailings(stays.event) == std::vector{stays});
  for (const auto* name : {"evening.db.mails", "evening.db.mails-wal"}) {
    std::ifstream in(folder.file(name), std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    CHECK(bytes.find("quillfeather") == std::string::npos);
  }
}
