#pragma once
// A world for the print plan: a store that keeps what was recorded and may fail, printers that print, stop, fall
// silent, lose answers and get documents late, and a kiosk that may lose power at any moment. All by one seed.
#include <algorithm>
#include <deque>
#include <map>
#include <random>

#include "devices/print_plan.h"

namespace plan_world {

using devices::JobStage;
using kiosk::PrintState;

struct SimJob {
  domain::PrintJobId name;
  int number = 0;
  JobStage stage = JobStage::empty;
};

/// An IPP printer: jobs that are announced, filled, printed in order, cancelled. Its memory survives.
struct SimPrinter {
  std::deque<SimJob> jobs;
  bool is_stopped = false;
  bool is_silent = false;
  int next_number = 1;
  std::map<domain::PrintJobId, int> printed;  // sheets that lie in its tray

  SimJob* find(int number) {
    const auto found = std::ranges::find_if(jobs, [&](const SimJob& job) { return job.number == number; });
    return found == jobs.end() ? nullptr : &*found;
  }
  int create(const domain::PrintJobId& name) {
    jobs.push_back({name, next_number, JobStage::empty});
    return next_number++;
  }
  void fill(int number) {
    auto* const job = find(number);
    if (job != nullptr && job->stage == JobStage::empty) job->stage = JobStage::queued;
  }
  void work() {
    if (is_stopped) return;
    for (auto& job : jobs) {
      if (job.stage == JobStage::printing) {
        job.stage = JobStage::printed;
        ++printed[job.name];
        return;
      }
    }
    for (auto& job : jobs) {
      if (job.stage != JobStage::queued) continue;
      job.stage = JobStage::printing;
      return;
    }
  }
  void cancel(int number) {
    auto* const job = find(number);
    if (job != nullptr && (job->stage == JobStage::empty || job->stage == JobStage::queued)) {
      job->stage = JobStage::cancelled;
    }
  }
};

class World {
 public:
  World(unsigned seed, std::size_t printers, int jobs) : dice_(seed), printers_(printers) {
    for (int i = 0; i < jobs; ++i) make_job();
    restart();
  }

  void make_job() {
    std::uint64_t number = ++made_;
    const auto id = domain::PrintJobId::random([number](std::span<std::uint8_t> bytes) {
      for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<std::uint8_t>(number >> (8 * (i % 8)));
    });
    devices::PlannedJob job;
    job.id = id;
    job.sheet = devices::Sheet{6200, 10000};
    store_.push_back(job);
  }

  /// One thing happens that may happen.
  void step() {
    now_ += base::Millis{roll(400)};
    switch (roll(14)) {
      case 0:
        if (chance(20)) restart();
        break;
      case 1:
        any_printer().is_stopped = chance(50);
        break;
      case 2:
        any_printer().is_silent = chance(40);
        break;
      case 3:
        if (!late_.empty()) deliver_late();
        break;
      case 4:
        if (chance(30)) make_job();
        break;
      case 5:
      case 6:
      case 7:
        any_printer().work();
        break;
      case 8:
      case 9:
      case 10:
        if (!errands_.empty()) run_errand();
        break;
      default:
        plan();
        break;
    }
  }

  /// Everything is well from now on: until there is nothing left to do, or far too long.
  bool settle() {
    is_well_ = true;
    for (auto& printer : printers_) printer.is_stopped = printer.is_silent = false;
    for (int i = 0; i < 20'000 && !is_done(); ++i) {
      now_ += base::Millis{200};
      while (!late_.empty()) deliver_late();
      for (auto& printer : printers_) printer.work();
      while (!errands_.empty()) run_errand();
      plan();
    }
    return is_done();
  }

  [[nodiscard]] std::map<domain::PrintJobId, int> sheets() const {
    std::map<domain::PrintJobId, int> all;
    for (const auto& job : store_) all[job.id] = 0;
    for (const auto& printer : printers_) {
      for (const auto& [id, count] : printer.printed) all[id] += count;
    }
    return all;
  }
  [[nodiscard]] const std::vector<devices::PlannedJob>& store() const { return store_; }

 private:
  unsigned roll(unsigned sides) { return static_cast<unsigned>(dice_() % sides); }
  bool chance(unsigned percent) { return roll(100) < percent; }
  bool trouble(unsigned percent) { return !is_well_ && chance(percent); }
  SimPrinter& any_printer() { return printers_[roll(static_cast<unsigned>(printers_.size()))]; }

  [[nodiscard]] bool is_done() const {
    return std::ranges::all_of(store_, [](const auto& job) { return job.state == PrintState::printed; });
  }

  std::vector<devices::PlannedJob> open() const {
    std::vector<devices::PlannedJob> jobs;
    for (const auto& job : store_) {
      if (job.state != PrintState::printed && job.state != PrintState::given_up) jobs.push_back(job);
    }
    return jobs;
  }

  /// The power fails and comes back. What was on its way to a printer has arrived, or has not.
  void restart() {
    while (!errands_.empty()) {
      if (chance(50)) {
        run_errand();
      } else {
        errands_.pop_front();
      }
    }
    std::vector<devices::PlannedPrinter> planned;
    for (std::size_t i = 0; i < printers_.size(); ++i) planned.push_back({.name = std::to_string(i)});
    plan_.emplace(planned);
    plan_->take_jobs(open());
  }

  void plan() {
    if (chance(30)) plan_->take_jobs(open());
    const auto orders = plan_->next(now_);
    if (trouble(3)) {  // the disk
      plan_->forget(orders);
      plan_->take_jobs(open());
      return;
    }
    for (const auto& step : orders.steps) {
      const auto job = std::ranges::find_if(store_, [&](const auto& known) { return known.id == step.job; });
      job->state = step.state;
      job->printer = step.printer;
      job->number = step.printer_job;
    }
    if (trouble(3)) {  // between the record and the first word to a printer
      restart();
      return;
    }
    errands_.insert(errands_.end(), orders.errands.begin(), orders.errands.end());
  }

  void deliver_late() {
    const auto [printer, number] = late_.front();
    late_.pop_front();
    printers_[printer].fill(number);
  }

  devices::Trouble silence() const { return {kiosk::PrinterProblem::no_answer, "silence"}; }

  void run_errand() {
    const auto errand = errands_.front();
    errands_.pop_front();
    auto& printer = printers_[errand.printer];
    const devices::Answer answer{errand.printer, std::visit(
                                                     [&](const auto& what) {
                                                       using Any = decltype(devices::Answer::what);
                                                       return Any{answer_to(printer, errand.printer, what)};
                                                     },
                                                     errand.what)};
    plan_->take(answer, now_);
  }

  devices::Visited answer_to(SimPrinter& printer, std::size_t /*at*/, const devices::Visit& visit) {
    devices::PrinterReport report;
    if (printer.is_silent || trouble(5)) {
      report.working = devices::Working::no_answer;
      report.trouble = silence();
      return {visit.jobs, report};
    }
    if (printer.is_stopped) {
      report.working = devices::Working::no;
      report.trouble = {kiosk::PrinterProblem::media_empty, ""};
    }
    for (const auto& followed : visit.jobs) {
      if (const auto* const job = printer.find(followed.number)) report.jobs[followed.job] = {job->number, job->stage};
    }
    return {visit.jobs, report};
  }

  devices::Sent answer_to(SimPrinter& printer, std::size_t at, const devices::Send& send) {
    if (printer.is_silent || trouble(5)) return {send.job, devices::Declined{silence()}};
    if (trouble(5)) return {send.job, devices::Declined{{}}};  // busy
    if (trouble(5)) return {send.job, devices::Declined{{kiosk::PrinterProblem::unknown, "no"}}};
    const int number = printer.create(send.job);
    if (trouble(8)) return {send.job, devices::AnswerLost{silence()}};  // announced, and nothing more
    if (trouble(8)) {
      late_.emplace_back(at, number);
      return {send.job, devices::AnswerLost{silence()}};
    }
    printer.fill(number);
    if (trouble(8)) return {send.job, devices::AnswerLost{silence()}};
    return {send.job, devices::Taken{{number, JobStage::queued}}};
  }

  devices::Found answer_to(SimPrinter& printer, std::size_t /*at*/, const devices::Find& find) {
    if (printer.is_silent || trouble(10)) return {find.job, std::unexpected(silence())};
    std::optional<devices::HeldJob> best;
    for (const auto& job : printer.jobs) {
      if (job.name != find.job) continue;
      if (!best || best->stage == JobStage::cancelled) best = devices::HeldJob{job.number, job.stage};
    }
    return {find.job, best};
  }

  devices::Recalled answer_to(SimPrinter& printer, std::size_t /*at*/, const devices::Recall& recall) {
    if (printer.is_silent || trouble(10)) return {recall.job, std::unexpected(silence())};
    printer.cancel(recall.job.number);
    if (trouble(10)) return {recall.job, std::unexpected(silence())};
    const auto* const job = printer.find(recall.job.number);
    if (job == nullptr) return {recall.job, std::nullopt};
    return {recall.job, devices::HeldJob{job->number, job->stage}};
  }

  std::mt19937 dice_;
  std::vector<SimPrinter> printers_;
  std::vector<devices::PlannedJob> store_;
  std::optional<devices::PrintPlan> plan_;
  std::deque<devices::Errand> errands_;
  std::deque<std::pair<std::size_t, int>> late_;
  base::Millis now_{};
  std::uint64_t made_ = 0;
  bool is_well_ = false;
};

}  // namespace plan_world
