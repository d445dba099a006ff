#include "devices/zpl_printer.h"

#include "devices/zpl.h"

namespace devices {

PrinterReport ZplPrinter::report(const std::vector<FollowedJob>& jobs) {
  PrinterReport report;
  auto link = RawLink::open(target_, interrupter_);
  if (!link) {
    is_mute_ = false;
    return {Working::no_answer, link.error(), {}, {}};
  }
  std::optional<ZplStatus> status;
  if (!is_mute_) {
    if (const auto asked = link->write(ask_for_zpl_status, patience_with_status); !asked) {
      return {Working::no_answer, asked.error(), {}, {}};
    }
    const auto is_whole = [](std::string_view heard) { return read_zpl_status(heard).has_value(); };
    status = read_zpl_status(link->read(is_whole, patience_with_status));
    if (!status && !jobs.empty()) {  // it has spoken before; its silence does not say that a badge came out
      return {Working::no_answer, {kiosk::PrinterProblem::no_answer, "it does not say how it is"}, {}, {}};
    }
    is_mute_ = !status;
  }
  if (is_mute_ && link->end(patience_with_status) != RawLink::Farewell::closed) {
    report.trouble = {kiosk::PrinterProblem::no_answer, "it takes connections and reads nothing"};
    report.working = Working::doubtful;
  }
  if (status && status->trouble.problem != kiosk::PrinterProblem::none) {
    report.trouble = status->trouble;
    report.working = Working::no;
  }
  const bool is_done = !status || status->labels_to_come == 0;
  for (const auto& job : jobs) report.jobs.emplace(job.job, HeldJob{0, is_done ? JobStage::printed : JobStage::queued});
  return report;
}

SendAnswer ZplPrinter::send(const Document& document) {
  auto link = RawLink::open(target_, interrupter_);
  if (!link) return Declined{link.error()};
  const auto end = document.bytes.rfind("^XZ");
  const std::string_view label = document.bytes;
  if (end == std::string::npos) return Declined{{kiosk::PrinterProblem::bad_template, "a label without an end"}};
  if (const auto sent = link->write(label.substr(0, end), patience_with_label); !sent) return Declined{sent.error()};
  if (const auto sent = link->write(label.substr(end), patience_with_label); !sent) return AnswerLost{sent.error()};
  const auto farewell = link->end(is_mute_ ? patience_with_mute : patience_with_status);
  const bool is_lost = farewell == RawLink::Farewell::broken || (is_mute_ && farewell == RawLink::Farewell::silent);
  if (is_lost) return AnswerLost{{kiosk::PrinterProblem::no_answer, "it broke off in a badge"}};
  return Taken{{0, is_mute_ ? JobStage::printed : JobStage::queued}};
}

JobAnswer ZplPrinter::find(const domain::PrintJobId& /*job*/) { return std::nullopt; }

JobAnswer ZplPrinter::cancel(const FollowedJob& /*job*/) { return std::nullopt; }

}  // namespace devices
