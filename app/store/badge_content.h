#pragma once
// What stands on a guest's badge, from the rows. Pure.
#include <string>

#include "badge/content.h"
#include "domain/records.h"
#include "domain/ticket_types.h"

namespace store {

/// What a badge takes from its wearer's rows, each as its field's text.
struct Wearer {
  std::string name;
  std::string given_name;
  std::string company;
  std::string job_title;
  std::string ticket_type;
  std::string offer;
  std::string ask;
  std::string share;
  std::string answers;
  std::string words_shown;  // without a yes offer and ask are nobody else's, and so on no badge
};

[[nodiscard]] Wearer wearer_of(const domain::RegistrationRow& registration, const domain::PersonRow& person);

struct BadgeOf {
  badge::Content content;  // without code and pick-up number
  std::string template_name;
};

[[nodiscard]] BadgeOf badge_of(const Wearer& wearer, const domain::TicketTypes& types);

}  // namespace store
