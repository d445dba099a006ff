#pragma once
// How much those whom its wearer meets receive, as a circle that fills: it needs no language, and prints in black.
#include <string>

#include "domain/field.h"

namespace badge {

[[nodiscard]] std::string share_mark(domain::ShareLevel share);

}  // namespace badge
