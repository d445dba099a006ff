#pragma once
// The few dozen words of business life that guests of one evening write in different languages. Chosen by hand, short
// on purpose: nothing here is guessed.
#include <span>
#include <string_view>

namespace matching {

/// One text per meaning: folded words (base/fold.h) separated by spaces.
[[nodiscard]] std::span<const std::string_view> same_words();

}  // namespace matching
