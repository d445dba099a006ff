#pragma once
// Who here could be useful to whom: the offers and asks of those who are in, in memory, kept in step with the tables.
// Lives on the store's thread; what it looks up may throw SQLite::Exception.
//
// In it are those who are in and listed, whose ticket type is suggested, and whose words their owner shows.
#include <map>
#include <set>
#include <span>
#include <vector>

#include "domain/ticket_types.h"
#include "matching/matching.h"
#include "store/acquaintance.h"
#include "store/tables.h"

namespace store {

class Suggesting {
 public:
  explicit Suggesting(domain::EventId event) : event_(event) {}

  /// Reads everybody. Once, at the start.
  void fill(Rows& rows);
  /// `touched`: whose rows changed.
  void update(Rows& rows, const Touched& touched);

  /// For one who is in: the best first, each with why in their own words. Only people whom they have not met and who
  /// are not avoided; empty where their own words are not shown. Whoever has been suggested to many this evening is not
  /// suggested to others too.
  [[nodiscard]] std::vector<domain::Suggestion> for_one(Rows& rows, Acquaintances& acquaintances,
                                                        domain::RegistrationId one, std::size_t how_many);

  /// Of these people two who have not met, one of whom looks for what the other offers: the best first.
  [[nodiscard]] std::vector<matching::Fit> among(Rows& rows, Acquaintances& acquaintances,
                                                 std::span<const domain::RegistrationId> people, std::size_t how_many);

  /// What these two could talk about, whether or not they have met; nullopt where nothing meets.
  [[nodiscard]] std::optional<matching::Fit> fit_of(domain::RegistrationId one, domain::RegistrationId other) const;

 private:
  /// What ticket types mean is the event's to change; then everybody is looked at again.
  void see_to_types(Rows& rows);
  void put(Rows& rows, const domain::RegistrationRow& registration);

  domain::EventId event_;
  domain::TicketTypes types_;
  matching::Matching matching_;
  std::map<domain::RegistrationId, std::set<domain::RegistrationId>> told_;  // of whom: to whom
};

}  // namespace store
