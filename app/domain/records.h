#pragma once
// The rows derived from facts: what people and queries see. Plain values; how they come about is in fold.h.
#include <optional>
#include <string>
#include <vector>

#include "domain/fact.h"
#include "domain/field_state.h"
#include "domain/follow_up_rows.h"

namespace domain {

struct EventRow {
  EventId id;
  Fields fields;
  std::optional<base::Instant> purged = {};  // earliest wall time
  friend bool operator==(const EventRow&, const EventRow&) = default;
};

struct PersonRow {
  PersonId id;
  bool known = false;  // false: only edits have arrived yet; hidden until the registration does
  Fields fields;
  friend bool operator==(const PersonRow&, const PersonRow&) = default;
};

struct RegistrationRow {
  RegistrationId id;
  bool known = false;
  PersonId person;
  EventId event;
  Source source = Source::roster;
  std::vector<std::string> scan_keys;  // sorted
  Fields fields;
  std::optional<base::Instant> in_since;  // earliest check-in that is not undone
  std::string in_at;                      // its kiosk
  std::vector<FactRef> check_ins;         // all that are not undone
  friend bool operator==(const RegistrationRow&, const RegistrationRow&) = default;
};

struct BadgeRow {
  BadgeId id;
  std::optional<RegistrationId> registration;  // nullopt: genuine, but its issue has not arrived yet
  std::optional<ClockTime> voided;             // earliest
  bool conflict = false;                       // issued to two registrations; the earlier one has it
  std::optional<base::Instant> printed;        // earliest wall time at which it came out of a printer
  friend bool operator==(const BadgeRow&, const BadgeRow&) = default;
};

/// One line per check-in fact, for counting and charts.
struct CheckInRow {
  FactRef fact;
  EventId event;
  std::optional<RegistrationId> registration;
  base::Instant at;
  std::string kiosk;
  CheckInWay way = CheckInWay::ticket;
  bool undone = false;
  friend bool operator==(const CheckInRow&, const CheckInRow&) = default;
};

struct Note {
  FactRef fact;
  base::Instant at;
  std::string text;
  friend bool operator==(const Note&, const Note&) = default;
};

/// Two registrations of one event that met: however often they scanned, one row. a < b.
struct MeetingRow {
  EventId event;
  RegistrationId a;
  RegistrationId b;
  RegistrationId scanned_first;  // of the earliest scan that counts
  base::Instant first_met;
  std::string kiosk;
  bool held = false;  // rests only on scans of a badge that was void by then: kept out of exports until decided
  bool withdrawn = false;
  std::vector<Note> notes;           // all, by time
  std::vector<FactRef> withdrawals;  // all of this pair: the next `met` names them
  friend bool operator==(const MeetingRow&, const MeetingRow&) = default;
};

struct HelpRow {
  FactRef fact;
  EventId event;
  std::optional<RegistrationId> registration;
  base::Instant at;
  std::string kiosk;
  std::string reason;
  bool given = false;
  friend bool operator==(const HelpRow&, const HelpRow&) = default;
};

}  // namespace domain
