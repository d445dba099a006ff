#pragma once
// The steps of opening a database file, in the order that never writes a byte to a file that is not ours or is damaged.
#include <filesystem>
#include <string>

#include "base/error.h"
#include "base/random.h"
#include "store/session.h"

namespace store {

enum class FileKind : std::uint8_t { absent, empty, ours };

/// Looks at the file without changing anything. database_foreign, database_newer, database_unreadable.
[[nodiscard]] base::Result<FileKind> inspect(const std::filesystem::path& path);

/// Makes the file (0600) and the folders above it that are missing (0700).
[[nodiscard]] base::Result<void> create_file(const std::filesystem::path& path);

// What follows throws SQLite::Exception.

/// Waiting, not trusting the schema, blanking what is deleted, nothing temporary on disk; a failed check leaves the
/// file as it was, for nothing is copied into it when the connection closes before allow_writing().
void prepare(Connection& connection);

/// quick_check. database_damaged, with SQLite's first words about it.
[[nodiscard]] base::Result<void> check(Session& session);

/// Write-ahead log, and every commit synced: read back, because some builds and file systems refuse quietly.
[[nodiscard]] base::Result<void> allow_writing(Connection& connection, const std::filesystem::path& path);

/// Also where the number stands in the write-ahead log, which inspect() does not read. database_newer.
[[nodiscard]] base::Result<void> check_version(Session& session);

/// Says in the file whose it is, where it does not say so yet: a kiosk killed at its first start leaves it empty.
/// Before the write-ahead log begins, so that it stands in the file itself, where inspect() looks for it.
/// database_foreign.
[[nodiscard]] base::Result<void> claim(Session& session);

/// Brings an older or empty file to the newest schema, in one transaction.
void migrate(Session& session);

/// Writes the whole file anew and empties its log, so that no byte of what was deleted stays. SQLITE_BUSY where
/// somebody reads the file meanwhile: it may be called again.
void write_anew(Connection& connection);

/// All of the above in their order: the file can be written, and is of the newest schema.
[[nodiscard]] base::Result<void> make_ready(Session& session, FileKind kind);

/// This file's origin: a new one where the machine or the file is not the one recorded (a copy, a restore).
[[nodiscard]] domain::OriginId origin_of(Session& session, const std::string& machine_id, const base::Random& random,
                                         base::Instant now);

}  // namespace store
