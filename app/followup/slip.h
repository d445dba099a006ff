#pragma once
// What a guest reads on a slip of paper during the evening: whom they know here, and who and they could help each
// other, and why. Names and companies only, and words whose owners show them. Pure.
#include <string>
#include <vector>

#include "followup/pack.h"

namespace followup {

struct KnownHere {
  Contact whom;           // as on a badge
  std::size_t times = 0;  // how often they have met, at evenings that both chose to be remembered
};

struct Slip {
  std::string name;
  std::vector<KnownHere> known_here;  // four at most
  std::vector<CouldHelp> could_help;  // the best first
};

/// For those who are in and have something to read; by name, then by id.
[[nodiscard]] std::vector<Slip> slips_of(const Series& series, const SuggestionsOf& suggestions);

}  // namespace followup
