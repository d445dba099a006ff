#pragma once
// The evening in numbers. Never a ranking: nobody is measured by how many badges they scanned.
#include "followup/circle.h"

namespace followup {

struct Stats {
  int registered = 0;  // places on the roster that are going
  int pending = 0;     // places on the roster, by status
  int waitlist = 0;
  int cancelled = 0;
  int walk_ins = 0;    // who came without being on the roster
  int unlisted = 0;    // who came in without being listed
  int in = 0;          // everybody who is in: roster, walk-ins and unlisted
  int meetings = 0;    // that count (circle.h)
  int met_nobody = 0;  // listed people who are in and have met nobody; a person with several places counts once
  friend bool operator==(const Stats&, const Stats&) = default;
};

[[nodiscard]] Stats stats_of(const Circle& circle);

}  // namespace followup
