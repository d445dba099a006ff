#pragma once
// What is to be undone so that two who are one become two. Pure.
#include <span>
#include <vector>

#include "domain/records.h"

namespace cli {

/// Where the two were joined directly, that; where through others, `other` is parted from those next to it on the way.
/// The last one is of the very two, whether they were joined directly or not: no guest list joins them again. None
/// where they are not one.
[[nodiscard]] std::vector<domain::MergeUndone> part(domain::PersonId one, domain::PersonId other,
                                                    std::span<const domain::MergeRow> merges);

}  // namespace cli
