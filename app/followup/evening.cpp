#include "followup/evening.h"

namespace followup {

base::Zone zone_of(const domain::EventRow& event) {
  if (auto zone = base::Zone::find(domain::value_of(event.fields, domain::Field::zone))) return *std::move(zone);
  return base::Zone::find("UTC").value();
}

}  // namespace followup
