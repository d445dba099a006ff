#pragma once
// The words that stand in the tables' columns for the values of small enumerations.
#include <string_view>

#include "domain/fact.h"

namespace store {

[[nodiscard]] std::string_view word_of(domain::Source source);
[[nodiscard]] std::string_view word_of(domain::CheckInWay way);
/// The first of them where the word is none.
[[nodiscard]] domain::Source source_of(std::string_view word);
[[nodiscard]] domain::CheckInWay way_of(std::string_view word);

}  // namespace store
