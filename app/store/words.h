#pragma once
// The words that stand in the tables' columns for the values of small enumerations.
#include <string_view>

#include "domain/fact.h"
#include "kiosk/printing.h"

namespace store {

[[nodiscard]] std::string_view word_of(domain::Source source);
[[nodiscard]] std::string_view word_of(domain::CheckInWay way);
[[nodiscard]] std::string_view word_of(domain::PrintReason reason);
[[nodiscard]] std::string_view word_of(kiosk::PrintState state);
[[nodiscard]] std::string_view word_of(domain::PromiseKind kind);
[[nodiscard]] std::string_view word_of(domain::MergedBy by);
/// The first of them where the word is none.
[[nodiscard]] domain::PromiseKind promise_kind_of(std::string_view word);
[[nodiscard]] domain::MergedBy merged_by_of(std::string_view word);
[[nodiscard]] domain::Source source_of(std::string_view word);
[[nodiscard]] domain::CheckInWay way_of(std::string_view word);
[[nodiscard]] domain::PrintReason reason_of(std::string_view word);
[[nodiscard]] kiosk::PrintState state_of(std::string_view word);

}  // namespace store
