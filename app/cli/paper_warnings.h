#pragma once
// What of the guests' names paper cannot hold, said before the doors open. Internal to cli/.
#include <span>

#include "badge/painter.h"
#include "badge/templates.h"
#include "cli/paper_guests.h"
#include "cli/voice.h"

namespace cli {

/// Notes each name with letters that no installed font has, and each that comes out too small to read. Returns how
/// many.
int note_names(std::span<const PaperGuest> guests, badge::Painter& painter, badge::Templates& templates,
               const Voice& voice);

}  // namespace cli
