#include "followup/unmet_export.h"

#include <unordered_set>

#include "followup/field_values.h"
#include "followup/local_time.h"

namespace followup {

void write_unmet(const Circle& circle, const Rows& rows) {
  LocalTime time(zone_of(circle.series().evening.event));
  std::unordered_set<domain::PersonId> done;  // who met somebody, or has a row already
  for (const domain::MeetingRow* meeting : circle.meetings()) {
    done.insert(circle.person(meeting->a));
    done.insert(circle.person(meeting->b));
  }
  row(rows, {"name", "company", "job_title", "email", "phone", "checked_in_at", "time_zone", "kiosk", "wants_host",
             "looked_after_at"});
  for (const Guest* guest : circle.guests().in_order()) {
    const auto& place = *guest->registration;
    if (!place.in_since || !done.insert(circle.person(place.id)).second) continue;
    const Contact& contact = guest->contact;
    const auto looked_after = instant_in(place.fields, domain::Field::looked_after);
    row(rows, {contact.name, contact.company, contact.job_title, contact.email, contact.phone,
               time.date_time(*place.in_since), time.offset_name(*place.in_since), place.in_at,
               domain::value_of(place.fields, domain::Field::wants_host) == "yes" ? "yes" : "",
               looked_after ? time.date_time(*looked_after) : std::string()});
  }
}

}  // namespace followup
