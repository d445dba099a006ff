// What is opened, what is refused, and that what is refused is left as it was.
#include "store/opening.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "store/evening.h"
#include "store/migrations.h"
#include "store/session.h"
#include "store/verify.h"

namespace {

using test::TemporaryFolder;

std::string bytes_of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void write(const std::filesystem::path& file, const std::string& bytes) {
  std::ofstream(file, std::ios::binary) << bytes;
}

base::ErrorCode refusal(const std::filesystem::path& file, store::IfMissing if_missing = store::IfMissing::create) {
  const auto writer = store::Writer::open(file, {if_missing, "machine-a"}, support::seeded(1), test::doors_open);
  REQUIRE_FALSE(writer.has_value());
  INFO(writer.error().detail);
  CHECK(writer.error().detail.find(file.string()) != std::string::npos);
  return writer.error().code;
}

mode_t mode_of(const std::filesystem::path& path) {
  struct stat status{};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  return status.st_mode & 0777U;
}

/// A closed database with an event in it.
std::string database_bytes(const std::filesystem::path& file) {
  {
    auto writer = test::open_writer(file);
    const auto event = test::new_event(*writer, "Riverside Founders");
    std::vector<domain::FactBody> facts;
    auto random = support::seeded(9);
    for (int i = 0; i < 200; ++i) facts.emplace_back(test::registered(event, {"Ana Lima", "a@b.c", "T"}, random));
    REQUIRE(writer->append(facts, test::doors_open));
  }
  return bytes_of(file);
}

}  // namespace

TEST_CASE("a new database is readable by its owner alone, and so are the folders made for it") {
  TemporaryFolder folder;
  ::chmod(folder.path().c_str(), 0755);
  const auto file = folder.path() / "a" / "b" / "evening.db";
  const auto writer = test::open_writer(file);
  test::new_event(*writer, "Riverside Founders");
  CHECK(mode_of(file) == 0600);
  CHECK(mode_of(file.string() + "-wal") == 0600);
  CHECK(mode_of(file.string() + ".lock") == 0600);
  CHECK(mode_of(folder.path() / "a" / "b") == 0700);
  CHECK(mode_of(folder.path() / "a") == 0700);
  CHECK(mode_of(folder.path()) == 0755);  // not ours to change
}

TEST_CASE("a file that is not there is made only where that was asked for") {
  TemporaryFolder folder;
  const auto file = folder.file("evening.db");
  CHECK(refusal(file, store::IfMissing::refuse) == base::ErrorCode::database_unreadable);
  CHECK_FALSE(std::filesystem::exists(file));
  CHECK(store::Reader::open(file).error().code == base::ErrorCode::database_unreadable);
  CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("a file that is no database of ours is foreign and not a byte of it changes") {
  TemporaryFolder folder;
  const auto file = folder.file("evening.db");
  SECTION("text") { write(file, "name,email\nAna,ana@example.org\n"); }
  SECTION("one byte") { write(file, "x"); }
  SECTION("zeros") { write(file, std::string(8192, '\0')); }
  SECTION("a database of another program") {
    SQLite::Database other(file.c_str(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    other.exec("PRAGMA application_id = 77; CREATE TABLE t(x); INSERT INTO t VALUES(1)");
  }
  SECTION("a database that says nothing of whose it is") {
    SQLite::Database other(file.c_str(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    other.exec("CREATE TABLE t(x)");
  }
  const auto before = bytes_of(file);
  CHECK(refusal(file) == base::ErrorCode::database_foreign);
  CHECK(store::Reader::open(file).error().code == base::ErrorCode::database_foreign);
  CHECK(bytes_of(file) == before);
  CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("a folder in the place of the file is foreign") {
  TemporaryFolder folder;
  CHECK(refusal(folder.path()) == base::ErrorCode::database_foreign);
}

TEST_CASE("a damaged database is refused and left as it was") {
  TemporaryFolder folder;
  const auto file = folder.file("evening.db");
  auto bytes = database_bytes(file);
  REQUIRE(bytes.size() > 40'000);
  SECTION("cut off") { bytes.resize(bytes.size() / 2); }
  SECTION("cut off within the first page") { bytes.resize(1000); }
  SECTION("overwritten in the middle") { bytes.replace(8192, 20'000, 20'000, '\x5A'); }
  SECTION("zeros after the header") { bytes.replace(100, bytes.size() - 100, bytes.size() - 100, '\0'); }
  write(file, bytes);
  CHECK(refusal(file) == base::ErrorCode::database_damaged);
  CHECK(bytes_of(file) == bytes);
}

TEST_CASE("no byte of the file can be changed so that opening it crashes") {
  TemporaryFolder folder;
  const auto file = folder.file("evening.db");
  const auto sound = database_bytes(file);
  std::mt19937 random(11);
  for (int round = 0; round < 150; ++round) {
    auto bytes = sound;
    for (int i = 0; i < 20; ++i) bytes[random() % bytes.size()] = static_cast<char>(random());
    write(file, bytes);
    const auto writer = store::Writer::open(file, test::creating, support::seeded(1), test::doors_open);
    if (!writer) continue;
    const auto checked = store::verify((*writer)->session());
    CHECK((!checked || checked->facts <= 201));
  }
}

TEST_CASE("a database of a newer version is refused and left as it was") {
  TemporaryFolder folder;
  const auto file = folder.file("evening.db");
  database_bytes(file);
  SQLite::Database(file.c_str(), SQLite::OPEN_READWRITE)
      .exec("PRAGMA user_version = " + std::to_string(store::migrations().size() + 1));
  const auto before = bytes_of(file);
  CHECK(refusal(file) == base::ErrorCode::database_newer);
  CHECK(bytes_of(file) == before);
}

TEST_CASE("a newer version that still stands in the write-ahead log is refused and left as it was") {
  TemporaryFolder folder;
  const auto file = folder.file("evening.db");
  database_bytes(file);
  {
    store::Connection newer(file, SQLite::OPEN_READWRITE);
    store::prepare(newer);  // closing it copies nothing from the log
    newer.execute("PRAGMA user_version = " + std::to_string(store::migrations().size() + 1));
  }
  const auto before = bytes_of(file);
  const auto log = bytes_of(file.string() + "-wal");
  REQUIRE_FALSE(log.empty());
  CHECK(refusal(file) == base::ErrorCode::database_newer);
  CHECK(store::Reader::open(file).error().code == base::ErrorCode::database_newer);
  CHECK(bytes_of(file) == before);
  CHECK(bytes_of(file.string() + "-wal") == log);
}

TEST_CASE("two paths to one file have one lock") {
  TemporaryFolder folder;
  const auto file = folder.file("evening.db");
  const auto link = folder.file("link.db");
  std::filesystem::create_symlink(file, link);
  const auto writer = test::open_writer(file);
  CHECK(refusal(link) == base::ErrorCode::database_in_use);
  CHECK(store::Reader::open(link).has_value());
  CHECK_FALSE(std::filesystem::exists(link.string() + ".lock"));
}

TEST_CASE("a second writer is told that the database is in use; readers are let in") {
  TemporaryFolder folder;
  const auto file = folder.file("evening.db");
  auto writer = test::open_writer(file);
  const auto event = test::new_event(*writer, "Riverside Founders");
  CHECK(refusal(file) == base::ErrorCode::database_in_use);
  auto reader = store::Reader::open(file);
  REQUIRE(reader.has_value());
  CHECK(reader->read().events()->size() == 1);
  auto random = support::seeded(5);
  REQUIRE(writer->append(std::vector<domain::FactBody>{test::registered(event, {"Ana", "", ""}, random)},
                         test::doors_open));
  CHECK(reader->read().persons(event)->size() == 1);
  writer.reset();
  CHECK(test::open_writer(file)->read().persons(event)->size() == 1);
}

TEST_CASE("a reader neither writes nor checkpoints") {
  TemporaryFolder folder;
  const auto file = folder.file("evening.db");
  const auto writer = test::open_writer(file);
  test::new_event(*writer, "Riverside Founders");
  const auto database = bytes_of(file);
  const auto log = bytes_of(file.string() + "-wal");
  REQUIRE_FALSE(log.empty());
  {
    auto reader = store::Reader::open(file);
    REQUIRE(reader.has_value());
    CHECK(reader->read().events()->size() == 1);
  }
  CHECK(bytes_of(file) == database);
  CHECK(bytes_of(file.string() + "-wal") == log);
}

TEST_CASE("a folder that cannot be written to is said so") {
  TemporaryFolder folder;
  ::chmod(folder.path().c_str(), 0555);
  const auto child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) {  // as somebody whom permissions bind
    if (::getuid() == 0 && ::setuid(65534) != 0) ::_exit(90);
    const auto writer =
        store::Writer::open(folder.file("evening.db"), test::creating, support::seeded(1), test::doors_open);
    ::_exit(writer ? 91 : base::exit_code(writer.error().code));
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  ::chmod(folder.path().c_str(), 0700);
  CHECK(WEXITSTATUS(status) == base::exit_code(base::ErrorCode::folder_read_only));
}

TEST_CASE("the same file keeps its origin; a copy and another machine get one of their own") {
  TemporaryFolder folder;
  const auto file = folder.file("evening.db");
  const auto first = test::open_writer(file, 1)->origin();
  CHECK(test::open_writer(file, 2)->origin() == first);
  const auto copy = folder.file("copy.db");
  std::filesystem::copy_file(file, copy);
  const auto second = test::open_writer(copy, 3)->origin();
  CHECK(second != first);
  CHECK(test::open_writer(copy, 4)->origin() == second);
  const auto elsewhere =
      store::Writer::open(file, {store::IfMissing::refuse, "machine-b"}, support::seeded(5), test::doors_open);
  REQUIRE(elsewhere.has_value());
  CHECK((*elsewhere)->origin() != first);
}

TEST_CASE("a copy goes on in its own chain, after what the original knew unless that was far ahead") {
  const auto [behind, follows] =
      GENERATE(table<base::Millis, bool>({{std::chrono::minutes(4), true}, {std::chrono::hours(24), false}}));
  TemporaryFolder folder;
  const auto file = folder.file("evening.db");
  database_bytes(file);
  const auto copy = folder.file("copy.db");
  std::filesystem::copy_file(file, copy);
  const auto writer = test::open_writer(copy, 3);
  const auto its_now = test::doors_open - behind;
  const auto refs = writer->append(std::vector<domain::FactBody>{domain::BadgeVoided{domain::BadgeId(1), ""}}, its_now);
  REQUIRE(refs.has_value());
  CHECK(refs->front() == domain::FactRef{writer->origin(), 1});
  const auto facts = *writer->read().facts();
  const auto own = std::ranges::find(facts, refs->front(), &domain::Fact::ref);
  REQUIRE(own != facts.end());
  for (const auto& fact : facts) {
    if (fact.ref != own->ref) CHECK(later(*own, fact) == follows);
  }
  const auto verified = store::verify(writer->session());
  CHECK(verified->origins == 2);
  CHECK(verified->findings.empty());
}
