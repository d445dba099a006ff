#include "devices/printer_config.h"

#include "support/catch.h"

namespace {

using devices::parse_destination;

template <class Kind>
Kind read(std::string_view to) {
  const auto destination = parse_destination(to);
  REQUIRE(destination);
  REQUIRE(std::holds_alternative<Kind>(*destination));
  return std::get<Kind>(*destination);
}

std::string reason(const devices::PrinterConfig& printer) {
  const auto checked = devices::check_printers({printer});
  return checked ? "" : checked.error().detail;
}

}  // namespace

TEST_CASE("A printer is a queue, an address to ask, a raw port or a device file") {
  CHECK(read<devices::CupsQueue>("cups:Badges-left").queue == "Badges-left");
  CHECK(read<devices::IppUri>("ipp://printer.local/ipp/print").uri == "ipp://printer.local/ipp/print");
  CHECK(read<devices::IppUri>("ipps://10.0.0.7:1631/ipp/print").uri == "ipps://10.0.0.7:1631/ipp/print");
  CHECK(read<devices::RawDevice>("zpl:/dev/usb/lp0").path == "/dev/usb/lp0");
  CHECK(read<devices::RawNetwork>("zpl://10.0.0.8:6101") == devices::RawNetwork{"10.0.0.8", 6101});
}

TEST_CASE("A raw printer listens on 9100 where no port is written") {
  CHECK(read<devices::RawNetwork>("zpl://labels") == devices::RawNetwork{"labels", 9100});
  CHECK(read<devices::RawNetwork>("zpl://labels/") == devices::RawNetwork{"labels", 9100});
  CHECK(read<devices::RawNetwork>("zpl://[fe80::1]") == devices::RawNetwork{"fe80::1", 9100});
  CHECK(read<devices::RawNetwork>("zpl://[::1]:9101") == devices::RawNetwork{"::1", 9101});
}

TEST_CASE("A destination that names no printer is refused") {
  const auto* const to = GENERATE("", "cups:", "cups:two words", "cups:a/b", "ipp://", "ipp:///print", "zpl://",
                                  "zpl://host:0", "zpl://host:70000", "zpl://host:91x", "zpl://[::1", "zpl://a/b:9100",
                                  "zpl:dev", "usb://Zebra", "Badges");
  CAPTURE(to);
  const auto destination = parse_destination(to);
  REQUIRE_FALSE(destination);
  CHECK(destination.error().code == base::ErrorCode::bad_argument);
  CHECK_FALSE(destination.error().detail.empty());
}

TEST_CASE("What is wrong with a list of printers is said with the printer's name") {
  CHECK(reason({.name = "B", .to = "cups:b"}).empty());
  CHECK(reason({.name = "B", .to = "zpl://b", .dpi = 300}).empty());
  CHECK(reason({.name = "", .to = "cups:b"}).contains("no name"));
  CHECK(reason({.name = "B", .to = "b"}).contains("B: "));
  CHECK(reason({.name = "B", .to = "zpl://b", .dpi = 600}).contains("600"));
  const auto twice = devices::check_printers({{.name = "B", .to = "cups:b"}, {.name = "B", .to = "cups:c"}});
  REQUIRE_FALSE(twice);
  CHECK(twice.error().detail.contains("two printers"));
}
