#pragma once
// What an import would do: a diff between a roster and the people already known. Pure; nothing is written before
// somebody accepts the plan, and what is in it is what is written, in one transaction.
//
// Importing the same file again plans nothing. A cell that changed becomes a PersonEdited; an empty cell changes
// nothing. A field is the roster's own while all facts that wrote it are imports; one that was written by hand (at the
// door, by a helper) is kept and listed in `kept`. A registration whose check-in was ever recorded or taken back here
// is not checked in again by a roster. Who is recognised from another event (recognise.h) is merged with that person.
#include <set>
#include <string>
#include <vector>

#include "base/random.h"
#include "domain/records.h"
#include "roster/counts.h"
#include "roster/likely.h"
#include "roster/merged.h"
#include "roster/notes.h"
#include "roster/outcome.h"
#include "roster/recognise.h"
#include "roster/table.h"
#include "roster/watch.h"

namespace roster {

/// A name or address of the roster's that was said to be this person.
struct Alias {
  domain::PersonId person;
  domain::AlsoKnownAs known;
};

/// Who is in the event already.
struct Known {
  std::vector<domain::PersonRow> persons;
  std::vector<domain::RegistrationRow> registrations;
  std::vector<domain::CheckInRow> check_ins;
  std::set<domain::FactRef> imports;  // every fact of the journal that is_import()
  std::vector<Alias> aliases;         // what imports said of these persons
  std::vector<Attendance> elsewhere;  // who is in the other events of the database
  std::vector<domain::MergeRow> merges;
};

/// Did an import write this: a registration from a roster, or an edit by a newer one?
[[nodiscard]] bool is_import(const domain::FactBody& body);

/// What an import said of somebody under another name or address.
[[nodiscard]] std::vector<Alias> aliases_in(const domain::FactBody& body);

/// A value of the roster that is not taken over because somebody changed it here by hand.
struct Kept {
  std::size_t record = 0;
  std::size_t line = 0;
  std::string name;  // whose
  domain::Field field{};
  std::string here;
  std::string in_roster;
};

/// Registered by an earlier roster and not in this one. Named, never removed.
struct Missing {
  domain::PersonId person;
  std::string name;
  std::string email;
};

/// What a human decided about a roster.
struct ImportChoices {
  std::vector<Choice> columns;
  std::set<std::size_t> same;  // lines of rows (Likely::here.line) that are the same person as `there`
  friend bool operator==(const ImportChoices&, const ImportChoices&) = default;
};

struct Plan {
  std::string system;                   // "pretix"; empty: no known system
  Columns columns;                      // what each was taken for, with the choices
  std::vector<domain::FactBody> facts;  // PersonRegistered, PersonEdited, CheckedIn; then PersonsMerged
  Counts counts;
  std::vector<Outcome> outcomes;  // one per record
  std::vector<Kept> kept;
  std::vector<Merged> merged;
  std::vector<Likely> likely;    // the likelier first
  std::vector<Missing> missing;  // by name; none where the file has no rows
  Notes notes;
};

/// `random` gives the ids of new people and registrations. interrupted where `watch` says so.
[[nodiscard]] base::Result<Plan> plan_import(const Table& table, const Known& known, domain::EventId event,
                                             const base::Random& random, const ImportChoices& choices = {},
                                             const Watch& watch = {});

}  // namespace roster
