#pragma once
// What the command line says to the kiosk.
#include <filesystem>
#include <optional>
#include <string>

#include "devices/printer_config.h"
#include "kiosk/model.h"

namespace cli {

struct WindowSize {
  int width = 0;  // pixels
  int height = 0;
  friend bool operator==(const WindowSize&, const WindowSize&) = default;
};

struct KioskOptions {
  std::filesystem::path db;
  std::filesystem::path assets;
  std::optional<WindowSize> windowed;  // nullopt: full screen
  std::optional<kiosk::Station> station;
  std::optional<std::string> kiosk;                 // its name, as it stands on badges and in exports: "Door 1"
  std::optional<std::string> on;                    // runs this event, by title or id
  std::optional<std::filesystem::path> event_file;  // runs this event; makes it where the database does not have it
  std::optional<double> panel_mm;                   // height of the visible screen, where it does not tell itself
  std::optional<std::filesystem::path> trace;       // what is drawn, for measuring
  std::vector<devices::PrinterConfig> printers;     // in the order in which they are used; only from lanyard.toml
  std::string pick_up_letter;                       // likewise (kiosk::PrintSetup)
};

}  // namespace cli
