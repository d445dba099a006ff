#pragma once
// Who is in and has met nobody: the people to look after. A person with several places is one row; by name. Columns, in
// this order:
//   name, company, job_title, email, phone   as far as they share it
//   checked_in_at, time_zone   in the event's zone
//   kiosk            where they came in
//   wants_host       yes where they asked to be introduced to somebody
//   looked_after_at  when a host last took care of them; empty: nobody yet
#include "followup/circle.h"
#include "followup/rows.h"

namespace followup {

void write_unmet(const Circle& circle, const Rows& rows);

}  // namespace followup
