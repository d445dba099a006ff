#pragma once
// lanyard.toml beside the database: what is true of this machine and not of the event. The command line wins over it.
//
//   station = "door"
//   kiosk = "Door 1"
//   panel_mm = 190
//   pick_up = "B"                 another kiosk prints there too: badges carry numbers like B 41
//
//   [[printer]]                   in the order in which they are used
//   name = "printer B"            as guests are told
//   to = "cups:Badges"            or ipp://HOST/ipp/print, zpl://HOST:9100, zpl:/dev/usb/lp0
//   place = "on your left"
//   dpi = 203                     of a label printer
//
//   [mail]                        mail_settings.h
#include <filesystem>

#include "base/error.h"
#include "cli/kiosk_options.h"

namespace cli {

/// `options` with what the file says filled in where it was not given; unchanged where there is no such file.
/// bad_argument, with the line, where the file cannot be understood.
[[nodiscard]] base::Result<KioskOptions> with_settings_file(KioskOptions options);

}  // namespace cli
