#pragma once
// Whom somebody means who types a name or an address.
#include <string>

#include "cli/voice.h"
#include "followup/evening.h"

namespace cli {

/// Whose name or address this is, in any letter case. not_found, or bad_argument where several persons are called that.
[[nodiscard]] base::Result<domain::PersonId> find_person(const std::string& asked, const followup::Evening& evening,
                                                         const Voice& voice);

}  // namespace cli
