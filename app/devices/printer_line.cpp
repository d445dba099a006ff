#include "devices/printer_line.h"

#include <exception>
#include <utility>

namespace devices {
namespace {

/// An errand that ended in an exception: as if nothing had been answered.
struct Broken {
  Trouble why;
  std::variant<Visited, Sent, Found, Recalled> operator()(const Visit& visit) const {
    return Visited{visit.jobs, {.working = Working::no_answer, .trouble = why}};
  }
  std::variant<Visited, Sent, Found, Recalled> operator()(const Send& send) const {
    return Sent{send.job, AnswerLost{why}};
  }
  std::variant<Visited, Sent, Found, Recalled> operator()(const Find& find) const {
    return Found{find.job, std::unexpected(why)};
  }
  std::variant<Visited, Sent, Found, Recalled> operator()(const Recall& recall) const {
    return Recalled{recall.job, std::unexpected(why)};
  }
};

}  // namespace

PrinterLine::PrinterLine(std::size_t at, std::unique_ptr<Printer> printer, std::function<void(Answer)> answered)
    : at_(at), printer_(std::move(printer)), answered_(std::move(answered)), thread_([this] { work(); }) {}

PrinterLine::~PrinterLine() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
  }
  changed_.notify_one();
  printer_->interrupt();
  thread_.join();
}

void PrinterLine::ask(const Errand& errand, std::optional<Document> document) {
  {
    const std::lock_guard lock(mutex_);
    task_.emplace(errand, std::move(document));
    since_ = Clock::now();
  }
  changed_.notify_one();
}

void PrinterLine::keep_time() {
  const std::lock_guard lock(mutex_);
  if (since_ && Clock::now() - *since_ > longest_errand) printer_->interrupt();
}

void PrinterLine::work() {
  while (true) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return ending_ || task_; });
    if (ending_) return;
    const auto task = *std::exchange(task_, std::nullopt);
    lock.unlock();
    auto answer = run(task);
    lock.lock();
    since_.reset();
    lock.unlock();
    answered_(std::move(answer));
  }
}

// Nothing may leave this thread: a printer that is too much for this machine must not close the door.
Answer PrinterLine::run(const Task& task) {
  try {
    return answer_to(task);
  } catch (const std::exception& problem) {
    return {at_, std::visit(Broken{{kiosk::PrinterProblem::unknown, problem.what()}}, task.errand.what)};
  }
}

Answer PrinterLine::answer_to(const Task& task) {
  if (const auto* const visit = std::get_if<Visit>(&task.errand.what)) {
    return {at_, Visited{visit->jobs, printer_->report(visit->jobs)}};
  }
  if (const auto* const send = std::get_if<Send>(&task.errand.what)) {
    return {at_, Sent{send->job, printer_->send(*task.document)}};
  }
  if (const auto* const find = std::get_if<Find>(&task.errand.what))
    return {at_, Found{find->job, printer_->find(find->job)}};
  const auto& recall = std::get<Recall>(task.errand.what);
  return {at_, Recalled{recall.job, printer_->cancel(recall.job)}};
}

}  // namespace devices
