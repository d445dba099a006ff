#pragma once
// What an organizer may say a column of a guest list is for, in the order in which it is offered.
#include <span>

#include "roster/role.h"

namespace kiosk {

[[nodiscard]] std::span<const roster::Role> choosable_roles();

}  // namespace kiosk
