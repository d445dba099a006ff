#pragma once
// A fact: something that happened, recorded once and never changed. All state is derived from facts (fold.h), and
// folding is commutative and idempotent: kiosks that heard the same facts in any order hold the same tables.
//
// A fact names the ids it is about; whoever derives a row for an id reads the facts that name it.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/instant.h"
#include "domain/clock.h"
#include "domain/fact_ref.h"
#include "domain/follow_up_facts.h"

namespace domain {

enum class Source : std::uint8_t { roster, walk_in, unlisted };
/// roster: a newer file was imported; what hands wrote is not its own.
enum class EditedBy : std::uint8_t { hand, roster };
enum class CheckInWay : std::uint8_t { ticket, badge, name, walk_in, roster, helper };

struct EventDescribed {
  EventId event;
  std::vector<FieldWrite> fields;
  friend bool operator==(const EventDescribed&, const EventDescribed&) = default;
};

/// What a roster calls somebody who stands here under another name or address: a human said that it is one person.
struct AlsoKnownAs {
  std::string name;
  std::string email;
  friend auto operator<=>(const AlsoKnownAs&, const AlsoKnownAs&) = default;
};

/// A person's place at an event. `person_fields` is empty for a second ticket of somebody already known.
struct PersonRegistered {
  RegistrationId registration;
  PersonId person;
  EventId event;
  Source source = Source::roster;
  std::vector<std::string> scan_keys;  // what a scanner may read from this ticket, each on its own
  std::vector<FieldWrite> person_fields;
  std::vector<FieldWrite> registration_fields;
  std::vector<AlsoKnownAs> also;
  friend bool operator==(const PersonRegistered&, const PersonRegistered&) = default;
};

struct PersonEdited {
  PersonId person;
  RegistrationId registration;         // nil where only the person's own fields change
  std::vector<std::string> scan_keys;  // further ones
  std::vector<FieldWrite> person_fields;
  std::vector<FieldWrite> registration_fields;
  EditedBy by = EditedBy::hand;
  std::vector<AlsoKnownAs> also;
  friend bool operator==(const PersonEdited&, const PersonEdited&) = default;
};

struct BadgeIssued {
  BadgeId badge;
  RegistrationId registration;
  friend bool operator==(const BadgeIssued&, const BadgeIssued&) = default;
};

struct BadgeVoided {
  BadgeId badge;
  std::string reason;
  friend bool operator==(const BadgeVoided&, const BadgeVoided&) = default;
};

/// It came out of a printer, at the door or the evening before: no kiosk prints it again by itself.
struct BadgePrinted {
  BadgeId badge;
  std::string kiosk;
  friend bool operator==(const BadgePrinted&, const BadgePrinted&) = default;
};

/// By a scan of a badge this names the badge alone: its registration may not be known here yet.
struct CheckedIn {
  EventId event;
  std::optional<RegistrationId> registration;
  std::optional<BadgeId> badge;
  CheckInWay way = CheckInWay::ticket;
  std::string kiosk;
  friend bool operator==(const CheckedIn&, const CheckedIn&) = default;
};

struct CheckInUndone {
  std::optional<RegistrationId> registration;
  std::optional<BadgeId> badge;
  std::vector<FactRef> check_ins;  // exactly those it cancels
  std::string reason;
  friend bool operator==(const CheckInUndone&, const CheckInUndone&) = default;
};

/// Two badges scanned together, `first` before `second`. `knows`: the withdrawals of this pair its kiosk had heard of.
struct Met {
  EventId event;
  BadgeId first;
  BadgeId second;
  std::string kiosk;
  std::string note;
  std::vector<FactRef> knows;
  friend bool operator==(const Met&, const Met&) = default;
};

struct MeetingWithdrawn {
  EventId event;
  BadgeId first;
  BadgeId second;
  friend bool operator==(const MeetingWithdrawn&, const MeetingWithdrawn&) = default;
};

/// A visitor who needs a person. `reason` is a key of the strings catalogue ("refused.cancelled").
struct HelpCalled {
  EventId event;
  std::optional<RegistrationId> registration;
  std::string kiosk;
  std::string reason;
  friend bool operator==(const HelpCalled&, const HelpCalled&) = default;
};

struct HelpGiven {
  EventId event;
  FactRef call;
  friend bool operator==(const HelpGiven&, const HelpGiven&) = default;
};

/// The personal data of an event went, but for what those who chose to be remembered still need (purge.h). Whoever
/// holds facts of that event blanks them too.
struct EventPurged {
  EventId event;
  friend bool operator==(const EventPurged&, const EventPurged&) = default;
};

/// A kind this version does not know: kept and passed on as it came, folded after an update.
struct UnknownFact {
  std::string kind;
  std::string json;
  friend bool operator==(const UnknownFact&, const UnknownFact&) = default;
};

using FactBody = std::variant<EventDescribed, PersonRegistered, PersonEdited, BadgeIssued, BadgeVoided, BadgePrinted,
                              CheckedIn, CheckInUndone, Met, MeetingWithdrawn, HelpCalled, HelpGiven, Promised,
                              PromiseEdited, Introduced, IntroductionEdited, PersonAvoided, AvoidanceLifted,
                              MetElsewhere, PersonsMerged, MergeUndone, EventPurged, UnknownFact>;

struct Fact {
  FactRef ref;
  ClockTime clock;
  base::Instant wall;
  FactBody body;
  friend bool operator==(const Fact&, const Fact&) = default;
};

/// The total order in which the later write wins: clock, then origin, then number.
[[nodiscard]] bool later(const Fact& left, const Fact& right);

/// "person_registered", "met", … : the name in the journal.
[[nodiscard]] std::string kind_of(const FactBody& body);

/// The text ids of everything the body names (persons, registrations, badges, events), without repetition.
[[nodiscard]] std::vector<std::string> subjects_of(const FactBody& body);

}  // namespace domain
