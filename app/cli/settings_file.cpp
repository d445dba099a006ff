#include "cli/settings_file.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "cli/toml_table.h"

namespace cli {

namespace {

/// It stands before every number, on badges and in sentences.
bool is_one_short_word(std::string_view letter) {
  const bool is_a_word = std::ranges::none_of(letter, [](unsigned char byte) { return byte <= ' ' || byte == 0x7F; });
  return is_a_word && letter.size() <= 8 && base::is_valid_utf8(letter);
}

base::Result<devices::PrinterConfig> printer_from(const toml::node& node) {
  if (!node.is_table()) {
    return base::fail(base::ErrorCode::bad_argument, fmt::format("{}: printer", node.source().begin.line));
  }
  TomlTable table(*node.as_table());
  devices::PrinterConfig printer;
  table.take<std::string>("name", printer.name);
  table.take<std::string>("to", printer.to);
  table.take<std::string>("place", printer.place);
  table.take<int>("dpi", printer.dpi);
  for (auto* text : {&printer.name, &printer.to, &printer.place}) *text = base::single_line(base::sanitised(*text));
  if (auto wrong = table.wrong(); !wrong.empty()) return base::fail(base::ErrorCode::bad_argument, std::move(wrong));
  return printer;
}

base::Result<std::vector<devices::PrinterConfig>> printers_from(const toml::node& node) {
  if (!node.is_array()) {
    return base::fail(base::ErrorCode::bad_argument, fmt::format("{}: [[printer]]", node.source().begin.line));
  }
  std::vector<devices::PrinterConfig> printers;
  printers.reserve(node.as_array()->size());
  for (const auto& one : *node.as_array()) {
    auto printer = printer_from(one);
    if (!printer) return std::unexpected(printer.error());
    printers.push_back(*std::move(printer));
  }
  return printers;
}

}  // namespace

base::Result<KioskOptions> with_settings_file(KioskOptions options) {
  const auto path = options.db.parent_path() / "lanyard.toml";
  if (std::error_code error; !std::filesystem::exists(path, error)) return options;
  const auto read = read_toml(path);
  if (!read) return std::unexpected(read.error());
  TomlTable table(*read);
  std::optional<std::string> station;
  std::optional<std::string> kiosk;
  std::optional<double> panel_mm;
  table.take<std::string>("station", station);
  table.take<std::string>("kiosk", kiosk);
  table.take<double>("panel_mm", panel_mm);
  table.take<std::string>("pick_up", options.pick_up_letter);
  const toml::node* printers = table.inner("printer");
  static_cast<void>(table.inner("mail"));  // read by mail_settings.h: no kiosk writes letters
  if (!is_one_short_word(options.pick_up_letter)) table.refuse("pick_up", options.pick_up_letter);
  if (station && !kiosk::station_named(*station)) table.refuse("station", *station);
  if (!table.wrong().empty()) return wrong_in(path, table.wrong());
  if (station && !options.station) options.station = kiosk::station_named(*station);
  if (!options.kiosk) options.kiosk = kiosk;
  if (!options.panel_mm) options.panel_mm = panel_mm;
  if (printers == nullptr) return options;
  auto configured = printers_from(*printers);
  if (!configured) return wrong_in(path, configured.error().detail);
  if (const auto checked = devices::check_printers(*configured); !checked) {
    return base::fail(checked.error().code, fmt::format("{}: {}", path.string(), checked.error().detail));
  }
  options.printers = *std::move(configured);
  return options;
}

}  // namespace cli
