#include "store/badge_content.h"

#include "domain/answers.h"

namespace store {
namespace {

// How much those whom its wearer meets receive, as a circle that fills: it needs no language, and prints in black.
std::string mark_of(domain::ShareLevel share) {
  switch (share) {
    case domain::ShareLevel::company:
      return "◐";
    case domain::ShareLevel::contact:
      return "●";
    case domain::ShareLevel::name_only:
      break;
  }
  return "○";
}

}  // namespace

BadgeOf badge_of(const domain::RegistrationRow& registration, const domain::PersonRow& person,
                 const domain::TicketTypes& types) {
  using enum domain::Field;
  const auto of_person = [&](domain::Field field) { return value_of(person.fields, field); };
  const auto of_place = [&](domain::Field field) { return value_of(registration.fields, field); };
  const auto style = types.style_of(of_place(ticket_type));
  BadgeOf badge;
  badge.content.name = of_person(name);
  badge.content.given_name = of_person(given_name);
  badge.content.company = of_person(company);
  badge.content.title = of_person(job_title);
  badge.content.ticket = of_place(ticket_type);
  badge.content.offer = of_place(offer);
  badge.content.ask = of_place(ask);
  badge.content.share = mark_of(domain::share_level_named(of_place(share)).value_or(domain::ShareLevel::name_only));
  badge.content.band = style.band;
  badge.content.custom = domain::answers_of(of_place(answers));
  badge.template_name = style.badge.empty() ? std::string(domain::usual_badge) : style.badge;
  return badge;
}

}  // namespace store
