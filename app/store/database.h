#pragma once
// A database file: one Writer at a time (the kiosk, or a command while no kiosk runs), any number of Readers beside it.
// Each is used from one thread only.
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>

#include "base/error.h"
#include "base/instant.h"
#include "base/random.h"
#include "domain/fact.h"
#include "roster/watch.h"
#include "store/reading.h"

namespace store {

enum class IfMissing : std::uint8_t { create, refuse };

struct OpenOptions {
  IfMissing if_missing = IfMissing::refuse;
  std::string machine_id;  // what /etc/machine-id says: a file found on another machine is a copy
};

class Journal;
struct Touched;

class Writer {
 public:
  /// Takes FILE.lock, checks the file, brings it to the newest schema. Fails with database_foreign, database_damaged,
  /// database_newer (none of them written to), database_in_use, folder_read_only, database_unreadable, disk_full or
  /// write_failed.
  [[nodiscard]] static base::Result<std::unique_ptr<Writer>> open(const std::filesystem::path& path,
                                                                  const OpenOptions& options, base::Random random,
                                                                  base::Instant now);
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;
  ~Writer();

  [[nodiscard]] const Reading& read() const;
  [[nodiscard]] domain::OriginId origin() const;
  [[nodiscard]] const std::filesystem::path& path() const;

  /// All of them or none, in one transaction that is durable when this returns.
  base::Result<std::vector<domain::FactRef>> append(std::span<const domain::FactBody> bodies, base::Instant now);

  /// The same, made against a guest list that may have changed since. guest_list_changed where it has, interrupted
  /// where `watch` says so: nothing is written then.
  base::Result<void> append(std::span<const domain::FactBody> bodies, base::Instant now,
                            const std::string& guest_list_version, const roster::Watch& watch);

  /// Reading, deciding and appending in one transaction; what `work` throws rolls it back. After write_failed the
  /// writer has stopped: this and every later call answer with the same error. After disk_full the next call tries
  /// again.
  base::Result<void> transact(const std::function<void(Session&, Journal&)>& work);

  /// Whose rows changed since the last call: for indexes in memory.
  [[nodiscard]] Touched take_touched();
  [[nodiscard]] Session& session();

 private:
  struct Parts;
  explicit Writer(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

/// Reads only, and leaves the write-ahead log as it is: also beside a running kiosk.
class Reader {
 public:
  /// A file of an older Lanyard is first brought to the newest schema, for which no kiosk may be running on it
  /// (database_in_use).
  [[nodiscard]] static base::Result<Reader> open(const std::filesystem::path& path);
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;
  Reader(Reader&&) noexcept;
  Reader& operator=(Reader&&) = delete;
  ~Reader();

  [[nodiscard]] const Reading& read() const { return reading_; }
  [[nodiscard]] Session& session() const { return *session_; }

 private:
  explicit Reader(std::unique_ptr<Session> session);
  std::unique_ptr<Session> session_;
  Reading reading_;
};

}  // namespace store
