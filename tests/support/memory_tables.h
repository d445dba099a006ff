#pragma once
// FoldTables in memory: the facts one kiosk has heard, and the rows it derived from them. Comparable as a whole.
#include <map>
#include <set>
#include <string>

#include "domain/fold.h"

namespace support {

class MemoryTables : public domain::FoldTables {
 public:
  /// Adds and folds one fact, as a kiosk does when it hears of it; a second time changes nothing.
  void hear(const domain::Fact& fact);

  std::vector<domain::Fact> facts_naming(const std::string& subject,
                                         std::initializer_list<std::string_view> kinds) override;
  std::vector<domain::BadgeId> badges_of(domain::RegistrationId registration) override;
  std::optional<domain::BadgeRow> badge(domain::BadgeId badge) override;

  void put(const domain::EventRow& row) override { rows.events[row.id] = row; }
  void put(const domain::PersonRow& row) override { rows.persons[row.id] = row; }
  void put(const domain::RegistrationRow& row) override { rows.registrations[row.id] = row; }
  void put(const domain::BadgeRow& row) override { rows.badges[row.id] = row; }
  void put(const domain::CheckInRow& row) override { rows.check_ins[row.fact] = row; }
  void put(const domain::MeetingRow& row) override { rows.meetings[{row.a, row.b}] = row; }
  void remove_meeting(domain::RegistrationId a, domain::RegistrationId b) override { rows.meetings.erase({a, b}); }
  void put(const domain::HelpRow& row) override { rows.help[row.fact] = row; }
  void put(const domain::PromiseRow& row) override { rows.promises[row.id] = row; }
  void put(const domain::IntroductionRow& row) override { rows.introductions[row.id] = row; }
  void put(const domain::AvoidanceRow& row) override { rows.avoidances[{row.by, row.whom}] = row; }
  void put(const domain::ElsewhereRow& row) override { rows.elsewhere[row.fact] = row; }
  void put(const domain::MergeRow& row) override { rows.merges[{row.one, row.other}] = row; }

  struct Rows {
    std::map<domain::EventId, domain::EventRow> events;
    std::map<domain::PersonId, domain::PersonRow> persons;
    std::map<domain::RegistrationId, domain::RegistrationRow> registrations;
    std::map<domain::BadgeId, domain::BadgeRow> badges;
    std::map<domain::FactRef, domain::CheckInRow> check_ins;
    std::map<std::pair<domain::RegistrationId, domain::RegistrationId>, domain::MeetingRow> meetings;
    std::map<domain::FactRef, domain::HelpRow> help;
    std::map<domain::PromiseId, domain::PromiseRow> promises;
    std::map<domain::IntroductionId, domain::IntroductionRow> introductions;
    std::map<std::pair<domain::PersonId, domain::PersonId>, domain::AvoidanceRow> avoidances;
    std::map<domain::FactRef, domain::ElsewhereRow> elsewhere;
    std::map<std::pair<domain::PersonId, domain::PersonId>, domain::MergeRow> merges;
    friend bool operator==(const Rows&, const Rows&) = default;
  };
  Rows rows;

 private:
  std::map<domain::FactRef, domain::Fact> facts_;
  std::map<std::string, std::set<domain::FactRef>> naming_;
};

}  // namespace support
