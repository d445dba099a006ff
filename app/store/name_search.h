#pragma once
// The search index over one event's people, kept in step with the tables. Unlisted guests are not in it.
#include "kiosk/message.h"
#include "search/name_index.h"
#include "store/rows.h"
#include "store/tables.h"

namespace store {

class NameSearch {
 public:
  explicit NameSearch(domain::EventId event) : event_(event) {}

  /// Reads everybody. Once, at the start.
  void fill(Rows& rows);
  void update(Rows& rows, const Touched& touched);
  [[nodiscard]] kiosk::NamesFound find(Rows& rows, const kiosk::FindNames& wanted) const;
  [[nodiscard]] kiosk::NamesFound find(Rows& rows, const kiosk::FindAnybody& wanted) const;
  /// Whom the walk-in may be, where they have not said yet that they are nobody of these.
  [[nodiscard]] kiosk::AlreadyListed listed(const kiosk::RegisterWalkIn& wanted) const;

 private:
  /// What the public may see of those found.
  [[nodiscard]] std::vector<kiosk::FoundRow> public_rows(const std::string& query,
                                                         const std::vector<search::Entry>& found) const;
  void put(const domain::RegistrationRow& registration, const domain::PersonRow& person);

  domain::EventId event_;
  search::NameIndex index_;
};

}  // namespace store
