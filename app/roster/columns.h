#pragma once
// What the columns of a table are for, told from their titles and from what stands in them.
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "roster/delimited.h"
#include "roster/systems.h"

namespace roster {

/// What a person said that a column is for.
struct Choice {
  std::string title;  // the column's, in any case
  Role role = Role::none;
  friend bool operator==(const Choice&, const Choice&) = default;
};

/// How a column's role was told.
enum class Told : std::uint8_t {
  not_at_all,
  system,   // its title is one of a known system's own
  title,    // its title speaks for itself
  content,  // what stands in it does
  choice,   // a person said so
};

struct Columns {
  const System* system = nullptr;  // nullptr: no known system. Static lifetime
  std::vector<Role> roles;         // one per title; every role but `none` and `answer` at most once
  std::vector<Told> told;          // beside `roles`
  std::size_t known = 0;           // how many are neither `none` nor `answer`

  [[nodiscard]] std::optional<std::size_t> find(Role role) const;

  /// Could this row of titles be a header: is there a column that says who somebody is?
  [[nodiscard]] bool name_people() const;
};

/// `sample`: records from below the header; the first 200 are looked at. A choice goes before everything else and takes
/// its role from the column that had it.
[[nodiscard]] Columns columns_of(const std::vector<std::string>& titles, std::span<const Record> sample = {},
                                 std::span<const Choice> choices = {});

}  // namespace roster
