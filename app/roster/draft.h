#pragma once
// What a roster says as a whole: its rows made into people and tickets, before anything is compared with who is already
// known. Two rows are the same person when they have the same address and the same words in the name (or one of them
// has no name), or when they are the same ticket. The same ticket is the same code of the same person; where the file
// has no codes, a person has one ticket. The later row wins where it is not empty.
#include <optional>
#include <string>
#include <vector>

#include "domain/fact.h"
#include "roster/entry.h"
#include "roster/merged.h"
#include "roster/outcome.h"
#include "roster/table.h"
#include "roster/watch.h"

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
  std::vector<std::size_t> tickets;  // indices, the first row first; none: joined to another (join.h)
  bool shared_address = false;
  std::optional<std::size_t> same_as;     // whom it was joined to
  std::vector<domain::AlsoKnownAs> also;  // what the rows call one whom a human said to be one person
};

struct Draft {
  std::vector<DraftPerson> people;
  std::vector<DraftTicket> tickets;
  std::vector<Outcome> outcomes;  // one per record
  std::vector<Merged> merged;
  bool has_codes = false;  // does the file have a column for them?
  std::size_t unnamed_guests = 0;
  std::size_t unassigned_tickets = 0;

  /// Of the first row that named this person, who has a ticket.
  [[nodiscard]] std::size_t line_of(const DraftPerson& person) const {
    return outcomes[tickets[person.tickets.front()].record - 1].line;
  }

  /// The person this one is after all joining.
  [[nodiscard]] std::size_t whole(std::size_t person) const {
    while (people[person].same_as) person = *people[person].same_as;
    return person;
  }
};

/// interrupted where `watch` says so.
[[nodiscard]] base::Result<Draft> read_draft(const Table& table, const Watch& watch);

}  // namespace roster
