#include "store/print_jobs.h"

#include "store/badge_content.h"
#include "store/journal.h"
#include "store/session.h"
#include "store/sqlite_error.h"

namespace store {
namespace {

/// What stands on the job's badge now, beside the pick-up number that it has already.
kiosk::PrintJob written(OpenJob open, const domain::TicketTypes& types, const domain::EventKey& key) {
  auto badge = badge_of(open.wearer, types);
  badge.content.pick_up = std::move(open.job.content.pick_up);
  badge.content.code = domain::badge_code(open.job.badge, key);
  open.job.content = std::move(badge.content);
  open.job.template_name = std::move(badge.template_name);
  return std::move(open.job);
}

}  // namespace

struct PrintJobs::Parts {
  Writer& writer;
  domain::EventId event;
  domain::EventKey key;
  std::string kiosk;
  // Asked once a second while anything waits: read again only after something was written, and nobody else writes.
  std::vector<kiosk::PrintJob> last_open;
  std::int64_t writes_then = -1;
};

base::Result<std::unique_ptr<PrintJobs>> PrintJobs::open(Writer& writer, domain::EventId event, std::string kiosk) {
  auto key = writer.read().event_key(event);
  if (!key) return std::unexpected(key.error());
  if (!*key) return base::fail(base::ErrorCode::no_event, event.text());
  auto parts = std::make_unique<Parts>(Parts{writer, event, **key, std::move(kiosk), {}, -1});
  return std::unique_ptr<PrintJobs>(new PrintJobs(std::move(parts)));
}

PrintJobs::PrintJobs(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
PrintJobs::~PrintJobs() = default;

base::Result<std::vector<kiosk::PrintJob>> PrintJobs::open_jobs() {
  auto& session = parts_->writer.session();
  const auto writes = session.connection.writes();
  if (writes == parts_->writes_then) return parts_->last_open;
  auto read = caught(session.connection.handle(), session.path.string(), [&] {
    ReadTransaction moment(session.connection);
    auto open = session.prints.open(parts_->event);
    std::vector<kiosk::PrintJob> jobs;
    if (open.empty()) return jobs;
    const auto event = session.rows.event(parts_->event).value_or(domain::EventRow{});
    const auto types = domain::ticket_types_in(value_of(event.fields, domain::Field::ticket_types));
    jobs.reserve(open.size());
    for (auto& job : open) jobs.push_back(written(std::move(job), types, parts_->key));
    return jobs;
  });
  if (read) {
    parts_->last_open = *read;
    parts_->writes_then = writes;
  }
  return read;
}

base::Result<void> PrintJobs::record(const std::vector<kiosk::PrintStep>& steps, base::Instant now) {
  if (steps.empty()) return {};
  return parts_->writer.transact([&](Session& session, Journal& journal) {
    for (const auto& step : steps) {
      const auto job = session.prints.find(step.job);
      if (!session.prints.step(step) || step.state != kiosk::PrintState::printed) continue;
      journal.append(domain::BadgePrinted{job->badge, parts_->kiosk}, now);
    }
  });
}

}  // namespace store
