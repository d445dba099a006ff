#pragma once
// Several texts in one column, whatever bytes they hold: "5:A1B2C,3:XYZ," (D. J. Bernstein's netstrings).
#include <string>
#include <string_view>
#include <vector>

namespace store {

[[nodiscard]] std::string netstrings(const std::vector<std::string>& texts);
/// Ends at the first byte that is not of this form.
[[nodiscard]] std::vector<std::string> read_netstrings(std::string_view text);

}  // namespace store
