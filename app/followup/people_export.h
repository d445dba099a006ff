#pragma once
// Who is registered, one row a place, by name. Guests who came in unlisted are counted in the statistics and stand
// nowhere else. Nothing is in a row that its person does not share; offers and asks stay private. Columns, in this
// order:
//   name, company, job_title, email, phone   as far as they share it
//   share               name_only, company or contact
//   source              roster or walk_in
//   ticket_type
//   status              going, pending, waitlist or cancelled
//   checked_in_at, time_zone   in the event's zone; empty for who is not in
//   kiosk               where they came in
//   dietary             as the roster says it
//   one column for each of the organizer's other questions that somebody answered, by its title
// The last two are what guests told the organizer, whose list this is: no share level hides them here.
#include "followup/evening.h"
#include "followup/rows.h"

namespace followup {

void write_people(const Evening& evening, const Rows& rows);

}  // namespace followup
