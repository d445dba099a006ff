// A database that an older Lanyard left is brought to today's schema with everything in it.
#include <SQLiteCpp/SQLiteCpp.h>

#include "store/evening.h"
#include "store/session.h"
#include "store/verify.h"

namespace {

using domain::Field;

// As the first released schema has it: without what later steps add.
void make_old(const std::filesystem::path& file) {
  SQLite::Database(file.c_str(), SQLite::OPEN_READWRITE)
      .exec(
          "DROP TABLE event_in_use; ALTER TABLE event DROP COLUMN purged; "
          "DROP TABLE print_job; ALTER TABLE badge DROP COLUMN printed; ALTER TABLE event DROP COLUMN ticket_types; "
          "ALTER TABLE registration DROP COLUMN dietary; ALTER TABLE registration DROP COLUMN answers; "
          "ALTER TABLE registration DROP COLUMN words_shown; ALTER TABLE registration DROP COLUMN pack_address; "
          "ALTER TABLE registration DROP COLUMN shared_address; ALTER TABLE registration DROP COLUMN wants_host; "
          "ALTER TABLE registration DROP COLUMN looked_after; DROP TABLE promise; DROP TABLE introduction; "
          "DROP TABLE avoidance; DROP TABLE elsewhere; DROP TABLE merge; DROP INDEX meeting_event; "
          "PRAGMA user_version = 1");
}

domain::EventId old_database(const std::filesystem::path& file) {
  const auto writer = test::open_writer(file);
  const auto event = test::new_event(*writer, "Riverside Founders");
  auto random = support::seeded(9);
  const std::vector<domain::FactBody> facts{test::registered(event, {"Ana Lima", "ana@example.org", "T-1"}, random)};
  REQUIRE(writer->append(facts, test::doors_open));
  return event;
}

std::vector<domain::FactBody> answered(const domain::RegistrationRow& row) {
  return {domain::PersonEdited{
      .person = row.person,
      .registration = row.id,
      .scan_keys = {},
      .person_fields = {},
      .registration_fields = {{Field::dietary, "no nuts", {}}, {Field::answers, R"({"Shirt":"M"})", {}}}}};
}

}  // namespace

TEST_CASE("a database of the first version is brought up by its next writer, and can hold what is new") {
  test::TemporaryFolder folder;
  const auto file = folder.file("evening.db");
  const auto event = old_database(file);
  make_old(file);
  const auto writer = test::open_writer(file);
  const auto before = writer->read().registrations(event);
  REQUIRE(before);
  REQUIRE(before->size() == 1);
  CHECK(before->front().scan_keys == std::vector<std::string>{"T-1"});
  REQUIRE(writer->append(answered(before->front()), test::doors_open));
  const auto after = writer->read().registrations(event);
  REQUIRE(after);
  CHECK(domain::value_of(after->front().fields, Field::dietary) == "no nuts");
  CHECK(domain::value_of(after->front().fields, Field::answers) == R"({"Shirt":"M"})");
  const auto verified = store::verify(writer->session());
  REQUIRE(verified);
  CHECK(verified->findings.empty());
}

TEST_CASE("a database of the first version can be read without a kiosk having been started") {
  test::TemporaryFolder folder;
  const auto file = folder.file("evening.db");
  const auto event = old_database(file);
  make_old(file);
  const auto reader = store::Reader::open(file);
  REQUIRE(reader);
  const auto rows = reader->read().registrations(event);
  REQUIRE(rows);
  CHECK(rows->size() == 1);
}
