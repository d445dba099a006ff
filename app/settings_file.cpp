#include "settings_file.h"

#include <fmt/format.h>
#include <toml++/toml.h>

#include "intake/roster_file.h"

namespace app {

base::Result<cli::KioskOptions> with_settings_file(cli::KioskOptions options) {
  const auto path = options.db.parent_path() / "lanyard.toml";
  if (std::error_code error; !std::filesystem::exists(path, error)) return options;
  const auto text = intake::read_input_file(path.string());
  if (!text) return std::unexpected(text.error());
  try {
    const toml::table table = toml::parse(*text);
    if (!options.station) {
      if (const auto name = table["station"].value<std::string>()) {
        options.station = kiosk::station_named(*name);
        if (!options.station) return base::fail(base::ErrorCode::bad_argument, path.string() + ": station = " + *name);
      }
    }
    if (!options.kiosk) options.kiosk = table["kiosk"].value<std::string>();
    if (!options.panel_mm) options.panel_mm = table["panel_mm"].value<double>();
  } catch (const toml::parse_error& error) {
    return base::fail(base::ErrorCode::bad_argument,
                      fmt::format("{}:{}: {}", path.string(), error.source().begin.line, error.description()));
  }
  return options;
}

}  // namespace app
