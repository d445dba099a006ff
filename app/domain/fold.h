#pragma once
// How facts become rows. Folding never refuses and never fails: whatever arrives, in whatever order and however often,
// the rows are a function of the set of facts alone. Each affected row is derived again from all facts that name its
// ids.
//
// Folding reads and writes through FoldTables, which the store implements on SQLite and the tests in memory.
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "domain/records.h"

namespace domain {

class FoldTables {
 public:
  FoldTables() = default;
  FoldTables(const FoldTables&) = delete;
  FoldTables& operator=(const FoldTables&) = delete;
  virtual ~FoldTables() = default;

  /// Facts of these kinds that name the id, in any order.
  virtual std::vector<Fact> facts_naming(const std::string& subject, std::initializer_list<std::string_view> kinds) = 0;
  virtual std::vector<BadgeId> badges_of(RegistrationId registration) = 0;
  virtual std::optional<BadgeRow> badge(BadgeId badge) = 0;

  virtual void put(const EventRow& row) = 0;
  virtual void put(const PersonRow& row) = 0;
  virtual void put(const RegistrationRow& row) = 0;
  virtual void put(const BadgeRow& row) = 0;
  virtual void put(const CheckInRow& row) = 0;
  virtual void put(const MeetingRow& row) = 0;
  virtual void remove_meeting(RegistrationId a, RegistrationId b) = 0;  // a < b; nothing where there is none
  virtual void put(const HelpRow& row) = 0;
  virtual void put(const PromiseRow& row) = 0;
  virtual void put(const IntroductionRow& row) = 0;
  virtual void put(const AvoidanceRow& row) = 0;
  virtual void put(const ElsewhereRow& row) = 0;
  virtual void put(const MergeRow& row) = 0;
};

/// Brings the rows up to date after `fact` was added to the facts that `tables` knows. Calling it again changes
/// nothing.
void fold(const Fact& fact, FoldTables& tables);

}  // namespace domain
