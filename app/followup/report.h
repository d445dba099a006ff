#pragma once
// What came of an evening, or of a series of them, in numbers: promises, second meetings, introductions, and how many
// are still to be looked after. No names, no ranking, and nobody's number of scans.
#include <optional>

#include "followup/whole.h"

namespace followup {

struct Report {
  int evenings = 0;
  int came = 0;             // listed people who came in
  int met_nobody = 0;       // of them; in a series: at none of its evenings
  int meetings = 0;         // that count (circle.h)
  int second_meetings = 0;  // of two who both chose to be remembered
  int later_meetings = 0;   // their third and further ones
  int met_since = 0;        // that they met elsewhere since, as one of such two says
  int promises_made = 0;
  int promises_kept = 0;
  int promises_let_go = 0;
  int promises_open = 0;
  int introductions_made = 0;
  int introductions_agreed = 0;  // both said yes
  int introductions_happened = 0;
  friend bool operator==(const Report&, const Report&) = default;
};

/// Of that evening, or of all. The evenings after it tell which of its introductions have happened.
[[nodiscard]] Report report_on(Whole& whole, const std::optional<domain::EventId>& evening);

}  // namespace followup
