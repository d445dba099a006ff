#include "store/database.h"
#include "store/opening.h"
#include "store/session.h"
#include "store/sqlite_error.h"

namespace store {

base::Result<Reader> Reader::open(const std::filesystem::path& path) {
  const auto kind = inspect(path);
  if (!kind) return std::unexpected(kind.error());
  if (*kind != FileKind::ours) {
    return base::fail(base::ErrorCode::database_unreadable, path.string() + ": there is no database yet");
  }
  auto session = caught(nullptr, path.string(), [&] {
    auto opened = std::make_unique<Session>(path, SQLite::OPEN_READONLY);
    prepare(opened->connection);
    static_cast<void>(opened->connection.number("SELECT count(*) FROM origin"));  // the schema can be read
    return opened;
  });
  if (!session) return std::unexpected(session.error());
  const auto version = caught((*session)->connection.handle(), path.string(), [&] { return check_version(**session); });
  if (!version) return std::unexpected(version.error());
  if (!*version) return std::unexpected(version->error());
  return Reader(std::move(*session));
}

Reader::Reader(std::unique_ptr<Session> session) : session_(std::move(session)), reading_(*session_) {}
Reader::Reader(Reader&&) noexcept = default;
Reader::~Reader() = default;

}  // namespace store
