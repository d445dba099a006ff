#include "store/opening.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <ranges>
#include <vector>

#include "store/migrations.h"
#include "store/sqlite_error.h"

namespace store {
namespace {

constexpr std::string_view magic("SQLite format 3\0", 16);
using Header = std::array<unsigned char, 100>;

// Through SQLite's own file handle: opening the file a second time ourselves and closing it would drop the POSIX locks
// that other connections of this process hold on it ("How To Corrupt An SQLite Database File", 2.2).
int read_header(sqlite3* handle, Header& header) {
  sqlite3_file* file = nullptr;
  sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void*>(&file));
  if (file == nullptr || file->pMethods == nullptr) return SQLITE_CANTOPEN;
  return file->pMethods->xRead(file, header.data(), static_cast<int>(header.size()), 0);
}

// Big-endian numbers of the file format (https://sqlite.org/fileformat2.html, 1.3).
std::uint32_t number_at(const Header& header, std::size_t offset) {
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < 4; ++i) number = (number << 8U) | header.at(offset + i);
  return number;
}

std::string errno_text(const std::filesystem::path& path, int why) { return path.string() + ": " + std::strerror(why); }

}  // namespace

base::Result<FileKind> inspect(const std::filesystem::path& path) {
  std::error_code failure;
  const auto status = std::filesystem::status(path, failure);
  if (status.type() == std::filesystem::file_type::not_found) return FileKind::absent;
  if (failure) return base::fail(base::ErrorCode::database_unreadable, path.string() + ": " + failure.message());
  if (!std::filesystem::is_regular_file(status)) {
    return base::fail(base::ErrorCode::database_foreign, path.string() + ": not a file");
  }
  if (std::filesystem::file_size(path, failure) == 0) return FileKind::empty;
  const auto header = caught(nullptr, path.string(), [&] {
    SQLite::Database database(path.c_str(), SQLite::OPEN_READONLY);
    Header bytes{};
    const int read = read_header(database.getHandle(), bytes);
    if (read != SQLITE_OK && read != SQLITE_IOERR_SHORT_READ) throw SQLite::Exception(database.getHandle(), read);
    return bytes;
  });
  if (!header) return base::fail(base::ErrorCode::database_unreadable, header.error().detail);
  const std::string_view start(reinterpret_cast<const char*>(header->data()), magic.size());
  if (start != magic || number_at(*header, 68) != application_id) {
    return base::fail(base::ErrorCode::database_foreign, path.string());
  }
  if (number_at(*header, 60) > migrations().size()) return base::fail(base::ErrorCode::database_newer, path.string());
  return FileKind::ours;
}

base::Result<void> create_file(const std::filesystem::path& path) {
  std::vector<std::filesystem::path> missing;
  std::error_code failure;
  for (auto folder = std::filesystem::absolute(path, failure).parent_path();
       !folder.empty() && !std::filesystem::exists(folder, failure) && folder != folder.root_path();
       folder = folder.parent_path()) {
    missing.push_back(folder);
  }
  const auto refused = [](const std::filesystem::path& where, int why) {
    const bool full = why == ENOSPC || why == EDQUOT;
    return base::fail(full ? base::ErrorCode::disk_full : base::ErrorCode::folder_read_only, errno_text(where, why));
  };
  for (const auto& folder : std::views::reverse(missing)) {
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) return refused(folder, errno);
  }
  const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (descriptor < 0) return refused(path, errno);
  ::close(descriptor);
  return {};
}

void prepare(Connection& connection) {
  sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
  sqlite3_extended_result_codes(connection.handle(), 1);
  connection.execute("PRAGMA busy_timeout = 5000");
  connection.execute("PRAGMA trusted_schema = OFF");
  connection.execute("PRAGMA secure_delete = ON");
  connection.execute("PRAGMA temp_store = MEMORY");  // no names in temporary files
  connection.execute("PRAGMA cache_size = -65536");  // 64 MB: an import does not read its own pages back
}

base::Result<void> check(Session& session) {
  auto query = session.connection.query("PRAGMA quick_check(1)");
  if (query.next() && query.text(0) == "ok") return {};
  return base::fail(base::ErrorCode::database_damaged, session.path.string() + ": " + query.text(0));
}

base::Result<void> check_version(Session& session) {
  const auto newest = static_cast<std::int64_t>(migrations().size());
  if (session.connection.number("PRAGMA user_version") <= newest) return {};
  return base::fail(base::ErrorCode::database_newer, session.path.string());
}

base::Result<void> claim(Session& session) {
  const auto owner = session.connection.number("PRAGMA application_id");
  if (owner == application_id) return {};
  if (owner != 0) return base::fail(base::ErrorCode::database_foreign, session.path.string());
  session.connection.execute("PRAGMA application_id = " + std::to_string(application_id));
  return {};
}

base::Result<void> allow_writing(Connection& connection, const std::filesystem::path& path) {
  {
    auto mode = connection.query("PRAGMA journal_mode = WAL");
    if (!mode.next() || mode.text(0) != "wal") {
      return base::fail(base::ErrorCode::write_failed, path.string() + ": no write-ahead log here");
    }
  }
  connection.execute("PRAGMA synchronous = FULL");
  if (connection.number("PRAGMA synchronous") != 2) {
    return base::fail(base::ErrorCode::write_failed, path.string() + ": synchronous is not FULL");
  }
  sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
  return {};
}

void migrate(Session& session) {
  auto& connection = session.connection;
  const auto newest = static_cast<std::int64_t>(migrations().size());
  if (connection.number("PRAGMA user_version") >= newest) return;
  WriteTransaction transaction(connection);
  for (auto version = connection.number("PRAGMA user_version"); version < newest; ++version) {
    connection.execute(migrations()[static_cast<std::size_t>(version)]);
  }
  connection.execute("PRAGMA user_version = " + std::to_string(newest));
  transaction.commit();
}

void write_anew(Connection& connection) {
  connection.execute("VACUUM");
  // Beside somebody who still reads the old pages it leaves them, and says so in its row only.
  if (connection.number("PRAGMA wal_checkpoint(TRUNCATE)") != 0) {
    throw SQLite::Exception("the file is being read", SQLITE_BUSY);
  }
}

base::Result<void> make_ready(Session& session, FileKind kind) {
  prepare(session.connection);
  if (kind == FileKind::ours) {
    if (auto sound = check(session); !sound) return sound;
  }
  if (auto readable = check_version(session); !readable) return readable;
  if (auto claimed = claim(session); !claimed) return claimed;
  if (auto ready = allow_writing(session.connection, session.path); !ready) return ready;
  migrate(session);
  return {};
}

domain::OriginId origin_of(Session& session, const std::string& machine_id, const base::Random& random,
                           base::Instant now) {
  struct stat file{};
  ::stat(session.path.c_str(), &file);
  const auto device = static_cast<std::int64_t>(file.st_dev);
  const auto inode = static_cast<std::int64_t>(file.st_ino);
  auto& connection = session.connection;
  {
    auto query =
        connection.query("SELECT origin, machine, device, inode FROM incarnation ORDER BY number DESC LIMIT 1");
    if (query.next() && query.text(1) == machine_id && query.integer(2) == device && query.integer(3) == inode) {
      return query.id<domain::OriginId>(0);
    }
  }
  const auto origin = domain::OriginId::random(random);
  WriteTransaction transaction(connection);
  connection.run("INSERT INTO incarnation(origin, machine, device, inode, since) VALUES(?,?,?,?,?)", origin, machine_id,
                 device, inode, now);
  // What the other file's kiosk was to print, it prints; who comes back to this one is printed for here.
  connection.run("UPDATE print_job SET state = 'given_up' WHERE state NOT IN ('printed', 'given_up')");
  transaction.commit();
  return origin;
}

}  // namespace store
