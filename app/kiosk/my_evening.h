#pragma once
// What a guest does with their own badge, beside meeting people. A badge is no password: names and companies only.
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "domain/follow_up_rows.h"
#include "kiosk/guest.h"

namespace kiosk {

/// Somebody the guest met, this evening or, where both chose to be remembered, at one before.
struct MetPerson {
  domain::RegistrationId registration;  // theirs, at the evening where the two last met
  domain::PersonId person;
  std::string name;  // empty: a badge from another door, not known here yet
  std::string company;
  base::Instant met;
  std::size_t times = 1;  // how often by now; 1 also where nothing is counted
  enum class When : std::uint8_t { tonight, earlier } when = When::tonight;
  enum class ScannedFirst : std::uint8_t { guest, they } scanned_first = ScannedFirst::guest;
  friend bool operator==(const MetPerson&, const MetPerson&) = default;
};

/// What the guest promised and neither kept nor let go.
struct OpenPromise {
  domain::PromiseId id;
  domain::PromiseKind kind = domain::PromiseKind::help;
  std::string to;  // a name
  std::string company;
  std::string words;
  std::optional<base::Instant> due;
  friend bool operator==(const OpenPromise&, const OpenPromise&) = default;
};

struct MyEvening {
  std::vector<MetPerson> met;         // those of tonight, earliest first, then those of earlier evenings, latest first
  std::vector<OpenPromise> promises;  // by the day they are meant for
  friend bool operator==(const MyEvening&, const MyEvening&) = default;
};

/// May "My evening" be offered to them?
[[nodiscard]] bool has_own_evening(const BadgedGuest& guest);

// Effects. Each is answered by MyEveningShown: what the guest's evening is afterwards.

struct LookAtMyEvening {
  domain::RegistrationId guest;
  friend bool operator==(const LookAtMyEvening&, const LookAtMyEvening&) = default;
};
/// "Not this person": quiet. The other never learns.
struct AvoidPerson {
  domain::RegistrationId guest;
  domain::PersonId whom;
  friend bool operator==(const AvoidPerson&, const AvoidPerson&) = default;
};
struct LiftAvoidance {
  domain::RegistrationId guest;
  domain::PersonId whom;
  friend bool operator==(const LiftAvoidance&, const LiftAvoidance&) = default;
};
/// "We met since": said once an evening.
struct SayMetElsewhere {
  domain::RegistrationId guest;
  domain::PersonId whom;
  friend bool operator==(const SayMetElsewhere&, const SayMetElsewhere&) = default;
};
/// "This was a mistake": a meeting of this evening, and what the two promised each other, are taken back.
struct WithdrawMyMeeting {
  domain::RegistrationId guest;
  domain::RegistrationId other;
  friend bool operator==(const WithdrawMyMeeting&, const WithdrawMyMeeting&) = default;
};
/// The guest's own promise: what came of it (open: still to do, a week later), another day, or its words.
struct EditPromise {
  domain::RegistrationId guest;
  domain::PromiseId promise;
  std::variant<domain::PromiseOutcome, base::Instant, std::string> to;
  friend bool operator==(const EditPromise&, const EditPromise&) = default;
};

// Message.

struct MyEveningShown {
  domain::RegistrationId guest;  // as it was asked
  MyEvening evening;
};

}  // namespace kiosk
