#include "followup/meetings_csv.h"

#include "followup/csv.h"
#include "followup/guests.h"
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

void write_meetings_csv(const Evening& evening, const Sink& sink) {
  const Guests guests(evening);
  LocalTime time(zone_of(evening.event));
  CsvWriter csv(sink);
  csv.row({"met_at", "time_zone", "name_1", "company_1", "job_title_1", "email_1", "phone_1", "name_2", "company_2",
           "job_title_2", "email_2", "phone_2", "kiosk", "notes"});
  for (const domain::MeetingRow* meeting : listed_meetings(evening, guests)) {
    const bool b_scanned_first = meeting->scanned_first == meeting->b;
    const Contact& one = guests.find(b_scanned_first ? meeting->b : meeting->a)->contact;
    const Contact& two = guests.find(b_scanned_first ? meeting->a : meeting->b)->contact;
    csv.row({time.date_time(meeting->first_met), time.offset_name(meeting->first_met), one.name, one.company,
             one.job_title, one.email, one.phone, two.name, two.company, two.job_title, two.email, two.phone,
             meeting->kiosk, joined(meeting->notes)});
  }
}

}  // namespace followup
