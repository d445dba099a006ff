#include "followup/pack_files.h"

#include "base/zone.h"
#include "followup/vcard.h"

namespace followup {

std::string pack_contacts(const Pack& pack, const Words& words) {
  const auto zone = base::Zone::find(pack.zone);
  std::string cards;
  for (const auto& met : pack.met) {
    const std::string when = zone ? zone->format(met.met, "d MMMM yyyy, HH:mm") : std::string();
    std::string note = words("pack.vcard_note", {{"event", pack.event_title}, {"when", when}});
    for (const auto& said : met.notes) note += "\n" + said;
    cards += vcard(met.contact, note);
  }
  return cards;
}

}  // namespace followup
