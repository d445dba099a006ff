#include "roster/role.h"

#include <algorithm>
#include <array>

namespace roster {
namespace {

constexpr std::array<std::string_view, role_count> names{
    "none",        "name",        "given_name", "family_name", "email",  "company", "job_title", "phone",
    "ticket_type", "ticket_code", "scan_url",   "order_code",  "status", "paid",    "voided",    "checked_in",
    "offer",       "ask",         "dietary",    "guests",      "buyer",  "answer"};

}  // namespace

std::string_view name_of(Role role) { return names[static_cast<std::size_t>(role)]; }

std::optional<Role> role_named(std::string_view name) {
  const auto* found = std::ranges::find(names, name);
  if (found == names.end()) return std::nullopt;
  return static_cast<Role>(found - names.begin());
}

}  // namespace roster
