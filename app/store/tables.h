#pragma once
// The derived tables in SQLite, as the fold reads and writes them. Inside the caller's transaction.
#include <utility>
#include <vector>

#include "domain/fold.h"
#include "store/rows.h"
#include "store/stored_fact.h"

namespace store {

/// Whose rows were written: what an index in memory must look at again.
struct Touched {
  std::vector<domain::PersonId> persons;  // with repetitions: an import has no time to look
  std::vector<domain::RegistrationId> registrations;
};

class Tables : public domain::FoldTables {
 public:
  Tables(Connection& connection, Origins& origins)
      : connection_(connection), origins_(origins), rows_(connection, origins) {}

  /// Folds `fact`, whose row in the journal is `id`.
  void fold(std::int64_t id, const domain::Fact& fact);

  /// What was written since the last call.
  [[nodiscard]] Touched take_touched() { return std::exchange(touched_, {}); }

  std::vector<domain::Fact> facts_naming(const std::string& subject,
                                         std::initializer_list<std::string_view> kinds) override;
  std::vector<domain::BadgeId> badges_of(domain::RegistrationId registration) override;
  std::optional<domain::BadgeRow> badge(domain::BadgeId badge) override;

  void put(const domain::EventRow& row) override;
  void put(const domain::PersonRow& row) override;
  void put(const domain::RegistrationRow& row) override;
  void put(const domain::BadgeRow& row) override;
  void put(const domain::CheckInRow& row) override;
  void put(const domain::MeetingRow& row) override;
  void remove_meeting(domain::RegistrationId a, domain::RegistrationId b) override;
  void put(const domain::HelpRow& row) override;
  // follow_up_tables.cpp
  void put(const domain::PromiseRow& row) override;
  void put(const domain::IntroductionRow& row) override;
  void put(const domain::AvoidanceRow& row) override;
  void put(const domain::ElsewhereRow& row) override;
  void put(const domain::MergeRow& row) override;

 private:
  Connection& connection_;
  Origins& origins_;
  Rows rows_;
  Touched touched_;
  std::int64_t folding_id_ = 0;
  const domain::Fact* folding_ = nullptr;  // the fact being folded: in memory already, it is not read back
};

}  // namespace store
