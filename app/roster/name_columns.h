#pragma once
// Which columns hold names, where no title says so: letters only, few words, mostly different, and heard again in the
// e-mail address beside them.
#include <vector>

#include "roster/content.h"

namespace roster {

/// One column of whole names, or two neighbours of one word each: the parts. Nothing where `roles` has a name already.
[[nodiscard]] std::vector<Guess> name_columns(std::span<const Record> sample, std::span<const Profile> profiles,
                                              const std::vector<std::size_t>& open, const std::vector<Role>& roles);

}  // namespace roster
