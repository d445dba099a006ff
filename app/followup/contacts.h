#pragma once
// Whose contact goes to whom after the evening.
#include <optional>
#include <vector>

#include "followup/circle.h"

namespace followup {

struct MetContact {
  const Guest* guest = nullptr;
  base::Instant met;  // when they first met somebody, or the person asked about
};

/// Everybody who met somebody, each person once, by name.
[[nodiscard]] std::vector<MetContact> everybody_who_met(const Circle& circle);

/// Everybody whom this person met, each person once, earliest first.
[[nodiscard]] std::vector<MetContact> met_by(const domain::PersonId& person, const Circle& circle);

}  // namespace followup
