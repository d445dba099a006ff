#pragma once
// Where a ticket stands according to a roster: domain::Status, and whether its holder has come already.
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "domain/field.h"

namespace roster {

enum class TicketState : std::uint8_t { going, checked_in, pending, waitlist, cancelled };
inline constexpr std::size_t ticket_states = 5;

[[nodiscard]] std::string_view name_of(TicketState state);
[[nodiscard]] domain::Status status_of(TicketState state);

/// nullopt: a word that no known system uses.
[[nodiscard]] std::optional<TicketState> ticket_state_called(std::string_view word);

enum class Answer : std::uint8_t { yes, no };
/// nullopt: neither.
[[nodiscard]] std::optional<Answer> answer_called(std::string_view word);

}  // namespace roster
