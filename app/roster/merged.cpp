#include "roster/merged.h"

#include <array>

namespace roster {

std::string_view name_of(MergedBy why) {
  constexpr std::array<std::string_view, ways_to_merge> names{"ticket", "address_and_name", "address", "one_here",
                                                              "choice"};
  return names[static_cast<std::size_t>(why)];
}

}  // namespace roster
