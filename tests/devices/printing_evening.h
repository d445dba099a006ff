#pragma once
// An evening at the printers: jobs as the store keeps them, in memory, and the spooler that prints them.
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "badge/templates.h"
#include "devices/print_spooler.h"
#include "kiosk/ports.h"

namespace printing {

/// What the store does, without its file.
class JobsInMemory final : public kiosk::PrintJobs {
 public:
  kiosk::PrintJob add(int number, const std::string& template_name = "label");
  void settle(const domain::PrintJobId& job, kiosk::PrintState state);
  void fail(bool fails);

  base::Result<std::vector<kiosk::PrintJob>> open_jobs() override;
  base::Result<void> record(const std::vector<kiosk::PrintStep>& steps) override;

  [[nodiscard]] std::vector<kiosk::PrintJob> all() const;
  [[nodiscard]] int count(kiosk::PrintState state) const;

 private:
  mutable std::mutex mutex_;
  std::vector<kiosk::PrintJob> jobs_;
  bool fails_ = false;
};

using Printers = std::vector<devices::PrinterConfig>;

class Evening {
 public:
  explicit Evening(Printers printers);
  Evening(const Evening&) = delete;
  Evening& operator=(const Evening&) = delete;
  ~Evening();

  JobsInMemory jobs;

  void start();
  void stop();  // as when the kiosk is closed
  void order(int first, int last, const std::string& template_name = "label");

  [[nodiscard]] bool wait_for(const std::function<bool()>& condition,
                              std::chrono::milliseconds patience = std::chrono::seconds(30));
  [[nodiscard]] bool wait_for_problem(std::size_t printer, kiosk::PrinterProblem problem,
                                      std::chrono::milliseconds patience = std::chrono::seconds(15));
  [[nodiscard]] kiosk::PrintersChanged status();

 private:
  std::vector<devices::PrinterConfig> printers_;
  badge::Templates templates_;
  std::mutex mutex_;
  std::condition_variable changed_;
  kiosk::PrintersChanged status_;
  std::optional<devices::PrintSpooler> spooler_;
};

/// What is on a sheet or a picture, read by an independent decoder.
[[nodiscard]] std::string qr_on(const std::filesystem::path& picture_or_pdf);

/// Each name once.
[[nodiscard]] bool are_all_different(std::vector<std::string> names);

}  // namespace printing
