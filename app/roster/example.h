#pragma once
// What stands in a column, for a person who is asked what it is for.
#include <string>

#include "roster/table.h"

namespace roster {

/// The first cell of the first 200 records that is not empty, on one line; empty where there is none.
[[nodiscard]] std::string example_in(const Table& table, std::size_t column);

}  // namespace roster
