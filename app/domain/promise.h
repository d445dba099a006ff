#pragma once
// When somebody promises something to somebody they met, when it is due, and which promises go with a meeting.
#include <optional>
#include <span>
#include <vector>

#include "domain/meeting.h"
#include "domain/records.h"

namespace domain {

/// When a promise of that kind, made at an event that began then, is meant to be kept: a week later.
[[nodiscard]] base::Instant due_after(base::Instant event_starts);

/// "Still to do": a week later than it was meant for; where that is over already, a week from now.
[[nodiscard]] base::Instant still_to_do(const PromiseRow& promise, base::Instant now);

/// The day it is meant for; nullopt: none was said.
[[nodiscard]] std::optional<base::Instant> due_of(const PromiseRow& promise);

enum class HaveMet : std::uint8_t { no, yes };
enum class PromiseDecision : std::uint8_t { promise, not_possible };
/// Only those who have met, this evening or at one before, promise each other anything, and nobody to whom an avoidance
/// stands. It is not told which of the two it was.
[[nodiscard]] PromiseDecision decide_promise(HaveMet met, BetweenTwo between);

/// Those promises of either of the two to the other that are open: what goes when their meeting is taken back.
[[nodiscard]] std::vector<PromiseId> plan_take_back(std::span<const PromiseRow> promises, RegistrationId one,
                                                    RegistrationId other);

}  // namespace domain
