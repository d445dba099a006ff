#include "followup/people_csv.h"

#include "followup/csv.h"
#include "followup/guests.h"
#include "followup/local_time.h"

namespace followup {

void write_people_csv(const Evening& evening, const Sink& sink) {
  using domain::Field;
  const Guests guests(evening);
  LocalTime time(zone_of(evening.event));
  CsvWriter csv(sink);
  csv.row({"name", "company", "job_title", "email", "phone", "share", "source", "ticket_type", "status",
           "checked_in_at", "time_zone", "kiosk"});
  for (const Guest* guest : guests.in_order()) {
    const auto& [registration, person, contact] = *guest;
    const auto& fields = registration->fields;
    const auto share = domain::share_level_named(domain::value_of(fields, Field::share));
    const auto status = domain::status_named(domain::value_of(fields, Field::status));
    csv.row({contact.name, contact.company, contact.job_title, contact.email, contact.phone,
             domain::name_of(share.value_or(domain::ShareLevel::name_only)),
             registration->source == domain::Source::walk_in ? "walk_in" : "roster",
             domain::value_of(fields, Field::ticket_type), domain::name_of(status.value_or(domain::Status::going)),
             registration->in_since ? time.date_time(*registration->in_since) : "",
             registration->in_since ? time.offset_name(*registration->in_since) : "", registration->in_at});
  }
}

}  // namespace followup
