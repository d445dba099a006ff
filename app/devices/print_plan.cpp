#include "devices/print_plan.h"

#include <algorithm>
#include <utility>

namespace devices {
namespace {

using kiosk::PrinterProblem;
using kiosk::PrintState;

bool is_kept_by(const PlannedJob& job, const std::string& printer) {
  const bool is_called_back = job.state == PrintState::waiting && job.number != 0;
  return job.printer == printer &&
         (job.state == PrintState::sending || job.state == PrintState::sent || is_called_back);
}

bool is_waiting(const PlannedJob& job) { return job.state == PrintState::waiting && job.number == 0; }

}  // namespace

PrintPlan::PrintPlan(const std::vector<PlannedPrinter>& printers) {
  printers_.reserve(printers.size());
  for (const auto& printer : printers) printers_.push_back({.is = printer});
}

void PrintPlan::take_jobs(const std::vector<PlannedJob>& jobs) {
  std::vector<JobKnown> known;
  known.reserve(jobs.size());
  for (const auto& listed : jobs) {
    const auto* const before = job(listed.id);
    const bool is_ahead = std::ranges::any_of(steps_, [&](const auto& step) { return step.job == listed.id; });
    if (before != nullptr && is_ahead) {
      known.push_back(*before);
      continue;
    }
    const bool is_as_it_was = before != nullptr && before->is.state == listed.state &&
                              before->is.printer == listed.printer && before->is.number == listed.number;
    auto& now = known.emplace_back(is_as_it_was ? *before : JobKnown{});
    now.is = listed;
  }
  jobs_ = std::move(known);
}

void PrintPlan::forget(const Orders& orders) {
  jobs_.clear();
  for (const auto& errand : orders.errands) printers_.at(errand.printer).is_asked = false;
}

PrintPlan::JobKnown* PrintPlan::job(const domain::PrintJobId& id) {
  const auto found = std::ranges::find_if(jobs_, [&](const JobKnown& known) { return known.is.id == id; });
  return found == jobs_.end() ? nullptr : &*found;
}

void PrintPlan::record(JobKnown& job, PrintState state, const std::string& printer, int number) {
  if (job.is.state != state) job.stage.reset();
  job.is_empty = false;
  job.is.state = state;
  job.is.printer = printer;
  job.is.number = number;
  steps_.push_back({.job = job.is.id, .state = state, .printer = printer, .printer_job = number});
}

Orders PrintPlan::next(Millis now) {
  leave_what_nobody_can_know();
  call_back_from_stopped(now);
  Orders orders;
  orders.errands.reserve(printers_.size());
  for (std::size_t at = 0; at < printers_.size(); ++at) {
    if (printers_[at].is_asked) continue;
    printers_[at].is_asked = ask(at, now, orders.errands);
  }
  orders.steps = std::exchange(steps_, {});
  std::erase_if(jobs_, [](const JobKnown& job) {
    return job.is.state == PrintState::printed || job.is.state == PrintState::given_up;
  });
  return orders;
}

// Sent raw when this machine stopped, or to a printer that is no longer set up.
void PrintPlan::leave_what_nobody_can_know() {
  for (auto& job : jobs_) {
    if (job.is_asked || job.is.printer.empty() || job.is.state == PrintState::unsure) continue;
    const auto printer =
        std::ranges::find_if(printers_, [&](const PrinterKnown& known) { return known.is.name == job.is.printer; });
    const bool is_gone = printer == printers_.end() && is_kept_by(job.is, job.is.printer);
    const bool is_raw = printer != printers_.end() && printer->is.finds_jobs == FindsJobs::no && !printer->is_asked;
    if (is_gone || (is_raw && job.is.state == PrintState::sending)) {
      record(job, PrintState::unsure, job.is.printer, job.is.number);
    }
  }
}

void PrintPlan::call_back_from_stopped(Millis now) {
  for (std::size_t at = 0; at < printers_.size(); ++at) {
    const auto& printer = printers_[at];
    if (!printer.heard || printer.heard->working == Working::yes || printer.heard->working == Working::no_answer) {
      continue;
    }
    if (printer.heard->trouble.problem == PrinterProblem::not_accepting) continue;  // it still prints what it has
    if (now < printer.trouble_since + trouble_until_takeover) continue;
    for (auto& job : jobs_) {
      const bool is_untouched = job.stage == JobStage::queued || job.stage == JobStage::stopped;
      if (job.is.state != PrintState::sent || job.is.printer != printer.is.name || job.is.number == 0) continue;
      if (!is_untouched || !another_works(at, job, now)) continue;
      record(job, PrintState::waiting, printer.is.name, job.is.number);
    }
  }
}

bool PrintPlan::ask(std::size_t at, Millis now, std::vector<Errand>& errands) {
  const auto& printer = printers_[at];
  const bool answers = printer.heard && printer.heard->working != Working::no_answer;
  if (answers && (ask_about_job(at, now, errands) || ask_to_print(at, now, errands))) return true;
  if (printer.heard && now < printer.next_visit) return false;
  errands.push_back({at, visit(at)});
  return true;
}

bool PrintPlan::ask_about_job(std::size_t at, Millis now, std::vector<Errand>& errands) {
  const auto& name = printers_[at].is.name;
  for (auto& job : jobs_) {
    if (job.is_asked || job.is.printer != name || now < job.not_before) continue;
    const bool is_called_back = job.is.state == PrintState::waiting && job.is.number != 0;
    if (job.is.state == PrintState::sending) {
      errands.push_back({at, Find{job.is.id}});
    } else if (is_called_back) {
      errands.push_back({at, Recall{{job.is.id, job.is.number}}});
    } else {
      continue;
    }
    job.is_asked = true;
    return true;
  }
  return false;
}

bool PrintPlan::ask_to_print(std::size_t at, Millis now, std::vector<Errand>& errands) {
  const auto& printer = printers_[at];
  const int at_once = printer.heard->working == Working::yes ? printer.is.at_once : 1;
  if (now < printer.not_before || held_by(printer.is.name) >= at_once) return false;
  for (auto& job : jobs_) {
    if (!is_waiting(job.is) || target(job, now) != at) continue;
    record(job, PrintState::sending, printer.is.name);
    job.is_asked = true;
    errands.push_back({at, Send{job.is.id}});
    return true;
  }
  return false;
}

Visit PrintPlan::visit(std::size_t at) const {
  const auto& name = printers_[at].is.name;
  Visit visit;
  visit.jobs.reserve(jobs_.size());
  for (const auto& job : jobs_) {
    if (job.is.state != PrintState::sent || job.is.printer != name) continue;
    visit.jobs.push_back({job.is.id, job.is.number});
  }
  return visit;
}

// The first that works; where none does, one that gives a reason against it but has not stopped.
std::optional<std::size_t> PrintPlan::target(const JobKnown& job, Millis now) const {
  for (const auto least : {Working::yes, Working::doubtful}) {
    for (std::size_t at = 0; at < printers_.size(); ++at) {
      if (may_take(at, job, least, now)) return at;
    }
  }
  return std::nullopt;
}

bool PrintPlan::may_take(std::size_t at, const JobKnown& job, Working least, Millis now) const {
  const auto& heard = printers_[at].heard;
  if (!heard || heard->working != least || !job.is.sheet || !has_paper_for(heard->media, *job.is.sheet)) return false;
  return now >= job.not_before || (job.refused_by && *job.refused_by != at);
}

bool PrintPlan::another_works(std::size_t at, const JobKnown& job, Millis now) const {
  for (std::size_t other = 0; other < printers_.size(); ++other) {
    if (other != at && may_take(other, job, Working::yes, now)) return true;
  }
  return false;
}

base::Millis PrintPlan::deadline() const {
  Millis soonest = Millis::max();
  for (const auto& printer : printers_) {
    if (!printer.is_asked) soonest = std::min(soonest, printer.heard ? printer.next_visit : Millis{});
  }
  return soonest;
}

// How things stand.

int PrintPlan::held_by(const std::string& printer) const {
  return static_cast<int>(
      std::ranges::count_if(jobs_, [&](const JobKnown& job) { return is_kept_by(job.is, printer); }));
}

int PrintPlan::waiting() const {
  return static_cast<int>(std::ranges::count_if(jobs_, [](const JobKnown& job) { return is_waiting(job.is); }));
}

bool PrintPlan::has_heard_all() const {
  return std::ranges::all_of(printers_, [](const PrinterKnown& printer) { return printer.heard.has_value(); });
}

bool PrintPlan::fits_nowhere(const JobKnown& job) const {
  return std::ranges::none_of(printers_, [&](const PrinterKnown& printer) {
    return !printer.heard || printer.heard->working == Working::no_answer ||
           has_paper_for(printer.heard->media, *job.is.sheet);
  });
}

PrintPlan::Standing PrintPlan::standing(std::size_t at) const {
  const auto& printer = printers_.at(at);
  Standing standing{{}, held_by(printer.is.name)};
  if (printer.heard) standing.trouble = printer.heard->trouble;
  if (standing.trouble.problem != PrinterProblem::none) return standing;
  for (const auto& job : jobs_) {
    if (!is_waiting(job.is) || !job.is.sheet) continue;
    if (job.refused_by == at) {
      standing.trouble = job.refusal;
    } else if (printer.heard && fits_nowhere(job)) {
      standing.trouble = {PrinterProblem::wrong_media,
                          "a badge is " + in_words(*job.is.sheet) + "; it has " + in_words(printer.heard->media)};
    }
  }
  return standing;
}

}  // namespace devices
