#include "store/badge_content.h"

#include "badge/share_mark.h"
#include "domain/answers.h"

namespace store {

Wearer wearer_of(const domain::RegistrationRow& registration, const domain::PersonRow& person) {
  using enum domain::Field;
  return {.name = value_of(person.fields, name),
          .given_name = value_of(person.fields, given_name),
          .company = value_of(person.fields, company),
          .job_title = value_of(person.fields, job_title),
          .ticket_type = value_of(registration.fields, ticket_type),
          .offer = value_of(registration.fields, offer),
          .ask = value_of(registration.fields, ask),
          .share = value_of(registration.fields, share),
          .answers = value_of(registration.fields, answers),
          .words_shown = value_of(registration.fields, words_shown)};
}

BadgeOf badge_of(const Wearer& wearer, const domain::TicketTypes& types) {
  const auto style = types.style_of(wearer.ticket_type);
  BadgeOf made;
  made.content.name = wearer.name;
  made.content.given_name = wearer.given_name;
  made.content.company = wearer.company;
  made.content.title = wearer.job_title;
  made.content.ticket = wearer.ticket_type;
  if (wearer.words_shown == "yes") {
    made.content.offer = wearer.offer;
    made.content.ask = wearer.ask;
  }
  made.content.share =
      badge::share_mark(domain::share_level_named(wearer.share).value_or(domain::ShareLevel::name_only));
  made.content.band = style.band;
  made.content.custom = domain::answers_of(wearer.answers);
  made.template_name = style.badge.empty() ? std::string(domain::usual_badge) : style.badge;
  return made;
}

}  // namespace store
