#include "devices/printing_evening.h"

#include <algorithm>
#include <set>

#include "support/process.h"
#include "support/random.h"
#include "support/temp_folder.h"

namespace printing {
namespace {

using kiosk::PrintState;

/// 28 of the letters that badge codes are made of; no two numbers have the same.
std::string code_of(int number) {
  std::string code;
  for (int i = 0; i < 28; ++i) code += "BCDEFGHJKLNPRSTV"[(number >> (i % 7 * 4)) & 15];
  return code;
}

bool is_over(PrintState state) { return state == PrintState::printed || state == PrintState::given_up; }

}  // namespace

kiosk::PrintJob JobsInMemory::add(int number, const std::string& template_name) {
  kiosk::PrintJob job;
  job.id = domain::PrintJobId::random(support::seeded(static_cast<std::uint64_t>(number)));
  job.template_name = template_name;
  job.content.name = "Guest " + std::to_string(number);
  job.content.company = "Kowalski & Daughters";
  job.content.code = code_of(number);
  const std::lock_guard lock(mutex_);
  jobs_.push_back(job);
  return job;
}

void JobsInMemory::settle(const domain::PrintJobId& job, PrintState state) {
  const std::lock_guard lock(mutex_);
  std::ranges::find(jobs_, job, &kiosk::PrintJob::id)->state = state;
}

void JobsInMemory::fail(bool fails) {
  const std::lock_guard lock(mutex_);
  fails_ = fails;
}

base::Result<std::vector<kiosk::PrintJob>> JobsInMemory::open_jobs() {
  const std::lock_guard lock(mutex_);
  if (fails_) return base::fail(base::ErrorCode::disk_full, "");
  std::vector<kiosk::PrintJob> open;
  for (const auto& job : jobs_) {
    if (!is_over(job.state)) open.push_back(job);
  }
  return open;
}

base::Result<void> JobsInMemory::record(const std::vector<kiosk::PrintStep>& steps) {
  const std::lock_guard lock(mutex_);
  if (fails_) return base::fail(base::ErrorCode::disk_full, "");
  for (const auto& step : steps) {
    const auto job = std::ranges::find(jobs_, step.job, &kiosk::PrintJob::id);
    if (job == jobs_.end() || is_over(job->state)) continue;
    job->state = step.state;
    job->printer = step.printer;
    job->printer_job = step.printer_job;
  }
  return {};
}

std::vector<kiosk::PrintJob> JobsInMemory::all() const {
  const std::lock_guard lock(mutex_);
  return jobs_;
}

int JobsInMemory::count(PrintState state) const {
  const std::lock_guard lock(mutex_);
  return static_cast<int>(std::ranges::count(jobs_, state, &kiosk::PrintJob::state));
}

Evening::Evening(std::vector<devices::PrinterConfig> printers)
    : printers_(std::move(printers)), templates_({std::filesystem::path(LANYARD_ASSETS) / "badges"}) {
  start();
}

Evening::~Evening() { stop(); }

void Evening::start() {
  spooler_.emplace(printers_, jobs, templates_, [this] {
    const std::lock_guard lock(mutex_);
    changed_.notify_all();
  });
}

void Evening::stop() { spooler_.reset(); }

void Evening::order(int first, int last, const std::string& template_name) {
  for (int number = first; number <= last; ++number) {
    jobs.add(number, template_name);
    if (spooler_) spooler_->look();
  }
}

bool Evening::wait_for(const std::function<bool()>& condition, std::chrono::milliseconds patience) {
  const auto deadline = std::chrono::steady_clock::now() + patience;
  while (!condition()) {
    if (std::chrono::steady_clock::now() > deadline) return false;
    std::unique_lock lock(mutex_);
    changed_.wait_for(lock, std::chrono::milliseconds(10));
  }
  return true;
}

kiosk::PrintersChanged Evening::status() {
  if (spooler_) {
    if (auto news = spooler_->take_change()) status_ = *std::move(news);
  }
  return status_;
}

bool Evening::wait_for_problem(std::size_t printer, kiosk::PrinterProblem problem, std::chrono::milliseconds patience) {
  return wait_for(
      [&] {
        const auto now = status();
        return now.printers.size() > printer && now.printers[printer].problem == problem;
      },
      patience);
}

std::string qr_on(const std::filesystem::path& picture_or_pdf) {
  const support::TempFolder folder;
  auto picture = picture_or_pdf;
  if (picture.extension() == ".pdf") {
    const auto stem = folder.path() / "page";
    support::run({.words = {"pdftoppm", "-r", "200", "-png", "-singlefile", picture.string(), stem.string()},
                  .environment = {},
                  .log = {}});
    picture = folder.path() / "page.png";
  }
  auto said = support::run(
      {.words = {"zbarimg", "--nodbus", "--quiet", "--raw", picture.string()}, .environment = {}, .log = {}});
  return said.substr(0, said.find('\n'));
}

bool are_all_different(std::vector<std::string> names) {
  return std::set<std::string>(names.begin(), names.end()).size() == names.size();
}

}  // namespace printing
