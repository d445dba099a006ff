#pragma once
// Badges as ZPL II, the language of Zebra's label printers and of those that understand it: one picture, a dot a pixel.
// Pure. Source: Zebra's "ZPL II Programming Guide" (^GF, its compression, ^XA to ^XZ, ~HS).
#include <optional>
#include <string>
#include <string_view>

#include "badge/painter.h"
#include "devices/printer.h"

namespace devices {

/// A label prints when its end has come, and never before: the two are sent one after the other.
struct ZplLabel {
  std::string picture;
  std::string end;
};

/// What is darker than half is black. One label.
[[nodiscard]] ZplLabel zpl_label(const badge::Pixels& pixels);

/// What a printer answers to ~HS.
struct ZplStatus {
  Trouble trouble;
  int labels_to_come = 0;  // received or in a batch, and not printed yet
  friend bool operator==(const ZplStatus&, const ZplStatus&) = default;
};
inline constexpr std::string_view ask_for_zpl_status = "~HS";

/// nullopt: it is not whole, or no such answer.
[[nodiscard]] std::optional<ZplStatus> read_zpl_status(std::string_view answer);

}  // namespace devices
