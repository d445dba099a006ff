#pragma once
// Facts about what comes of a meeting: promises, introductions, and what people said of each other. Like all facts
// (fact.h) they are recorded once and never changed.
#include <optional>
#include <string>
#include <vector>

#include "base/instant.h"
#include "domain/fact_ref.h"

namespace domain {

/// Somebody a fact is about. A scan names the badge alone, whose registration may not be known here yet; a name touched
/// in a list names the registration. At least one of the two.
struct Party {
  std::optional<RegistrationId> registration;
  std::optional<BadgeId> badge;
  friend bool operator==(const Party&, const Party&) = default;
};

/// One touch under the other's name: "I can help", "I know someone", "Let's meet again".
enum class PromiseKind : std::uint8_t { help, know_someone, meet_again };

/// What one guest said they would do for another. `fields`: words, due (outcome is open until it is edited).
struct Promised {
  PromiseId promise;
  EventId event;
  Party by;
  Party to;
  PromiseKind kind = PromiseKind::help;
  std::string kiosk;
  std::vector<FieldWrite> fields;
  friend bool operator==(const Promised&, const Promised&) = default;
};

/// Words, a day, or what became of it (Field::words, due, outcome).
struct PromiseEdited {
  PromiseId promise;
  std::vector<FieldWrite> fields;
  friend bool operator==(const PromiseEdited&, const PromiseEdited&) = default;
};

/// The introducer wants these two to know each other. `fields`: words (why), first_says, second_says.
struct Introduced {
  IntroductionId introduction;
  EventId event;
  Party introducer;
  Party first;
  Party second;
  std::string kiosk;
  std::vector<FieldWrite> fields;
  friend bool operator==(const Introduced&, const Introduced&) = default;
};

/// Why, what each of the two says, or what came of it (Field::words, first_says, second_says, outcome).
struct IntroductionEdited {
  IntroductionId introduction;
  std::vector<FieldWrite> fields;
  friend bool operator==(const IntroductionEdited&, const IntroductionEdited&) = default;
};

/// "Not this person": from now on the two are neither connected nor suggested nor listed to each other. The other one
/// is never told.
struct PersonAvoided {
  EventId event;  // where it was said
  PersonId by;
  PersonId whom;
  friend bool operator==(const PersonAvoided&, const PersonAvoided&) = default;
};

struct AvoidanceLifted {
  EventId event;
  PersonId by;
  PersonId whom;
  std::vector<FactRef> avoidances;  // exactly those it lifts
  friend bool operator==(const AvoidanceLifted&, const AvoidanceLifted&) = default;
};

/// "We met since": they saw each other elsewhere, as one of them says.
struct MetElsewhere {
  EventId event;  // where it was said, or the evening it followed
  PersonId by;
  PersonId whom;
  base::Instant on;  // that day, or when it was said
  friend bool operator==(const MetElsewhere&, const MetElsewhere&) = default;
};

/// rule: same e-mail and same name words. Only a human merges anybody else.
enum class MergedBy : std::uint8_t { rule, hand };

/// Two persons are one and the same. An edge: the person is the connected component (same_people.h).
struct PersonsMerged {
  PersonId one;
  PersonId other;
  MergedBy by = MergedBy::hand;
  friend bool operator==(const PersonsMerged&, const PersonsMerged&) = default;
};

struct MergeUndone {
  PersonId one;
  PersonId other;
  std::vector<FactRef> merges;  // exactly those it undoes
  friend bool operator==(const MergeUndone&, const MergeUndone&) = default;
};

}  // namespace domain
