#pragma once
// Whom they met as a table, one row a person, by time. Columns, in this order:
//   met_at, time_zone   in the event's zone
//   name, company, job_title, email, phone   as far as they share it
//   looks_for, can_help_with   what they show of their ask and their offer
//   notes               what was said, one a line
//   you_promised        every promise to them that is not dropped, one a line
//   introduced_by
//   nth                 which meeting of the two it was; empty where not both chose to be remembered
#include "followup/pack.h"
#include "followup/rows.h"
#include "followup/words.h"

namespace followup {

void write_pack_table(const Pack& pack, const Words& words, const Rows& rows);

}  // namespace followup
