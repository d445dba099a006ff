#include "store/database.h"
#include "store/migrations.h"
#include "store/opening.h"
#include "store/session.h"
#include "store/sqlite_error.h"
#include "store/writer_lock.h"

namespace store {
namespace {

std::int64_t version_of(Session& session) { return session.connection.number("PRAGMA user_version"); }

base::Result<void> bring_up(const std::filesystem::path& path) {
  const auto lock = WriterLock::take(path);
  if (!lock) return std::unexpected(lock.error());
  const auto done = caught(nullptr, path.string(), [&] {
    Session session(path, SQLite::OPEN_READWRITE);
    return make_ready(session, FileKind::ours);
  });
  return done ? *done : std::unexpected(done.error());
}

}  // namespace

base::Result<Reader> Reader::open(const std::filesystem::path& path) {
  const auto kind = inspect(path);
  if (!kind) return std::unexpected(kind.error());
  if (*kind != FileKind::ours) {
    return base::fail(base::ErrorCode::database_unreadable, path.string() + ": there is no database yet");
  }
  const auto open_session = [&] {
    return caught(nullptr, path.string(), [&] {
      auto opened = std::make_unique<Session>(path, SQLite::OPEN_READONLY);
      prepare(opened->connection);
      static_cast<void>(opened->connection.number("SELECT count(*) FROM origin"));  // the schema can be read
      return opened;
    });
  };
  auto session = open_session();
  if (!session) return std::unexpected(session.error());
  auto* handle = (*session)->connection.handle();
  const auto known = caught(handle, path.string(), [&] { return check_version(**session); });
  if (!known) return std::unexpected(known.error());
  if (!*known) return std::unexpected(known->error());
  const auto version = caught(handle, path.string(), [&] { return version_of(**session); });
  if (!version) return std::unexpected(version.error());
  if (*version < static_cast<std::int64_t>(migrations().size())) {
    session->reset();
    if (const auto newest = bring_up(path); !newest) return std::unexpected(newest.error());
    session = open_session();
    if (!session) return std::unexpected(session.error());
  }
  return Reader(std::move(*session));
}

Reader::Reader(std::unique_ptr<Session> session) : session_(std::move(session)), reading_(*session_) {}
Reader::Reader(Reader&&) noexcept = default;
Reader::~Reader() = default;

}  // namespace store
