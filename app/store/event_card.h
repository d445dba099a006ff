#pragma once
// An event's row as the card that the kiosk carries.
#include "domain/records.h"
#include "kiosk/guest.h"

namespace store {

[[nodiscard]] kiosk::EventCard event_card(const domain::EventRow& row);

}  // namespace store
