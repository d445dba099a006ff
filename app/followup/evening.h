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
  std::vector<domain::PromiseRow> promises;
  std::vector<domain::IntroductionRow> introductions;
};

/// One evening and what is known from the others of its series.
struct Series {
  Evening evening;
  std::vector<Evening> earlier;  // by their start; only those that began before
  std::vector<domain::MergeRow> merges;
  std::vector<domain::AvoidanceRow> avoidances;
  std::vector<domain::ElsewhereRow> elsewhere;
};

/// The event's zone; UTC where it names none that is known.
[[nodiscard]] base::Zone zone_of(const domain::EventRow& event);

}  // namespace followup
