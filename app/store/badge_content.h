#pragma once
// What stands on a guest's badge, from the rows. Pure.
#include <string>

#include "badge/content.h"
#include "domain/records.h"
#include "domain/ticket_types.h"

namespace store {

struct BadgeOf {
  badge::Content content;  // without code and pick-up number
  std::string template_name;
};

[[nodiscard]] BadgeOf badge_of(const domain::RegistrationRow& registration, const domain::PersonRow& person,
                               const domain::TicketTypes& types);

}  // namespace store
