#pragma once
// Who introduced whom, one row an introduction, earliest first; not those taken back. Columns, in this order:
//   made_at, time_zone   in the event's zone
//   introducer
//   name_1, company_1, name_2, company_2   the two, as far as they share it
//   words                why, as the introducer put it
//   state                asked, not_now (who said so stands nowhere), agreed, happened or did_not
//   kiosk                where
#include "followup/circle.h"
#include "followup/rows.h"

namespace followup {

[[nodiscard]] std::string_view name_of(IntroductionState state);

void write_introductions(const Circle& circle, const Rows& rows);

}  // namespace followup
