#pragma once
// Who met whom, one row a meeting, earliest first. Columns, in this order:
//   met_at, time_zone   in the event's zone: "2026-11-26 18:31:07", "UTC+01:00"
//   name_1, company_1, job_title_1, email_1, phone_1   who scanned first, as far as they share it
//   name_2, company_2, job_title_2, email_2, phone_2   the other, as far as they share it
//   kiosk               where they scanned
//   notes               every note on the meeting, one a line
//   introduced_by       whose introduction it came of, where both had agreed to it
//   nth                 1 for their first meeting, 2 for their second, … across the series; empty where not both chose
//                       to be remembered
#include "followup/circle.h"
#include "followup/rows.h"

namespace followup {

void write_meetings(const Circle& circle, const Rows& rows);

}  // namespace followup
