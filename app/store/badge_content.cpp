#include "store/badge_content.h"

#include "badge/share_mark.h"
#include "domain/answers.h"

namespace store {

BadgeOf badge_of(const domain::RegistrationRow& registration, const domain::PersonRow& person,
                 const domain::TicketTypes& types) {
  using enum domain::Field;
  const auto of_person = [&](domain::Field field) { return value_of(person.fields, field); };
  const auto of_place = [&](domain::Field field) { return value_of(registration.fields, field); };
  const auto style = types.style_of(of_place(ticket_type));
  BadgeOf made;
  made.content.name = of_person(name);
  made.content.given_name = of_person(given_name);
  made.content.company = of_person(company);
  made.content.title = of_person(job_title);
  made.content.ticket = of_place(ticket_type);
  made.content.offer = of_place(offer);
  made.content.ask = of_place(ask);
  made.content.share =
      badge::share_mark(domain::share_level_named(of_place(share)).value_or(domain::ShareLevel::name_only));
  made.content.band = style.band;
  made.content.custom = domain::answers_of(of_place(answers));
  made.template_name = style.badge.empty() ? std::string(domain::usual_badge) : style.badge;
  return made;
}

}  // namespace store
