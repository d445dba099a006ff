#include "devices/printer_config.h"

#include <cups/http.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <set>

namespace devices {
namespace {

constexpr std::size_t longest_queue_name = 127;  // CUPS's own bound
constexpr std::array<int, 2> label_resolutions = {203, 300};

std::unexpected<base::Error> refuse(std::string_view to, std::string_view reason) {
  return base::fail(base::ErrorCode::bad_argument, fmt::format("“{}”: {}", to, reason));
}

// CUPS allows printable ASCII but for what would make the name a part of a path.
bool is_queue_name(std::string_view name) {
  if (name.empty() || name.size() > longest_queue_name) return false;
  return std::ranges::all_of(name,
                             [](char c) { return c > ' ' && c < '\x7F' && !std::string_view("/#?\"'\\").contains(c); });
}

std::optional<int> port_in(std::string_view text) {
  int port = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), port);
  if (read.ec != std::errc{} || read.ptr != text.data() + text.size() || port < 1 || port > 65535) return std::nullopt;
  return port;
}

base::Result<Destination> ipp_uri(std::string_view to) {
  std::array<char, 32> scheme{};
  std::array<char, 256> user{};
  std::array<char, 256> host{};
  std::array<char, 1024> path{};
  int port = 0;
  const std::string uri(to);
  const auto status = httpSeparateURI(HTTP_URI_CODING_ALL, uri.c_str(), scheme.data(), scheme.size(), user.data(),
                                      user.size(), host.data(), host.size(), &port, path.data(), path.size());
  if (status < HTTP_URI_STATUS_OK || host[0] == '\0') return refuse(to, "this is no address of a printer");
  return IppUri{uri};
}

base::Result<Destination> raw_network(std::string_view to, std::string_view rest) {
  while (rest.ends_with('/')) rest.remove_suffix(1);
  std::string_view host = rest;
  std::string_view port;
  if (rest.starts_with('[')) {  // an IPv6 address is full of colons
    const auto end = rest.find(']');
    if (end == std::string_view::npos) return refuse(to, "the address has no closing bracket");
    host = rest.substr(1, end - 1);
    port = rest.substr(end + 1);
  } else if (const auto colon = rest.rfind(':'); colon != std::string_view::npos) {
    host = rest.substr(0, colon);
    port = rest.substr(colon);
  }
  if (host.empty() || host.find_first_of(" /") != std::string_view::npos) return refuse(to, "it names no host");
  if (port.empty()) return RawNetwork{std::string(host)};
  const auto number = port.starts_with(':') ? port_in(port.substr(1)) : std::nullopt;
  if (!number) return refuse(to, "the port is no number from 1 to 65535");
  return RawNetwork{std::string(host), *number};
}

}  // namespace

base::Result<Destination> parse_destination(std::string_view to) {
  if (to.contains('\0')) return refuse("", "a character is in it that no address has");
  if (to.starts_with("cups:")) {
    const auto queue = to.substr(5);
    if (!is_queue_name(queue)) return refuse(to, "after “cups:” stands the name of a queue, as “lpstat -e” lists it");
    return CupsQueue{std::string(queue)};
  }
  if (to.starts_with("ipp://") || to.starts_with("ipps://")) return ipp_uri(to);
  if (to.starts_with("zpl://")) return raw_network(to, to.substr(6));
  if (to.starts_with("zpl:/")) return RawDevice{std::string(to.substr(4))};
  return refuse(to, "a printer is cups:QUEUE, ipp://…, ipps://…, zpl://HOST:9100 or zpl:/dev/usb/lp0");
}

base::Result<void> check_printers(const std::vector<PrinterConfig>& printers) {
  std::set<std::string_view> names;
  for (const auto& printer : printers) {
    if (printer.name.empty()) return refuse(printer.to, "this printer has no name");
    if (!names.insert(printer.name).second) return refuse(printer.name, "two printers have this name");
    if (const auto destination = parse_destination(printer.to); !destination) {
      return base::fail(base::ErrorCode::bad_argument, printer.name + ": " + destination.error().detail);
    }
    if (std::ranges::find(label_resolutions, printer.dpi) == label_resolutions.end()) {
      return refuse(printer.name, fmt::format("labels are drawn at 203 or 300 dpi, not at {}", printer.dpi));
    }
  }
  return {};
}

}  // namespace devices
