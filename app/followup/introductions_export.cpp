#include "followup/introductions_export.h"

#include "followup/local_time.h"

namespace followup {

std::string_view name_of(IntroductionState state) {
  switch (state) {
    case IntroductionState::asked:
      return "asked";
    case IntroductionState::not_now:
      return "not_now";
    case IntroductionState::agreed:
      return "agreed";
    case IntroductionState::happened:
      return "happened";
    case IntroductionState::did_not:
      return "did_not";
  }
  return {};
}

void write_introductions(const Circle& circle, const Rows& rows) {
  LocalTime time(zone_of(circle.series().evening.event));
  row(rows,
      {"made_at", "time_zone", "introducer", "name_1", "company_1", "name_2", "company_2", "words", "state", "kiosk"});
  for (const domain::IntroductionRow* introduction : circle.introductions()) {
    const Contact& introducer = circle.guests().find(*introduction->introducer)->contact;
    const Contact& first = circle.guests().find(*introduction->first)->contact;
    const Contact& second = circle.guests().find(*introduction->second)->contact;
    row(rows, {time.date_time(introduction->made), time.offset_name(introduction->made), introducer.name, first.name,
               first.company, second.name, second.company, domain::value_of(introduction->fields, domain::Field::words),
               name_of(circle.state_of(*introduction)), introduction->kiosk});
  }
}

}  // namespace followup
