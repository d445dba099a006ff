#pragma once
// What a roster says as a whole: its rows made into people and tickets, before anything is compared with who is already
// known. Two rows are the same person when they have the same address and the same words in the name (or one of them
// has no name), or when they are the same ticket. The same ticket is the same code of the same person; where the file
// has no codes, a person has one ticket. The later row wins where it is not empty.
#include <string>
#include <vector>

#include "roster/entry.h"
#include "roster/outcome.h"
#include "roster/table.h"

namespace roster {

struct DraftTicket {
  std::size_t person = 0;  // index
  std::size_t record = 0;  // the first that named it, from 1
  std::string code;
  std::vector<std::string> scan_keys;  // sorted
  Values values;
  std::optional<TicketState> state;  // nullopt: the file does not say; going
};

struct DraftPerson {
  std::string words;
  std::string address;
  Values values;
  std::vector<std::size_t> tickets;  // indices
  bool shared_address = false;
};

struct Draft {
  std::vector<DraftPerson> people;
  std::vector<DraftTicket> tickets;
  std::vector<Outcome> outcomes;  // one per record
  std::size_t unnamed_guests = 0;
  std::size_t unassigned_tickets = 0;
};

[[nodiscard]] Draft read_draft(const Table& table);

}  // namespace roster
