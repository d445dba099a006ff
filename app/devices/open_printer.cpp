#include "devices/open_printer.h"

#include "devices/ipp_printer.h"
#include "devices/zpl_printer.h"

namespace devices {
namespace {

struct Open {
  using Made = std::unique_ptr<Printer>;
  Made operator()(const CupsQueue& queue) const { return std::make_unique<IppPrinter>(target_of(queue)); }
  Made operator()(const IppUri& address) const { return std::make_unique<IppPrinter>(target_of(address)); }
  Made operator()(const RawNetwork& network) const { return std::make_unique<ZplPrinter>(network); }
  Made operator()(const RawDevice& device) const { return std::make_unique<ZplPrinter>(device); }
};

}  // namespace

base::Result<std::unique_ptr<Printer>> open_printer(const PrinterConfig& config) {
  const auto destination = parse_destination(config.to);
  if (!destination) return std::unexpected(destination.error());
  return std::visit(Open{}, *destination);
}

Language language_of(const Destination& destination) {
  const bool is_raw = std::holds_alternative<RawNetwork>(destination) || std::holds_alternative<RawDevice>(destination);
  return is_raw ? Language::zpl : Language::pdf;
}

PlannedPrinter planned(const PrinterConfig& config, Language language) {
  PlannedPrinter printer;
  printer.name = config.name;
  if (language == Language::zpl) {
    printer.finds_jobs = FindsJobs::no;
    printer.at_once = 1;
  }
  return printer;
}

}  // namespace devices
