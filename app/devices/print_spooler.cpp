#include "devices/print_spooler.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <utility>

#include "devices/print_room.h"

namespace devices {
namespace {

using Clock = std::chrono::steady_clock;

constexpr base::Millis longest_sleep{60'000};
constexpr base::Millis pause_after_failure{1'000};

base::Millis monotonic_now() { return std::chrono::duration_cast<base::Millis>(Clock::now().time_since_epoch()); }

}  // namespace

PrintSpooler::PrintSpooler(std::vector<PrinterConfig> printers, kiosk::PrintJobs& jobs, badge::Templates& templates,
                           std::function<void()> wake)
    : wake_(std::move(wake)),
      thread_([this, printers = std::move(printers), &jobs, &templates] { work(printers, jobs, templates); }) {}

PrintSpooler::~PrintSpooler() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
  }
  changed_.notify_one();
  thread_.join();
}

void PrintSpooler::look() {
  {
    const std::lock_guard lock(mutex_);
    jobs_changed_ = true;
  }
  changed_.notify_one();
}

std::optional<kiosk::PrintersChanged> PrintSpooler::take_change() {
  const std::lock_guard lock(mutex_);
  return std::exchange(news_, std::nullopt);
}

// Whatever fails in between, no memory or a store that throws, is as if the power had failed: a new room reads what is
// on record and asks the printers what became of it.
void PrintSpooler::work(const std::vector<PrinterConfig>& printers, kiosk::PrintJobs& jobs,
                        badge::Templates& templates) {
  while (true) {
    try {
      carry(printers, jobs, templates);
      return;
    } catch (const std::exception&) {
      std::unique_lock lock(mutex_);
      answers_.clear();
      if (changed_.wait_for(lock, pause_after_failure, [this] { return ending_; })) return;
    }
  }
}

void PrintSpooler::carry(const std::vector<PrinterConfig>& printers, kiosk::PrintJobs& jobs,
                         badge::Templates& templates) {
  PrintRoom room(printers, jobs, templates, [this](Answer answer) {
    {
      const std::lock_guard lock(mutex_);
      answers_.push_back(std::move(answer));
    }
    changed_.notify_one();
  });
  room.step({}, monotonic_now());  // the printers are asked how they are while the fonts are read
  room.warm_up(templates);
  while (true) {
    std::unique_lock lock(mutex_);
    const auto until = std::min(room.deadline(), monotonic_now() + longest_sleep);
    changed_.wait_until(lock, Clock::time_point(until),
                        [this] { return ending_ || jobs_changed_ || !answers_.empty(); });
    if (ending_) return;
    if (std::exchange(jobs_changed_, false)) room.look();
    auto answers = std::exchange(answers_, {});
    lock.unlock();
    room.step(std::move(answers), monotonic_now());
    auto news = room.news();
    if (!news) continue;
    lock.lock();
    news_ = std::move(news);
    lock.unlock();
    wake_();
  }
}

}  // namespace devices
