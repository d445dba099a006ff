#include "kiosk/printers.h"

#include <algorithm>

namespace kiosk {
namespace {

bool prints(const PrinterStatus& printer) { return printer.problem == PrinterProblem::none; }

}  // namespace

const PrinterStatus* printing_now(const PrintersChanged& printers) {
  const auto found = std::ranges::find_if(printers.printers, prints);
  return found == printers.printers.end() ? nullptr : &*found;
}

bool all_stopped(const PrintersChanged& printers) {
  return !printers.printers.empty() && printing_now(printers) == nullptr;
}

bool needs_somebody(const PrintersChanged& printers) {
  return !printers.unsure.empty() || !std::ranges::all_of(printers.printers, prints);
}

}  // namespace kiosk
