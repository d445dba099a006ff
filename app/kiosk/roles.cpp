#include "kiosk/roles.h"

#include <array>

namespace kiosk {

// What decides who somebody is comes first, then what the badge and the door need, then the rest. Companions and buyers
// are told from the systems that have them; a person has no reason to choose them.
std::span<const roster::Role> choosable_roles() {
  using enum roster::Role;
  static constexpr std::array roles{name,        given_name, family_name, email,    company, job_title, ticket_code,
                                    ticket_type, status,     paid,        voided,   offer,   ask,       dietary,
                                    phone,       order_code, checked_in,  scan_url, answer,  none};
  return roles;
}

}  // namespace kiosk
