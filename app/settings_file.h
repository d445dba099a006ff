#pragma once
// lanyard.toml beside the database: what is true of this machine and not of the event. The command line wins over it.
#include <filesystem>

#include "base/error.h"
#include "cli/kiosk_options.h"

namespace app {

/// `options` with station, kiosk and panel_mm filled in from the file where they were not given; unchanged where there
/// is no such file. bad_argument where the file cannot be understood.
[[nodiscard]] base::Result<cli::KioskOptions> with_settings_file(cli::KioskOptions options);

}  // namespace app
