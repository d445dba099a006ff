#include "store/mail_journal.h"

#include <sqlite3.h>

#include "store/beside.h"
#include "store/connection.h"
#include "store/opening.h"
#include "store/sqlite_error.h"
#include "store/writer_lock.h"

namespace store {
namespace {

constexpr std::int64_t mails_id = 0x4C6E4D6C;  // "LnMl" in the file's header
constexpr std::int64_t newest = 1;

constexpr const char* first = R"sql(
CREATE TABLE mail(event TEXT NOT NULL, registration TEXT NOT NULL, address TEXT NOT NULL, message_id TEXT NOT NULL,
  attempt INTEGER NOT NULL, state TEXT NOT NULL, at INTEGER NOT NULL, detail TEXT NOT NULL,
  PRIMARY KEY(event, registration)) STRICT, WITHOUT ROWID;
)sql";

std::filesystem::path file_of(const std::filesystem::path& database) { return beside(database, ".mails"); }

std::vector<domain::Mailing> read(Connection& connection, const domain::EventId& event) {
  std::vector<domain::Mailing> mailings;
  auto query = connection.query(
      "SELECT event, registration, address, message_id, attempt, state, at, detail FROM mail WHERE event = ? "
      "ORDER BY registration",
      event);
  while (query.next()) {
    domain::Mailing mailing;
    mailing.event = query.id<domain::EventId>(0);
    mailing.registration = query.id<domain::RegistrationId>(1);
    mailing.address = query.text(2);
    mailing.message_id = query.text(3);
    mailing.attempt = static_cast<int>(query.integer(4));
    // A word this program does not know was written by a newer one: it is not sent again.
    mailing.state = domain::mail_state_named(query.text(5)).value_or(domain::MailState::unsure);
    mailing.at = query.instant(6);
    mailing.detail = query.text(7);
    mailings.push_back(std::move(mailing));
  }
  return mailings;
}

/// An empty file is a new one; any other is ours or refused.
base::Result<void> make_ready(Connection& connection, const std::filesystem::path& path) {
  prepare(connection);
  const auto owner = connection.number("PRAGMA application_id");
  const auto version = connection.number("PRAGMA user_version");
  const bool is_new = owner == 0 && version == 0 && connection.number("SELECT count(*) FROM sqlite_master") == 0;
  if (!is_new && owner != mails_id) return base::fail(base::ErrorCode::database_foreign, path.string());
  if (version > newest) return base::fail(base::ErrorCode::database_newer, path.string());
  if (is_new) connection.execute("PRAGMA application_id = " + std::to_string(mails_id));
  if (auto allowed = allow_writing(connection, path); !allowed) return allowed;
  if (version == newest) return {};
  WriteTransaction transaction(connection);
  connection.execute(first);
  connection.execute("PRAGMA user_version = " + std::to_string(newest));
  transaction.commit();
  return {};
}

}  // namespace

struct MailJournal::Parts {
  Parts(WriterLock taken, std::filesystem::path file)
      : lock(std::move(taken)), path(std::move(file)), connection(path, SQLite::OPEN_READWRITE) {}

  WriterLock lock;  // let go after the connection has closed
  std::filesystem::path path;
  Connection connection;
};

MailJournal::MailJournal(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
MailJournal::~MailJournal() = default;

base::Result<std::unique_ptr<MailJournal>> MailJournal::open(const std::filesystem::path& database, base::Instant now) {
  const auto path = file_of(database);
  auto lock = WriterLock::take(path);
  if (!lock) return std::unexpected(lock.error());
  std::error_code failure;
  if (!std::filesystem::exists(path, failure)) {
    if (auto made = create_file(path); !made) return std::unexpected(made.error());
  }
  auto parts = caught(nullptr, path.string(), [&] { return std::make_unique<Parts>(std::move(*lock), path); });
  if (!parts) return std::unexpected(parts.error());
  auto& connection = (*parts)->connection;
  const auto opened = caught(connection.handle(), path.string(), [&]() -> base::Result<void> {
    if (auto ready = make_ready(connection, path); !ready) return ready;
    WriteTransaction transaction(connection);
    connection.run("UPDATE mail SET state = ?, at = ? WHERE state = ?", domain::name_of(domain::MailState::unsure), now,
                   domain::name_of(domain::MailState::sending));
    transaction.commit();
    return {};
  });
  if (!opened) return std::unexpected(opened.error());
  if (!*opened) return std::unexpected(opened->error());
  return std::unique_ptr<MailJournal>(new MailJournal(*std::move(parts)));
}

base::Result<void> MailJournal::record(const domain::Mailing& mailing) {
  return caught(parts_->connection.handle(), parts_->path.string(), [&] {
    WriteTransaction transaction(parts_->connection);
    parts_->connection.run(
        "INSERT OR REPLACE INTO mail(event, registration, address, message_id, attempt, state, at, detail) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        mailing.event, mailing.registration, mailing.address, mailing.message_id, mailing.attempt,
        domain::name_of(mailing.state), mailing.at, mailing.detail);
    transaction.commit();
  });
}

base::Result<void> MailJournal::forget(const domain::EventId& event) {
  auto& connection = parts_->connection;
  return caught(connection.handle(), parts_->path.string(), [&] {
    {
      WriteTransaction transaction(connection);
      connection.run("DELETE FROM mail WHERE event = ?", event);
      transaction.commit();
    }
    write_anew(connection);
  });
}

base::Result<std::vector<domain::Mailing>> MailJournal::mailings(const domain::EventId& event) {
  return caught(parts_->connection.handle(), parts_->path.string(), [&] { return read(parts_->connection, event); });
}

bool has_mail_journal(const std::filesystem::path& database) {
  std::error_code failure;
  const auto size = std::filesystem::file_size(file_of(database), failure);
  return !failure && size > 0;
}

base::Result<std::vector<domain::Mailing>> mailings_beside(const std::filesystem::path& database,
                                                           const domain::EventId& event) {
  const auto path = file_of(database);
  if (!has_mail_journal(database)) return std::vector<domain::Mailing>{};
  return caught(nullptr, path.string(), [&] {
    Connection connection(path, SQLite::OPEN_READWRITE);  // a log that nobody has open is read through it only so
    prepare(connection);
    // Made and not filled yet: the first sender was cut short, or is at it.
    const auto tables = connection.number("SELECT count(*) FROM sqlite_master WHERE name = 'mail'");
    return tables == 0 ? std::vector<domain::Mailing>{} : read(connection, event);
  });
}

}  // namespace store
