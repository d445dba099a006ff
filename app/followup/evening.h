#pragma once
// What an export is made from: one event and the rows that belong to it, as they were at one moment.
#include <vector>

#include "base/zone.h"
#include "domain/records.h"

namespace followup {

struct Evening {
  domain::EventRow event;
  std::vector<domain::PersonRow> persons;
  std::vector<domain::RegistrationRow> registrations;
  std::vector<domain::MeetingRow> meetings;
  std::vector<domain::HelpRow> help_calls;
};

/// The event's zone; UTC where it names none that is known.
[[nodiscard]] base::Zone zone_of(const domain::EventRow& event);

}  // namespace followup
