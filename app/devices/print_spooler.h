#pragma once
// Brings badges to paper, away from the door: reads the open jobs from the store, draws them, hands each to a printer
// and follows it there until that printer says it is done. Exactly once each, over crashes, stopped printers and lost
// answers (print_plan.h says how).
//
// Threads: one of its own, which alone uses `jobs`, and one for each printer, so that a printer that
// does not answer keeps no other one waiting. All of them sleep while there is nothing to do: a printer in order with
// nothing to print is asked how it is every 10 s (one small request, about a millisecond of this machine), one in
// trouble or at work every second, so that it is used again within 5 s of coming back.
//
// A store that cannot be read or written is asked again every second; nothing is printed meanwhile that is not on
// record.
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "devices/print_plan.h"
#include "devices/printer_config.h"
#include "kiosk/ports.h"

namespace badge {
class Templates;
}

namespace devices {

class PrintSpooler {
 public:
  /// `printers` as check_printers() accepts them. `jobs` and `templates` outlive this. `wake` is called on a thread of
  /// this after there is something to take, and must not block.
  PrintSpooler(std::vector<PrinterConfig> printers, kiosk::PrintJobs& jobs, badge::Templates& templates,
               std::function<void()> wake);
  PrintSpooler(const PrintSpooler&) = delete;
  PrintSpooler& operator=(const PrintSpooler&) = delete;
  /// Cuts off what is being said to printers; only a connection that is being made is waited for (2 s, with TLS 12).
  /// Whatever is open is found by the next start.
  ~PrintSpooler();

  /// Jobs were made or settled: read them. From any thread; does not block.
  void look();

  /// What changed since the last call, of which only the newest matters; nullopt: nothing. From any thread.
  [[nodiscard]] std::optional<kiosk::PrintersChanged> take_change();

 private:
  void work(const std::vector<PrinterConfig>& printers, kiosk::PrintJobs& jobs, badge::Templates& templates);
  void carry(const std::vector<PrinterConfig>& printers, kiosk::PrintJobs& jobs, badge::Templates& templates);

  std::function<void()> wake_;

  std::mutex mutex_;
  std::condition_variable changed_;
  bool jobs_changed_ = true;
  bool ending_ = false;
  std::vector<Answer> answers_;
  std::optional<kiosk::PrintersChanged> news_;

  std::thread thread_;  // last: it uses all of the above
};

}  // namespace devices
