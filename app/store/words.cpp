#include "store/words.h"

#include <algorithm>
#include <array>

namespace store {
namespace {

constexpr std::array<std::string_view, 3> sources{"roster", "walk_in", "unlisted"};
constexpr std::array<std::string_view, 6> ways{"ticket", "badge", "name", "walk_in", "roster", "helper"};
constexpr std::array<std::string_view, 5> reasons{"check_in", "did_not_come_out", "misprinted", "name_corrected",
                                                  "reissued"};
constexpr std::array<std::string_view, 6> states{"waiting", "sending", "sent", "unsure", "printed", "given_up"};
constexpr std::array<std::string_view, 3> promise_kinds{"help", "know_someone", "meet_again"};
constexpr std::array<std::string_view, 2> mergers{"rule", "hand"};

template <class Enum, std::size_t size>
Enum value_of(const std::array<std::string_view, size>& words, std::string_view word) {
  const auto found = std::ranges::find(words, word);
  return found == words.end() ? Enum{} : static_cast<Enum>(found - words.begin());
}

}  // namespace

std::string_view word_of(domain::Source source) { return sources.at(static_cast<std::size_t>(source)); }
std::string_view word_of(domain::CheckInWay way) { return ways.at(static_cast<std::size_t>(way)); }
std::string_view word_of(domain::PrintReason reason) { return reasons.at(static_cast<std::size_t>(reason)); }
std::string_view word_of(kiosk::PrintState state) { return states.at(static_cast<std::size_t>(state)); }
std::string_view word_of(domain::PromiseKind kind) { return promise_kinds.at(static_cast<std::size_t>(kind)); }
std::string_view word_of(domain::MergedBy by) { return mergers.at(static_cast<std::size_t>(by)); }
domain::Source source_of(std::string_view word) { return value_of<domain::Source>(sources, word); }
domain::CheckInWay way_of(std::string_view word) { return value_of<domain::CheckInWay>(ways, word); }
domain::PrintReason reason_of(std::string_view word) { return value_of<domain::PrintReason>(reasons, word); }
domain::PromiseKind promise_kind_of(std::string_view word) {
  return value_of<domain::PromiseKind>(promise_kinds, word);
}
domain::MergedBy merged_by_of(std::string_view word) { return value_of<domain::MergedBy>(mergers, word); }
kiosk::PrintState state_of(std::string_view word) { return value_of<kiosk::PrintState>(states, word); }

}  // namespace store
