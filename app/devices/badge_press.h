#pragma once
// Badges as what a printer takes: PDF for IPP, ZPL for label printers. One thread.
#include "badge/painter.h"
#include "badge/templates.h"
#include "devices/printer.h"
#include "kiosk/printing.h"

namespace devices {

class BadgePress {
 public:
  explicit BadgePress(badge::Templates& templates) : templates_(templates) {}

  /// The size of the badge. Fails as Templates::find does.
  [[nodiscard]] base::Result<Sheet> sheet(const std::string& template_name);

  /// `dpi` of a ZPL printer's head. Fails as Templates::find and Painter::pdf do; bad_template where nothing was drawn.
  [[nodiscard]] base::Result<Document> document(const kiosk::PrintJob& job, Language language, int dpi);

 private:
  badge::Templates& templates_;
  badge::Painter painter_;
};

}  // namespace devices
