#pragma once
// A label printer that takes ZPL as raw bytes, on TCP port 9100 or as a device file. It knows no names of jobs: whether
// a label came out of which the last bytes were lost, nobody can ask it. So as little as possible is left to that: the
// picture goes first, and prints nothing by itself; the few bytes that end it only when the printer has confirmed it.
//
// Where it answers ~HS, a badge is printed when no label is left in it, and paper, cover and ribbon are known. Where it
// does not (many that are only compatible), a badge is printed when the printer has read it to its end and closed.
#include "devices/interrupter.h"
#include "devices/printer.h"
#include "devices/raw_link.h"

namespace devices {

class ZplPrinter final : public Printer {
 public:
  static constexpr base::Millis patience_with_status{800};
  static constexpr base::Millis patience_with_label{15000};
  static constexpr base::Millis patience_with_mute{10000};  // to close, once it has read a label to its end

  explicit ZplPrinter(RawTarget target) : target_(std::move(target)) {}

  [[nodiscard]] PrinterReport report(const std::vector<FollowedJob>& jobs) override;
  [[nodiscard]] SendAnswer send(const Document& document) override;
  [[nodiscard]] JobAnswer find(const domain::PrintJobId& job) override;
  [[nodiscard]] JobAnswer cancel(const FollowedJob& job) override;
  void interrupt() override { interrupter_.interrupt(); }

 private:
  RawTarget target_;
  Interrupter interrupter_;
  bool is_mute_ = false;  // connected, and did not answer ~HS; asked again after it was away
};

}  // namespace devices
