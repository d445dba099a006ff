#pragma once
// What a guest does with their own badge, beside meeting people.
#include "kiosk/guest.h"

namespace kiosk {

/// May "My evening" be offered to them?
[[nodiscard]] bool has_own_evening(const BadgedGuest& guest);

}  // namespace kiosk
