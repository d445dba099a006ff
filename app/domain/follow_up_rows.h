#pragma once
// The rows derived from the facts about promises, introductions and what people said of each other.
#include <optional>
#include <string>
#include <vector>

#include "domain/field_state.h"
#include "domain/follow_up_facts.h"

namespace domain {

struct PromiseRow {
  PromiseId id;
  bool known = false;  // false: only edits have arrived yet
  EventId event;
  std::optional<RegistrationId> by;  // nullopt: by a badge whose issue has not arrived yet
  std::optional<RegistrationId> to;
  PromiseKind kind = PromiseKind::help;
  base::Instant made;
  std::string kiosk;
  Fields fields;  // words, due, outcome
  friend bool operator==(const PromiseRow&, const PromiseRow&) = default;
};

struct IntroductionRow {
  IntroductionId id;
  bool known = false;
  EventId event;
  std::optional<RegistrationId> introducer;
  std::optional<RegistrationId> first;
  std::optional<RegistrationId> second;
  base::Instant made;
  std::string kiosk;
  Fields fields;  // words, first_says, second_says, outcome
  friend bool operator==(const IntroductionRow&, const IntroductionRow&) = default;
};

/// One who does not want to meet another. `avoidances` are those not lifted; empty: no longer so.
struct AvoidanceRow {
  PersonId by;
  PersonId whom;
  std::vector<FactRef> avoidances;
  friend bool operator==(const AvoidanceRow&, const AvoidanceRow&) = default;
};

struct ElsewhereRow {
  FactRef fact;
  EventId event;
  PersonId by;
  PersonId whom;
  base::Instant on;
  friend bool operator==(const ElsewhereRow&, const ElsewhereRow&) = default;
};

/// An edge between two persons, one < other. `merges` are those not undone; empty: a human said that they are two.
struct MergeRow {
  PersonId one;
  PersonId other;
  MergedBy by = MergedBy::rule;  // hand where a human said so
  std::vector<FactRef> merges;
  friend bool operator==(const MergeRow&, const MergeRow&) = default;
};

[[nodiscard]] PromiseOutcome outcome_of(const PromiseRow& promise);  // open where nothing was said
[[nodiscard]] IntroductionOutcome outcome_of(const IntroductionRow& introduction);
/// Both said yes: until then neither learns more of the other than their badges show.
[[nodiscard]] bool both_agreed(const IntroductionRow& introduction);

}  // namespace domain
