#pragma once
// The printer that a line of the settings means, of whichever kind it is.
#include <memory>

#include "devices/print_plan.h"
#include "devices/printer.h"
#include "devices/printer_config.h"

namespace devices {

/// Connects to nothing yet. bad_argument where the destination cannot be read.
[[nodiscard]] base::Result<std::unique_ptr<Printer>> open_printer(const PrinterConfig& config);

/// What badges for it are written in.
[[nodiscard]] Language language_of(const Destination& destination);

/// A raw printer is handed one badge at a time, because it can be told of none by name.
[[nodiscard]] PlannedPrinter planned(const PrinterConfig& config, Language language);

}  // namespace devices
