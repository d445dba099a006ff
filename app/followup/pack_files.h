#pragma once
// The pack as files for other programs.
//   contacts.vcf    everybody they met: vCard 3.0 (RFC 2426), see vcard.h
//   follow-ups.ics  reminders: iCalendar (RFC 5545), see pack_calendar.h
//   meetings.csv, meetings.xlsx   one row a person they met, by time (pack_tables.h)
#include <string>

#include "followup/pack.h"
#include "followup/words.h"

namespace followup {

[[nodiscard]] std::string pack_contacts(const Pack& pack, const Words& words);

}  // namespace followup
