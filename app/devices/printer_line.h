#pragma once
// A thread for one printer, so that its silence keeps nobody else waiting. One errand at a time.
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#include "devices/print_plan.h"

namespace devices {

class PrinterLine {
 public:
  /// Longer than any errand takes whose printer keeps to the bounds of its waits. What takes longer is cut off: a
  /// printer that says a byte now and then would never end otherwise.
  static constexpr std::chrono::seconds longest_errand{30};

  /// `answered` is called on this line's thread, once for each errand.
  PrinterLine(std::size_t at, std::unique_ptr<Printer> printer, std::function<void(Answer)> answered);
  PrinterLine(const PrinterLine&) = delete;
  PrinterLine& operator=(const PrinterLine&) = delete;
  ~PrinterLine();  // cuts off what is being said

  /// `document` for a Send. Only when the last errand is answered.
  void ask(const Errand& errand, std::optional<Document> document = {});

  /// Cuts off an errand that takes too long. To be called now and then while one is out.
  void keep_time();

 private:
  using Clock = std::chrono::steady_clock;
  struct Task {
    Errand errand;
    std::optional<Document> document;
  };

  void work();
  [[nodiscard]] Answer run(const Task& task);
  [[nodiscard]] Answer answer_to(const Task& task);

  std::size_t at_;
  std::unique_ptr<Printer> printer_;
  std::function<void(Answer)> answered_;

  std::mutex mutex_;
  std::condition_variable changed_;
  std::optional<Task> task_;
  std::optional<Clock::time_point> since_;
  bool ending_ = false;

  std::thread thread_;  // last: it uses all of the above
};

}  // namespace devices
