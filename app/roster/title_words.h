#pragma once
// Words in titles that are no title themselves, and titles that are nobody's answer. All folded (base/fold.h).
#include <span>
#include <string_view>

namespace roster {

using Words = std::span<const std::string_view>;

/// What a title may begin or end with and mean the same without.
[[nodiscard]] Words courtesies_before();
[[nodiscard]] Words courtesies_after();

/// What makes a name, an address or a number somebody else's, or a thing's.
[[nodiscard]] Words words_of_others();

[[nodiscard]] Words bookkeeping_titles();

/// Titles that say what stands there, and it is nothing this program has a use for.
[[nodiscard]] Words other_titles();

/// Said of a whole name by some and of one part of it by others.
[[nodiscard]] Words any_name_titles();

}  // namespace roster
