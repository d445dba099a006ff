#pragma once
// What became of a record: shown to the organizer row by row, before anything is written.
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "roster/delimited.h"
#include "roster/ticket_state.h"

namespace roster {

/// The first that applies.
enum class Reject : std::uint8_t {
  nul_byte,        // a NUL in this line: part of the file is damaged, or it is no text
  invalid_bytes,   // bytes that are no letters in the file's encoding
  unclosed_quote,  // a quote in this line never closes: its cells cannot be told apart
  repeated_header,
  too_many_cells,  // an unquoted delimiter has moved everything
  lone_cell,       // a heading or a total
  no_identity,     // neither a name nor an address
};
inline constexpr std::size_t rejects = 7;
[[nodiscard]] std::string_view name_of(Reject reason);
[[nodiscard]] std::optional<Reject> reject_of(Damage damage);

enum class Warning : std::uint8_t {
  no_name,
  no_email,
  bad_email,          // no address; the person is kept without it
  shared_email,       // somebody of another name has it: a buyer's or an assistant's
  code_conflict,      // somebody else has this ticket code: both are kept
  unknown_status,     // a word nobody knows; taken as going
  too_long,           // longer than any name or answer: its beginning is kept
  hidden_characters,  // control characters, or such that turn the direction of reading; taken out
};
inline constexpr std::size_t warnings = 8;
[[nodiscard]] std::string_view name_of(Warning warning);

struct Outcome {
  enum class Kind : std::uint8_t {
    ticket,  // a ticket of its own
    merged,  // a newer version of a ticket further up
    blank,   // skipped
    rejected,
  };
  std::size_t record = 0;  // from 1, below the header
  std::size_t line = 0;    // physical, from 1
  Kind kind = Kind::blank;
  std::size_t person = 0;  // from 1 in order of first appearance; 0 for blank and rejected
  TicketState state = TicketState::going;
  std::optional<Reject> reject;
  std::vector<Warning> warnings;
};

}  // namespace roster
