#pragma once
// What ticket types mean for badges, as an event file says it:
//
//   [badge]                      everybody's
//   template = "a6"
//   place = "the table by the entrance"
//   [badge.types.Speaker]        as the guest list writes the ticket type
//   band = "Speaker"
//   suggested = false            never among "you could help": for crew, or sponsors
//
// Internal to cli/: it shows toml++.
#include <toml++/toml.h>

#include "base/error.h"
#include "domain/ticket_types.h"

namespace cli {

/// bad_argument with "LINE: what" where a value is of the wrong kind or a key means nothing.
[[nodiscard]] base::Result<domain::TicketTypes> ticket_types_from(const toml::node& badge);

}  // namespace cli
