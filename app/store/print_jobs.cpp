#include "store/print_jobs.h"

#include "store/badge_content.h"
#include "store/journal.h"
#include "store/session.h"
#include "store/sqlite_error.h"

namespace store {
namespace {

/// What stands on the job's badge now, beside the pick-up number that it has already.
void write_badge(kiosk::PrintJob& job, Rows& rows, const domain::TicketTypes& types, const domain::EventKey& key) {
  const auto registration = rows.registration(job.registration).value_or(domain::RegistrationRow{});
  const auto person = rows.person(registration.person).value_or(domain::PersonRow{});
  auto badge = badge_of(registration, person, types);
  badge.content.pick_up = std::move(job.content.pick_up);
  badge.content.code = domain::badge_code(job.badge, key);
  job.content = std::move(badge.content);
  job.template_name = std::move(badge.template_name);
}

}  // namespace

struct PrintJobs::Parts {
  Writer& writer;
  domain::EventId event;
  domain::EventKey key;
  std::string kiosk;
};

base::Result<std::unique_ptr<PrintJobs>> PrintJobs::open(Writer& writer, domain::EventId event, std::string kiosk) {
  auto key = writer.read().event_key(event);
  if (!key) return std::unexpected(key.error());
  if (!*key) return base::fail(base::ErrorCode::no_event, event.text());
  auto parts = std::make_unique<Parts>(Parts{writer, event, **key, std::move(kiosk)});
  return std::unique_ptr<PrintJobs>(new PrintJobs(std::move(parts)));
}

PrintJobs::PrintJobs(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
PrintJobs::~PrintJobs() = default;

base::Result<std::vector<kiosk::PrintJob>> PrintJobs::open_jobs() {
  auto& session = parts_->writer.session();
  return caught(session.connection.handle(), session.path.string(), [&] {
    ReadTransaction moment(session.connection);
    auto jobs = session.prints.open(parts_->event);
    if (jobs.empty()) return jobs;
    const auto event = session.rows.event(parts_->event).value_or(domain::EventRow{});
    const auto types = domain::ticket_types_in(value_of(event.fields, domain::Field::ticket_types));
    for (auto& job : jobs) write_badge(job, session.rows, types, parts_->key);
    return jobs;
  });
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
