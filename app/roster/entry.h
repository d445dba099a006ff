#pragma once
// One record of a roster, understood on its own.
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "domain/field.h"
#include "roster/outcome.h"
#include "roster/table.h"

namespace roster {

using Values = std::map<domain::Field, std::string>;  // what the roster says; a field it does not mention is not there

/// What a field becomes that holds `old`: the newer value; of answers, both together.
[[nodiscard]] std::string updated_value(domain::Field field, const std::string& old, std::string newer);

[[nodiscard]] inline std::string value_in(const Values& values, domain::Field field) {
  const auto found = values.find(field);
  return found == values.end() ? std::string() : found->second;
}

struct Entry {
  std::string words;                   // base::words_key of the name; empty: no name
  std::string address;                 // address_key; empty: none
  std::string code;                    // the ticket's own; empty: none
  std::vector<std::string> scan_keys;  // the code and what else a scanner may read from this ticket
  Values person;
  Values registration;  // status and status_note only where `state` is there
  std::optional<TicketState> state;
  int guests = 0;  // companions without a name
  std::vector<Warning> warnings;
};

struct Blank {};
struct Rejected {
  Reject reason;
  bool unassigned = false;  // a ticket that has a buyer and no holder yet
};

[[nodiscard]] std::variant<Entry, Blank, Rejected> read_entry(const Table& table, const Record& record);

}  // namespace roster
