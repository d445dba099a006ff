#include "domain/promise.h"

#include <algorithm>
#include <charconv>

namespace domain {
namespace {

constexpr std::chrono::days a_week{7};

}  // namespace

base::Instant due_after(base::Instant event_starts) { return event_starts + a_week; }

std::optional<base::Instant> due_of(const PromiseRow& promise) {
  const auto& text = value_of(promise.fields, Field::due);
  std::int64_t millis = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), millis);
  if (text.empty() || error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return base::from_millis(millis);
}

base::Instant still_to_do(const PromiseRow& promise, base::Instant now) {
  return std::max(due_of(promise).value_or(now), now) + a_week;
}

PromiseDecision decide_promise(HaveMet met, BetweenTwo between) {
  const bool possible = met == HaveMet::yes && between == BetweenTwo::nothing;
  return possible ? PromiseDecision::promise : PromiseDecision::not_possible;
}

std::vector<PromiseId> plan_take_back(std::span<const PromiseRow> promises, RegistrationId one, RegistrationId other) {
  std::vector<PromiseId> ids;
  ids.reserve(promises.size());
  for (const auto& promise : promises) {
    const bool between_them = (promise.by == one && promise.to == other) || (promise.by == other && promise.to == one);
    if (between_them && outcome_of(promise) == PromiseOutcome::open) ids.push_back(promise.id);
  }
  return ids;
}

}  // namespace domain
