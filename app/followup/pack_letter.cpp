#include "followup/pack_letter.h"

#include "followup/pack_calendar.h"
#include "followup/pack_files.h"
#include "followup/pack_page.h"
#include "followup/pack_text.h"

namespace followup {

Letter letter_of(const Pack& pack, const Words& words, base::Instant now) {
  Letter letter;
  letter.to_name = pack.name;
  letter.to_address = pack.address;
  letter.subject = words("pack.subject", {{"event", pack.event_title}});
  letter.text = pack_text(pack, words);
  letter.html = pack_page(pack, words);
  if (!pack.met.empty()) {
    letter.attachments.push_back({"contacts.vcf", "text/vcard; charset=utf-8", pack_contacts(pack, words)});
  }
  if (std::string calendar = follow_ups_ics(pack, words, now); !calendar.empty()) {
    letter.attachments.push_back(
        {"follow-ups.ics", "text/calendar; charset=utf-8; method=PUBLISH", std::move(calendar)});
  }
  return letter;
}

}  // namespace followup
