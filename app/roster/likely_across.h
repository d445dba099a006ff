#pragma once
// Two people of different evenings who may be one: for a human to say (recognise.h says who is one without asking).
#include <span>
#include <string_view>
#include <vector>

#include "roster/recognise.h"

namespace roster {

/// The likelier first.
enum class LikelyAcross : std::uint8_t {
  same_name_same_address,   // one of them was not on a guest list, or several people share the address
  near_name_same_address,   // a slip, an initial, a short form
  same_name_no_address,     // one of them gave none
  same_name_other_address,  // moved on to another company, or a namesake
  other_name_same_address,  // married, or an assistant
};
inline constexpr std::size_t likelinesses_across = 5;
[[nodiscard]] std::string_view name_of(LikelyAcross why);

struct PairAcross {
  domain::PersonId one;  // one < other
  domain::PersonId other;
  LikelyAcross why{};
  friend bool operator==(const PairAcross&, const PairAcross&) = default;
};

/// Each two people once, as somebody of theirs who shows it best. None who were at one event both (they would be two),
/// who are one already, or whom a human parted.
[[nodiscard]] std::vector<PairAcross> likely_across(std::span<const Attendance> everybody,
                                                    std::span<const domain::MergeRow> merges);

}  // namespace roster
