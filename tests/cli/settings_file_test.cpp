#include "cli/settings_file.h"

#include "base/error.h"
#include "lanyard.h"
#include "support/catch.h"

namespace {

base::Result<cli::KioskOptions> options_with(const std::string& settings, cli::KioskOptions given = {}) {
  const support::Lanyard lanyard;
  lanyard.put("lanyard.toml", settings);
  given.db = lanyard.path("lanyard.db");
  return cli::with_settings_file(std::move(given));
}

std::string refusal_of(const std::string& settings) {
  const auto options = options_with(settings);
  REQUIRE_FALSE(options);
  CHECK(options.error().code == base::ErrorCode::bad_argument);
  return options.error().detail.substr(options.error().detail.find("lanyard.toml"));
}

}  // namespace

TEST_CASE("a machine's settings say what the command line does not") {
  const auto options = options_with(R"(
station = "door"
kiosk = "Door 1"
panel_mm = 190
pick_up = "B"

[[printer]]
name = "printer B"
to = "cups:Badges"
place = "on your left"

[[printer]]
name = "the label printer"
to = "zpl://labels.local:9100"
dpi = 300
)");
  REQUIRE(options);
  CHECK(options->station == kiosk::Station::door);
  CHECK(options->kiosk == "Door 1");
  CHECK(options->panel_mm == 190.0);
  CHECK(options->pick_up_letter == "B");
  REQUIRE(options->printers.size() == 2);
  CHECK(options->printers[0] == devices::PrinterConfig{"printer B", "cups:Badges", "on your left"});
  CHECK(options->printers[1].dpi == 300);
}

TEST_CASE("the command line wins over the settings") {
  cli::KioskOptions given;
  given.station = kiosk::Station::desk;
  given.kiosk = "Desk";
  const auto options = options_with("station = \"door\"\nkiosk = \"Door 1\"\n", given);
  REQUIRE(options);
  CHECK(options->station == kiosk::Station::desk);
  CHECK(options->kiosk == "Desk");
}

TEST_CASE("whatever is wrong in the settings is said with its line, also a key that means nothing") {
  CHECK(refusal_of("kiosk = \"Door 1\"\nstation = \"roof\"\n") == "lanyard.toml:2: station: roof");
  CHECK(refusal_of("pick_up = \"B C\"\n") == "lanyard.toml:1: pick_up: B C");
  CHECK(refusal_of("kiosk = 7\n") == "lanyard.toml:1: kiosk");
  CHECK(refusal_of("\nstatoin = \"door\"\n") == "lanyard.toml:2: statoin?");
  CHECK(refusal_of("printer = \"Badges\"\n") == "lanyard.toml:1: [[printer]]");
  CHECK(refusal_of("[[printer]]\nname = \"B\"\nqueue = \"Badges\"\n") == "lanyard.toml:3: queue?");
  CHECK(refusal_of("[[printer]]\nname = \"B\"\nto = \"usb\"\n").find("usb") != std::string::npos);
  CHECK(refusal_of("[[printer]\n").starts_with("lanyard.toml:1: "));
  const std::string one = "[[printer]]\nname = \"B\"\nto = \"cups:Badges\"\n";
  CHECK_FALSE(refusal_of(one + one).empty());  // two of one name
}

TEST_CASE("without a settings file nothing is set") {
  const support::Lanyard lanyard;
  cli::KioskOptions given;
  given.db = lanyard.path("lanyard.db");
  const auto options = cli::with_settings_file(given);
  REQUIRE(options);
  CHECK(options->printers.empty());
  CHECK_FALSE(options->station);
}
