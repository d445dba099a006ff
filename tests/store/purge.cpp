// The data of an event goes; what the remembered have with each other stays; nothing of the others is in any byte.
#include "store/purge.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <fstream>
#include <iterator>

#include "store/evening.h"
#include "store/verify.h"

using test::Evening;

namespace {

bool holds(const std::filesystem::path& file, const std::string& words) {
  std::ifstream in(file, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  return bytes.find(words) != std::string::npos;
}

void remember(Evening& evening, const kiosk::BadgedGuest& guest) {
  const std::vector<domain::FactBody> chosen{
      domain::PersonEdited{{}, guest.card.registration, {}, {}, {{domain::Field::remembered, "yes", {}}}, {}, {}}};
  REQUIRE(evening.writer->append(chosen, evening.now));
}

bool is_clean(Evening& evening) {
  const auto verified = store::verify(evening.writer->session());
  REQUIRE(verified);
  for (const auto& finding : verified->findings) UNSCOPED_INFO(finding);
  return verified->findings.empty();
}

}  // namespace

TEST_CASE("After a purge the name of who did not choose to be remembered is in no byte of the file") {
  Evening evening;
  const auto ana = evening.walk_in("Ana Canarywood", "ana@example.org");
  const auto ben = evening.walk_in("Ben Quillfeather", "quill@example.org");
  const auto cy = evening.walk_in("Cy Marrowstone", "cy@example.org");
  remember(evening, ana);
  remember(evening, cy);
  evening.run(kiosk::ConnectBadges{{ana.badge}, ben.badge});
  evening.run(kiosk::ConnectBadges{{ana.badge}, cy.badge});
  const std::vector<domain::FactBody> late{
      domain::Met{evening.event, ben.badge, cy.badge, "Door 2", "a secret about the Heronmarsh", {}},
      domain::Promised{domain::PromiseId::random(support::seeded(5)),
                       evening.event,
                       {{}, ana.badge},
                       {{}, cy.badge},
                       domain::PromiseKind::help,
                       "Connect",
                       {}},
      domain::Promised{domain::PromiseId::random(support::seeded(6)),
                       evening.event,
                       {{}, ana.badge},
                       {{}, ben.badge},
                       domain::PromiseKind::help,
                       "Connect",
                       {}}};
  REQUIRE(evening.writer->append(late, evening.now));
  const auto log = evening.writer->path().string() + "-wal";
  REQUIRE((holds(evening.writer->path(), "Quillfeather") || holds(log, "Quillfeather")));

  const auto purged = store::purge(*evening.writer, evening.event, evening.now);
  REQUIRE(purged);
  CHECK(purged->guests_gone == 1);
  CHECK(purged->guests_remembered == 2);
  for (const auto* words : {"Quillfeather", "quill@example", "Heronmarsh"}) {
    CHECK_FALSE(holds(evening.writer->path(), words));
    CHECK_FALSE(holds(log, words));
  }
  const auto meetings = evening.writer->read().meetings(evening.event);
  REQUIRE(meetings);
  REQUIRE(meetings->size() == 1);
  const auto promises = evening.writer->read().promises(evening.event);
  REQUIRE(promises);
  CHECK(promises->size() == 1);
  const auto persons = evening.writer->read().persons(evening.event);
  REQUIRE(persons);
  CHECK(persons->size() == 2);
  CHECK(is_clean(evening));
}

TEST_CASE("What a guest of two events needs at the other one stays, and the other event is as it was") {
  Evening evening;
  const auto ana = evening.walk_in("Ana Canarywood", "ana@example.org");
  const auto next = test::new_event(*evening.writer, "The next one", 9);
  const auto random = support::seeded(12);
  auto again = test::registered(next, {"", "", "N1"}, random);
  again.person = ana.card.person;
  again.person_fields.clear();
  const std::vector<domain::FactBody> facts{again, test::registered(next, {"Dee", "dee@example.org", "N2"}, random)};
  REQUIRE(evening.writer->append(facts, evening.now));
  const auto before = evening.writer->read().registrations(next);

  const auto purged = store::purge(*evening.writer, evening.event, evening.now);
  REQUIRE(purged);
  CHECK(purged->guests_gone == 1);
  CHECK(evening.writer->read().registrations(evening.event)->empty());
  CHECK(*evening.writer->read().registrations(next) == *before);
  const auto person = evening.writer->read().person(ana.card.person);
  REQUIRE(person);
  REQUIRE(*person);
  CHECK(domain::value_of((*person)->fields, domain::Field::name) == "Ana Canarywood");
  CHECK(is_clean(evening));

  const auto twice = store::purge(*evening.writer, evening.event, evening.now);
  REQUIRE(twice);
  CHECK(twice->guests_gone == 0);
  CHECK(is_clean(evening));
}

TEST_CASE("While somebody reads the file, a purge says that it is not all gone yet, and ends when called again") {
  Evening evening;
  evening.walk_in("Ben Quillfeather", "quill@example.org");
  const auto log = evening.writer->path().string() + "-wal";
  {
    SQLite::Database reading(evening.writer->path().string(), SQLite::OPEN_READONLY);
    reading.exec("BEGIN; SELECT count(*) FROM person");
    const auto purged = store::purge(*evening.writer, evening.event, evening.now);
    REQUIRE_FALSE(purged);
    CHECK(purged.error().code == base::ErrorCode::database_in_use);
  }
  CHECK(evening.writer->read().registrations(evening.event)->empty());
  REQUIRE(store::purge(*evening.writer, evening.event, evening.now));
  CHECK_FALSE(holds(evening.writer->path(), "Quillfeather"));
  CHECK_FALSE(holds(log, "Quillfeather"));
}
