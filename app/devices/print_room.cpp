#include "devices/print_room.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "devices/open_printer.h"

namespace devices {
namespace {

using kiosk::PrinterProblem;
using kiosk::PrintState;

constexpr base::Millis before_store_is_asked_again{1000};
constexpr base::Millis names_may_be_old_for{1000};  // a spelling may be corrected while the badge waits

Language language_of(const PrinterConfig& printer) {
  const auto destination = parse_destination(printer.to);
  return destination ? devices::language_of(*destination) : Language::pdf;
}

std::vector<PlannedPrinter> planned_printers(const std::vector<PrinterConfig>& printers) {
  std::vector<PlannedPrinter> all;
  all.reserve(printers.size());
  for (const auto& printer : printers) all.push_back(planned(printer, language_of(printer)));
  return all;
}

}  // namespace

PrintRoom::PrintRoom(const std::vector<PrinterConfig>& printers, kiosk::PrintJobs& jobs, badge::Templates& templates,
                     const std::function<void(Answer)>& answered)
    : store_(jobs), press_(templates), plan_(planned_printers(printers)) {
  stations_.reserve(printers.size());
  for (const auto& config : printers) {
    auto printer = open_printer(config);
    auto& station = stations_.emplace_back(Station{.config = config, .language = language_of(config), .line = {}});
    if (!printer) continue;  // check_printers() has refused it before
    station.line = std::make_unique<PrinterLine>(stations_.size() - 1, *std::move(printer), answered);
  }
}

void PrintRoom::warm_up(badge::Templates& templates) {
  const auto names = templates.names();
  if (stations_.empty() || names.empty()) return;
  kiosk::PrintJob job;
  job.template_name = names.front();
  job.content.name = "Ana Ağaoğlu";
  const auto drawn = press_.document(job, Language::pdf, stations_.front().config.dpi);
  if (!drawn) return;  // its reason is told when a badge is to be drawn with it
}

bool PrintRoom::read_jobs(base::Millis now) {
  const auto open = store_.open_jobs();
  if (!open) {
    store_again_at_ = now + before_store_is_asked_again;
    return false;
  }
  must_read_ = false;
  read_at_ = now;
  store_again_at_.reset();
  bad_template_.clear();
  jobs_.clear();
  std::vector<PlannedJob> planned;
  planned.reserve(open->size());
  for (const auto& job : *open) {
    planned.push_back({job.id, job.state, job.printer, job.printer_job, sheet_of(job)});
    jobs_.emplace(job.id, job);
  }
  plan_.take_jobs(planned);
  return true;
}

std::optional<Sheet> PrintRoom::sheet_of(const kiosk::PrintJob& job) {
  const auto sheet = press_.sheet(job.template_name);
  if (sheet) return *sheet;
  if (job.state == PrintState::waiting) bad_template_ = sheet.error().detail;
  return std::nullopt;
}

void PrintRoom::step(std::vector<Answer> answers, base::Millis now) {
  not_taken_.insert(not_taken_.end(), std::make_move_iterator(answers.begin()), std::make_move_iterator(answers.end()));
  for (const auto& station : stations_) station.line->keep_time();
  const bool may_be_old = plan_.waiting() > 0 && now >= read_at_ + names_may_be_old_for;
  if (store_again_at_ && now < *store_again_at_) return;
  if ((must_read_ || may_be_old) && !read_jobs(now)) return;
  for (const auto& answer : std::exchange(not_taken_, {})) plan_.take(answer, now);
  const auto orders = plan_.next(now);
  if (!record(orders)) {
    plan_.forget(orders);  // what is in memory was not to be: go on from what is on record
    must_read_ = true;
    store_again_at_ = now + before_store_is_asked_again;
    return;
  }
  for (const auto& errand : orders.errands) send_out(errand);
}

bool PrintRoom::record(const Orders& orders) {
  if (orders.steps.empty()) return true;
  if (!store_.record(orders.steps)) return false;
  for (const auto& step : orders.steps) {
    const auto job = jobs_.find(step.job);
    if (job == jobs_.end()) continue;
    job->second.state = step.state;
    job->second.printer = step.printer;
    job->second.printer_job = step.printer_job;
  }
  return true;
}

void PrintRoom::send_out(const Errand& errand) {
  const auto& station = stations_.at(errand.printer);
  const auto* const send = std::get_if<Send>(&errand.what);
  if (send == nullptr) {
    station.line->ask(errand);
    return;
  }
  auto document = press_.document(jobs_.at(send->job), station.language, station.config.dpi);
  if (document) {
    station.line->ask(errand, *std::move(document));
  } else {
    const Trouble why{PrinterProblem::bad_template, document.error().detail};
    not_taken_.push_back({errand.printer, Sent{send->job, Declined{why}}});
  }
}

base::Millis PrintRoom::deadline() const {
  if (store_again_at_) return *store_again_at_;
  return not_taken_.empty() ? plan_.deadline() : base::Millis{};
}

kiosk::PrinterStatus PrintRoom::status(std::size_t at) const {
  const auto standing = plan_.standing(at);
  const auto& config = stations_[at].config;
  kiosk::PrinterStatus status{.name = config.name,
                              .place = config.place,
                              .problem = standing.trouble.problem,
                              .detail = standing.trouble.detail,
                              .waiting = standing.holds};
  if (at == 0 && status.problem == PrinterProblem::none && !bad_template_.empty()) {
    status.problem = PrinterProblem::bad_template;
    status.detail = bad_template_;
  }
  return status;
}

std::optional<kiosk::PrintersChanged> PrintRoom::news() {
  if (!plan_.has_heard_all()) return std::nullopt;
  kiosk::PrintersChanged now;
  now.waiting = plan_.waiting();
  now.printers.reserve(stations_.size());
  for (std::size_t at = 0; at < stations_.size(); ++at) now.printers.push_back(status(at));
  for (const auto& [id, job] : jobs_) {
    if (job.state == PrintState::unsure) now.unsure.push_back({id, job.content.name, job.printer});
  }
  const bool is_known =
      told_ && told_->printers == now.printers && told_->waiting == now.waiting && told_->unsure == now.unsure;
  if (is_known) return std::nullopt;
  told_ = now;
  return now;
}

}  // namespace devices
