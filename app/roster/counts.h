#pragma once
// An import in numbers.
#include <array>
#include <cstddef>

#include "roster/outcome.h"

namespace roster {

struct Draft;

struct Counts {
  std::size_t rows = 0;  // without the blank ones: tickets + merged + rejected
  std::size_t blank = 0;
  std::size_t tickets = 0;
  std::size_t merged = 0;         // rows that are a newer version of a ticket further up
  std::size_t merged_people = 0;  // accepted rows whose person an earlier row had named
  std::size_t rejected = 0;
  std::array<std::size_t, rejects> rejected_by{};             // by Reject
  std::array<std::size_t, warnings> warned_by{};              // rows, by Warning
  std::array<std::size_t, ticket_states> tickets_by_state{};  // by TicketState
  std::size_t people = 0;
  std::size_t people_new = 0;
  std::size_t people_changed = 0;  // known, and something about them or their tickets is written
  std::size_t people_unchanged = 0;
  std::size_t people_recognised = 0;  // from other events
  std::size_t people_admissible = 0;  // at least one ticket is going or checked in
  std::size_t people_with_several_tickets = 0;
  std::size_t possible_duplicate_names = 0;  // names that several people have: only a human may merge them
  std::size_t unnamed_guests = 0;
  std::size_t unassigned_tickets = 0;  // among the rejected: bought, and nobody named yet
};

/// What the file says; nothing of what is known.
[[nodiscard]] Counts count(const Draft& draft);

}  // namespace roster
