#include <sys/stat.h>

#include <algorithm>

#include "store/database.h"
#include "store/guest_list.h"
#include "store/journal.h"
#include "store/opening.h"
#include "store/session.h"
#include "store/sqlite_error.h"
#include "store/writer_lock.h"

namespace store {

struct Writer::Parts {
  Parts(WriterLock taken, const std::filesystem::path& path)
      : lock(std::move(taken)), session(path, SQLite::OPEN_READWRITE), reading(session) {}

  WriterLock lock;  // let go after the connection has closed
  Session session;
  Reading reading;
  domain::OriginId origin;
  std::optional<Journal> journal;
  std::optional<base::Error> stopped;
};

base::Result<std::unique_ptr<Writer>> Writer::open(const std::filesystem::path& path, const OpenOptions& options,
                                                   base::Random random, base::Instant now) {
  auto kind = inspect(path);
  if (!kind) return std::unexpected(kind.error());
  if (*kind != FileKind::ours && options.if_missing == IfMissing::refuse) {
    return base::fail(base::ErrorCode::database_unreadable, path.string() + ": there is no database yet");
  }
  if (*kind == FileKind::absent) {
    if (const auto made = create_file(path); !made) return std::unexpected(made.error());
  }
  auto lock = WriterLock::take(path);
  if (!lock) return std::unexpected(lock.error());
  ::chmod(path.c_str(), 0600);

  auto parts = caught(nullptr, path.string(), [&] { return std::make_unique<Parts>(std::move(*lock), path); });
  if (!parts) return std::unexpected(parts.error());
  auto& session = (*parts)->session;
  const auto opened = caught(session.connection.handle(), path.string(), [&]() -> base::Result<void> {
    if (auto ready = make_ready(session, *kind); !ready) return ready;
    (*parts)->origin = origin_of(session, options.machine_id, random, now);
    return {};
  });
  if (!opened) return std::unexpected(opened.error());
  if (!*opened) return std::unexpected(opened->error());
  (*parts)->journal.emplace(session.connection, session.origins, session.tables, (*parts)->origin, std::move(random));
  return std::unique_ptr<Writer>(new Writer(std::move(*parts)));
}

Writer::Writer(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Writer::~Writer() = default;

const Reading& Writer::read() const { return parts_->reading; }
domain::OriginId Writer::origin() const { return parts_->origin; }
const std::filesystem::path& Writer::path() const { return parts_->session.path; }
Touched Writer::take_touched() { return parts_->session.tables.take_touched(); }
Session& Writer::session() { return parts_->session; }

base::Result<void> Writer::transact(const std::function<void(Session&, Journal&)>& work) {
  if (parts_->stopped) return std::unexpected(*parts_->stopped);
  auto& session = parts_->session;
  auto done = caught(session.connection.handle(), session.path.string(), [&] {
    WriteTransaction transaction(session.connection);
    work(session, *parts_->journal);
    transaction.commit();
  });
  if (!done) {
    parts_->journal->forget();
    session.origins.forget();
    if (done.error().code == base::ErrorCode::write_failed) parts_->stopped = done.error();
  }
  return done;
}

base::Result<std::vector<domain::FactRef>> Writer::append(std::span<const domain::FactBody> bodies, base::Instant now) {
  std::vector<domain::FactRef> refs;
  const auto done = transact([&](Session&, Journal& journal) {
    for (const auto& body : bodies) refs.push_back(journal.append(body, now));
  });
  if (!done) return std::unexpected(done.error());
  return refs;
}

base::Result<void> Writer::append(std::span<const domain::FactBody> bodies, base::Instant now,
                                  const std::string& guest_list_version, const roster::Watch& watch) {
  return transact([&](Session& session, Journal& journal) {
    if (store::guest_list_version(session) != guest_list_version) {
      throw RolledBack({base::ErrorCode::guest_list_changed, ""});
    }
    const auto every = std::max<std::size_t>(bodies.size() / 100, 1);
    for (std::size_t i = 0; i < bodies.size(); ++i) {
      if (i % every == 0 && !roster::goes_on(watch, roster::Step::writing, i, bodies.size())) {
        throw RolledBack({base::ErrorCode::interrupted, ""});
      }
      journal.append(bodies[i], now);
    }
    if (!roster::goes_on(watch, roster::Step::writing, bodies.size(), bodies.size())) {
      throw RolledBack({base::ErrorCode::interrupted, ""});
    }
  });
}

}  // namespace store
