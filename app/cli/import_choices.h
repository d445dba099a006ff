#pragma once
// What somebody typed about a guest list's columns and about who is one person.
#include <string>
#include <vector>

#include "cli/voice.h"
#include "roster/plan.h"

namespace cli {

/// Of "TITLE=ROLE" each. bad_argument where the list has no such column, or with all roles where there is none of that
/// name.
[[nodiscard]] base::Result<std::vector<roster::Choice>> columns_chosen(const std::vector<std::string>& typed,
                                                                       const roster::Table& table, const Voice& voice);

/// The pairs of those numbers, or of "all". bad_argument where there is none of that number.
[[nodiscard]] base::Result<std::vector<roster::Likely>> pairs_chosen(const std::vector<std::string>& typed,
                                                                     const std::vector<roster::Likely>& likely,
                                                                     const Voice& voice);

}  // namespace cli
