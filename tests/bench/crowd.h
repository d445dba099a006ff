#pragma once
// A crowd with the variety of a world's fair: the 426 people of tests/search/data, and names put together from given
// names, surnames, stems and endings of a dozen scripts and conventions. The same crowd every time. Nobody real is
// meant.
#include <cstddef>
#include <vector>

#include "search/name_index.h"

namespace bench {

/// `people` in number; world_names() comes first.
[[nodiscard]] std::vector<search::Entry> crowd(std::size_t people);

}  // namespace bench
