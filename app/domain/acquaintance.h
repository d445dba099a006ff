#pragma once
// How often two people have met across the evenings of a series: first, second, third. Know, like, trust: a ladder to
// be shown as such, never a score. Nothing is counted across evenings but for those who both chose it.
#include <cstdint>
#include <span>
#include <vector>

#include "domain/records.h"

namespace domain {

/// What two people's registrations at one evening say: `met` where their meeting stands (neither withdrawn nor held).
struct EveningOfTwo {
  EventId event;
  const RegistrationRow* one = nullptr;  // null: was not registered there
  const RegistrationRow* other = nullptr;
  std::optional<base::Instant> met;
};

/// Did both say, at the evening of these registrations, that whom they meet is remembered for the next ones?
[[nodiscard]] bool remembers(const RegistrationRow& one, const RegistrationRow& other);

/// "We met since", said by one of two or by both, each time it was said: the meetings those are, by time. What is said
/// within three days is of one meeting: each says it on a screen of their own, and nobody keeps the day in mind. Two
/// meetings in three days count as one; the ladder waits a step rather than tell of one that was none.
[[nodiscard]] std::vector<base::Instant> times_elsewhere(std::span<const ElsewhereRow> elsewhere);

/// The times at which the two have met, as far as both chose to be remembered, by time. `tonight` counts whatever they
/// chose; `earlier` and what was `elsewhere` only where both do, tonight as well as then.
[[nodiscard]] std::vector<base::Instant> times_met(const EveningOfTwo& tonight, std::span<const EveningOfTwo> earlier,
                                                   std::span<const ElsewhereRow> elsewhere);

/// Where the ladder stands after so many meetings; nobody: they have not met.
enum class Rung : std::uint8_t { nobody, know, like, trust };
[[nodiscard]] Rung rung_after(std::size_t meetings);

}  // namespace domain
