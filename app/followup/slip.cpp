#include "followup/slip.h"

namespace followup {

namespace {

constexpr std::size_t most_known = 4;  // as many as a small page holds beside three suggestions

}  // namespace

std::vector<Slip> slips_of(const Series& series, const SuggestionsOf& suggestions) {
  const Circle circle(series);
  const auto known = circle.known_here();
  std::vector<Slip> slips;
  for (auto& pack : packs_of(series, suggestions)) {
    if (!circle.guests().find(pack.registration)->registration->in_since) continue;
    Slip slip{std::move(pack.name), {}, std::move(pack.could_help)};
    if (const auto here = known.find(pack.registration); here != known.end()) {
      for (const auto& one : here->second) {
        if (slip.known_here.size() == most_known) break;
        slip.known_here.push_back({as_on_a_badge(one.whom->contact), one.times});
      }
    }
    if (!slip.known_here.empty() || !slip.could_help.empty()) slips.push_back(std::move(slip));
  }
  return slips;
}

}  // namespace followup
