#include "followup/meetings_export.h"

#include "followup/local_time.h"

namespace followup {

namespace {

std::string joined(const std::vector<domain::Note>& notes) {
  std::string text;
  for (const auto& note : notes) {
    if (note.text.empty()) continue;
    if (!text.empty()) text += '\n';
    text += note.text;
  }
  return text;
}

}  // namespace

void write_meetings(const Circle& circle, const Rows& rows) {
  const Guests& guests = circle.guests();
  LocalTime time(zone_of(circle.series().evening.event));
  row(rows, {"met_at", "time_zone", "name_1", "company_1", "job_title_1", "email_1", "phone_1", "name_2", "company_2",
             "job_title_2", "email_2", "phone_2", "kiosk", "notes", "introduced_by", "nth"});
  for (const domain::MeetingRow* meeting : circle.meetings()) {
    const bool b_scanned_first = meeting->scanned_first == meeting->b;
    const Contact& one = guests.find(b_scanned_first ? meeting->b : meeting->a)->contact;
    const Contact& two = guests.find(b_scanned_first ? meeting->a : meeting->b)->contact;
    const auto* introduction = circle.introduction_of(*meeting);
    const std::size_t nth = circle.nth(*meeting);
    row(rows, {time.date_time(meeting->first_met), time.offset_name(meeting->first_met), one.name, one.company,
               one.job_title, one.email, one.phone, two.name, two.company, two.job_title, two.email, two.phone,
               meeting->kiosk, joined(meeting->notes),
               introduction == nullptr ? std::string_view()
                                       : std::string_view(guests.find(*introduction->introducer)->contact.name),
               nth == 0 ? std::string() : std::to_string(nth)});
  }
}

}  // namespace followup
