#include "roster/outcome.h"

namespace roster {

std::string_view name_of(Reject reason) {
  constexpr std::array<std::string_view, rejects> names{"unclosed_quote", "repeated_header", "too_many_cells",
                                                        "lone_cell", "no_identity"};
  return names[static_cast<std::size_t>(reason)];
}

std::string_view name_of(Warning warning) {
  constexpr std::array<std::string_view, warnings> names{"no_name",       "no_email",       "bad_email", "shared_email",
                                                         "code_conflict", "unknown_status", "too_long"};
  return names[static_cast<std::size_t>(warning)];
}

}  // namespace roster
