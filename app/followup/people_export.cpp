#include "followup/people_export.h"

#include <set>
#include <vector>

#include "domain/answers.h"
#include "followup/guests.h"
#include "followup/local_time.h"

namespace followup {

namespace {

using domain::Field;

domain::Answers answers_of(const Guest& guest) {
  return domain::answers_of(domain::value_of(guest.registration->fields, Field::answers));
}

std::set<std::string> questions_of(const std::vector<const Guest*>& guests) {
  std::set<std::string> questions;
  for (const auto* guest : guests) {
    for (const auto& [title, answer] : answers_of(*guest)) questions.insert(title);
  }
  return questions;
}

}  // namespace

void write_people(const Evening& evening, const Rows& rows) {
  const Guests listed(evening);
  const auto guests = listed.in_order();
  const auto questions = questions_of(guests);
  LocalTime time(zone_of(evening.event));
  std::vector<std::string_view> header{"name",      "company", "job_title",   "email",  "phone",
                                       "share",     "source",  "ticket_type", "status", "checked_in_at",
                                       "time_zone", "kiosk",   "dietary"};
  header.insert(header.end(), questions.begin(), questions.end());
  rows(header);
  for (const Guest* guest : guests) {
    const auto& [registration, person, contact] = *guest;
    const auto& fields = registration->fields;
    const auto share = domain::share_level_named(domain::value_of(fields, Field::share));
    const auto status = domain::status_named(domain::value_of(fields, Field::status));
    const std::string at = registration->in_since ? time.date_time(*registration->in_since) : "";
    const std::string zone = registration->in_since ? time.offset_name(*registration->in_since) : "";
    const auto answers = answers_of(*guest);
    std::vector<std::string_view> cells{contact.name,
                                        contact.company,
                                        contact.job_title,
                                        contact.email,
                                        contact.phone,
                                        domain::name_of(share.value_or(domain::ShareLevel::name_only)),
                                        registration->source == domain::Source::walk_in ? "walk_in" : "roster",
                                        domain::value_of(fields, Field::ticket_type),
                                        domain::name_of(status.value_or(domain::Status::going)),
                                        at,
                                        zone,
                                        registration->in_at,
                                        domain::value_of(fields, Field::dietary)};
    for (const auto& question : questions) {
      const auto answer = answers.find(question);
      cells.emplace_back(answer == answers.end() ? std::string_view{} : std::string_view(answer->second));
    }
    rows(cells);
  }
}

}  // namespace followup
