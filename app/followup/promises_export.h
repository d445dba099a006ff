#pragma once
// What was promised, one row a promise, earliest first; not those taken back. Columns, in this order:
//   made_at, time_zone   in the event's zone
//   by, by_company       who promised, as far as they share it
//   to, to_company       whom
//   kind                 help, know_someone or meet_again
//   words                what exactly, as far as it was said
//   due                  the day it is meant for: "2026-12-04"; empty where none was said
//   outcome              open, kept or dropped
//   kiosk                where
#include "followup/circle.h"
#include "followup/rows.h"

namespace followup {

void write_promises(const Circle& circle, const Rows& rows);

}  // namespace followup
