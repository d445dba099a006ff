#pragma once
// May two names be one person's, written another way?
#include <string_view>

namespace roster {

/// Both are words_key()s (base/fold.h). Every word of the shorter name is a word of the other: the same, with a slip
/// (one in four letters, a second one from eight on; two letters changing places count as one), its initial, or its
/// beginning of three letters or more (Alex, Alexander). One word at least is more than an initial.
[[nodiscard]] bool is_near_name(std::string_view one, std::string_view other);

}  // namespace roster
