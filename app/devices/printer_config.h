#pragma once
// Which printers a kiosk has, as its settings file says it, and where each of them is.
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/error.h"

namespace devices {

/// One printer, in the words of lanyard.toml. The first of several is used while it can print, the next where not.
struct PrinterConfig {
  std::string name;   // as guests and helpers are told: "printer B"; also who has a job, so one name is one printer
  std::string to;     // see parse_destination
  std::string place;  // "on your left"; empty: nothing is said
  int dpi = 203;      // of a zpl printer's head: 203 or 300; others know their own
  friend bool operator==(const PrinterConfig&, const PrinterConfig&) = default;
};

/// A queue of the print server that CUPS_SERVER or CUPS's client.conf names; else of this machine's.
struct CupsQueue {
  std::string queue;
  friend bool operator==(const CupsQueue&, const CupsQueue&) = default;
};
/// A printer, or a queue of some server, asked directly (RFC 3510, RFC 7472).
struct IppUri {
  std::string uri;
  friend bool operator==(const IppUri&, const IppUri&) = default;
};
struct RawNetwork {
  std::string host;
  int port = 9100;
  friend bool operator==(const RawNetwork&, const RawNetwork&) = default;
};
struct RawDevice {
  std::string path;
  friend bool operator==(const RawDevice&, const RawDevice&) = default;
};
using Destination = std::variant<CupsQueue, IppUri, RawNetwork, RawDevice>;

/// Reads "cups:QUEUE", "ipp://HOST[:PORT]/PATH", "ipps://…", "zpl://HOST[:PORT]" or "zpl:/dev/usb/lp0".
/// bad_argument with the reason for all else.
[[nodiscard]] base::Result<Destination> parse_destination(std::string_view to);

/// bad_argument with the printer and the reason where one has no name, a name another has, a destination that cannot
/// be read, or a dpi that labels are not drawn at.
[[nodiscard]] base::Result<void> check_printers(const std::vector<PrinterConfig>& printers);

}  // namespace devices
