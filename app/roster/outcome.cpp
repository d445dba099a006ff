#include "roster/outcome.h"

namespace roster {

std::string_view name_of(Reject reason) {
  constexpr std::array<std::string_view, rejects> names{
      "nul_byte", "invalid_bytes", "unclosed_quote", "repeated_header", "too_many_cells", "lone_cell", "no_identity"};
  return names[static_cast<std::size_t>(reason)];
}

std::optional<Reject> reject_of(Damage damage) {
  switch (damage) {
    case Damage::none:
      return std::nullopt;
    case Damage::unclosed_quote:
      return Reject::unclosed_quote;
    case Damage::nul_byte:
      return Reject::nul_byte;
    case Damage::invalid_bytes:
      return Reject::invalid_bytes;
  }
  return std::nullopt;
}

std::string_view name_of(Warning warning) {
  constexpr std::array<std::string_view, warnings> names{"no_name",      "no_email",         "bad_email",
                                                         "shared_email", "code_conflict",    "unknown_status",
                                                         "too_long",     "hidden_characters"};
  return names[static_cast<std::size_t>(warning)];
}

}  // namespace roster
