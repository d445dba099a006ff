#pragma once
// A printer or a print server's queue that speaks IPP (RFC 8011). A badge's job carries its print job's id as job-name,
// by which it is found again whatever happened in between.
//
// A badge is handed over in two steps, Create-Job and Send-Document, because a job without a document prints nothing:
// wherever an answer is lost, the job is looked for by name, and one that has no document is cancelled and made anew.
// Printers that cannot do it in two steps get Print-Job.
#include <chrono>
#include <optional>

#include "devices/interrupter.h"
#include "devices/ipp_answer.h"
#include "devices/ipp_link.h"
#include "devices/printer.h"
#include "devices/printer_config.h"

namespace devices {

[[nodiscard]] IppTarget target_of(const CupsQueue& queue);
[[nodiscard]] IppTarget target_of(const IppUri& address);

class IppPrinter final : public Printer {
 public:
  explicit IppPrinter(IppTarget target);

  [[nodiscard]] PrinterReport report(const std::vector<FollowedJob>& jobs) override;
  [[nodiscard]] SendAnswer send(const Document& document) override;
  [[nodiscard]] JobAnswer find(const domain::PrintJobId& job) override;
  [[nodiscard]] JobAnswer cancel(const FollowedJob& job) override;
  void interrupt() override { interrupter_.interrupt(); }

 private:
  using Clock = std::chrono::steady_clock;

  [[nodiscard]] SendAnswer send_in_two_steps(IppLink& link, const Document& document);
  [[nodiscard]] SendAnswer send_in_one_step(IppLink& link, const Document& document);
  [[nodiscard]] JobAnswer find(IppLink& link, const domain::PrintJobId& job) const;
  [[nodiscard]] JobAnswer follow(IppLink& link, const FollowedJob& job) const;
  [[nodiscard]] IppCondition read_condition(ipp_t* answer, PrinterReport& report);
  void heed_warning(const Trouble& warning, PrinterReport& report);
  [[nodiscard]] IppTicket ticket_for(const Document& document) const;

  IppTarget target_;
  Interrupter interrupter_;
  std::optional<IppAbilities> abilities_;              // once it has told
  std::optional<Clock::time_point> connecting_since_;  // a print server, to its printer
  int at_work_on_ = 0;                                 // the number of the job that is printing
  Clock::time_point at_work_since_;
};

}  // namespace devices
