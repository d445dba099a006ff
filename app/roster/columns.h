#pragma once
// What the columns of a table are for, told from their titles.
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "roster/systems.h"

namespace roster {

struct Columns {
  const System* system = nullptr;  // nullptr: no known system. Static lifetime
  std::vector<Role> roles;         // one per title; every role but `none` at most once
  std::size_t known = 0;           // how many are not `none`

  [[nodiscard]] std::optional<std::size_t> find(Role role) const;

  /// Could this row of titles be a header: is there a column that says who somebody is?
  [[nodiscard]] bool name_people() const;
};

[[nodiscard]] Columns columns_of(const std::vector<std::string>& titles);

}  // namespace roster
