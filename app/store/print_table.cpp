#include "store/print_table.h"

#include "store/words.h"

namespace store {
namespace {

#define PRINT_JOB_COLUMNS                                                                                   \
  "j.id, j.registration, j.badge, j.reason, j.asked, j.state, j.printer, j.printer_job, j.pick_up_letter, " \
  "j.pick_up_number"

std::string pick_up_of(const std::string& letter, std::int64_t number) {
  return letter.empty() ? std::string() : letter + ' ' + std::to_string(number);
}

kiosk::PrintJob job_at(const Query& query) {
  kiosk::PrintJob job;
  job.id = query.id<domain::PrintJobId>(0);
  job.registration = query.id<domain::RegistrationId>(1);
  job.badge = query.id<domain::BadgeId>(2);
  job.reason = reason_of(query.text(3));
  job.asked = query.instant(4);
  job.state = state_of(query.text(5));
  job.printer = query.text(6);
  job.printer_job = static_cast<int>(query.integer(7));
  job.content.pick_up = pick_up_of(query.text(8), query.integer(9));
  return job;
}

std::vector<kiosk::PrintJob> jobs_in(Query query) {
  std::vector<kiosk::PrintJob> jobs;
  while (query.next()) jobs.push_back(job_at(query));
  return jobs;
}

}  // namespace

kiosk::PrintTicket PrintTable::add(domain::EventId event, const kiosk::PrintJob& job,
                                   const std::string& pick_up_letter) {
  std::int64_t number = 0;
  if (!pick_up_letter.empty()) {
    number = 1 + connection_.number("SELECT max(pick_up_number) FROM print_job WHERE event = ?", event);
  }
  connection_.run(
      "INSERT INTO print_job(id, event, registration, badge, reason, asked, state, printer, printer_job, "
      "pick_up_letter, pick_up_number) VALUES(?,?,?,?,?,?,?,?,?,?,?)",
      job.id, event, job.registration, job.badge, word_of(job.reason), job.asked, word_of(kiosk::PrintState::waiting),
      job.printer, job.printer_job, pick_up_letter, number);
  return {job.id, pick_up_of(pick_up_letter, number)};
}

std::optional<kiosk::PrintJob> PrintTable::find(domain::PrintJobId id) {
  auto query = connection_.query("SELECT " PRINT_JOB_COLUMNS " FROM print_job j WHERE j.id = ?", id);
  if (!query.next()) return std::nullopt;
  return job_at(query);
}

std::vector<kiosk::PrintJob> PrintTable::of(domain::RegistrationId registration) {
  return jobs_in(connection_.query("SELECT " PRINT_JOB_COLUMNS
                                   " FROM print_job j JOIN badge b ON b.id = j.badge WHERE j.registration = ? "
                                   "AND b.voided_millis IS NULL ORDER BY j.number",
                                   registration));
}

// Where no printer works there may be thousands, and they are read after every check-in: one question, and of their
// rows only what stands on a badge.
std::vector<OpenJob> PrintTable::open(domain::EventId event) {
  auto query = connection_.query(
      "SELECT " PRINT_JOB_COLUMNS
      ", p.name, p.given_name, p.company, p.job_title, r.ticket_type, r.offer, r.ask, r.share, r.answers, "
      "r.words_shown "
      "FROM print_job j LEFT JOIN registration r ON r.id = j.registration LEFT JOIN person p ON p.id = r.person "
      "WHERE j.event = ? AND j.state NOT IN ('printed', 'given_up') "
      "AND (j.state IN ('sending', 'sent') OR (j.state = 'waiting' AND j.printer_job <> 0) OR (r.in_since IS NOT NULL "
      "AND NOT EXISTS (SELECT 1 FROM badge b WHERE b.id = j.badge AND b.voided_millis IS NOT NULL) "
      "AND NOT (j.reason IN ('check_in', 'reissued') AND EXISTS (SELECT 1 FROM badge b "
      "WHERE b.registration = j.registration AND b.voided_millis IS NULL AND b.printed IS NOT NULL)))) "
      "ORDER BY j.number",
      event);
  std::vector<OpenJob> jobs;
  while (query.next()) {
    const auto text = [&](int column) { return query.text(10 + column); };
    jobs.push_back(
        {job_at(query), {text(0), text(1), text(2), text(3), text(4), text(5), text(6), text(7), text(8), text(9)}});
  }
  return jobs;
}

bool PrintTable::step(const kiosk::PrintStep& step) {
  const auto job = find(step.job);
  if (!job || job->state == kiosk::PrintState::printed || job->state == kiosk::PrintState::given_up) return false;
  connection_.run("UPDATE print_job SET state = ?, printer = ?, printer_job = ? WHERE id = ?", word_of(step.state),
                  step.printer, step.printer_job, step.job);
  return true;
}

}  // namespace store
