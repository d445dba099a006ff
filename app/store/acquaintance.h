#pragma once
// What is between two people across all evenings of the database, as rows for the rules of domain/acquaintance.h. Reads
// only; throws SQLite::Exception. Internal to store/.
#include <map>
#include <vector>

#include "domain/acquaintance.h"
#include "domain/promise.h"
#include "store/rows.h"

namespace store {

/// For one transaction: what was read once is remembered.
class Acquaintances {
 public:
  Acquaintances(Rows& rows, domain::EventId tonight) : rows_(rows), tonight_(tonight) {}

  /// One and the same person through merges, with their place at each evening.
  struct Whole {
    std::vector<domain::PersonId> persons;  // ascending
    std::vector<domain::RegistrationRow> registrations;
    [[nodiscard]] const domain::RegistrationRow* at(domain::EventId event) const;
  };
  [[nodiscard]] const Whole& whole(domain::PersonId person);

  [[nodiscard]] domain::BetweenTwo between(domain::PersonId one, domain::PersonId other);

  /// Their meeting of that evening, where it stands: neither withdrawn nor held.
  [[nodiscard]] std::optional<domain::MeetingRow> standing(domain::RegistrationId one, domain::RegistrationId other);

  /// Have they met this evening, or at one before where both chose to be remembered?
  [[nodiscard]] domain::HaveMet have_met(domain::PersonId one, domain::PersonId other);

  struct Here {
    domain::PersonId person;
    domain::RegistrationId registration;  // of this evening
  };
  /// Two persons who have not met, and neither of whom avoids the other.
  [[nodiscard]] bool could_meet(const Here& one, const Here& other);

  /// As domain::times_met counts. Where one of them is not registered this evening, the earlier ones that both chose.
  [[nodiscard]] std::size_t times_met(domain::PersonId one, domain::PersonId other) {
    return when_met(one, other).size();
  }
  /// The same times, earliest first.
  [[nodiscard]] std::vector<base::Instant> when_met(domain::PersonId one, domain::PersonId other);

 private:
  [[nodiscard]] std::vector<domain::EveningOfTwo> earlier(const Whole& one, const Whole& other);
  [[nodiscard]] std::vector<domain::ElsewhereRow> elsewhere(const Whole& one, const Whole& other);

  Rows& rows_;
  domain::EventId tonight_;
  std::map<domain::PersonId, Whole> known_;
};

}  // namespace store
