#pragma once
// What everybody may ask of a database, whether they write it or only read. One thread.
#include <memory>
#include <optional>
#include <vector>

#include "base/error.h"
#include "domain/badge_code.h"
#include "domain/records.h"
#include "store/counts.h"
#include "store/event_in_use.h"
#include "store/guest_list.h"

namespace store {

struct Session;

/// Each call is one question to the database and may fail as such. Lists hold one event's known rows; persons,
/// registrations and badges by id, meetings, check-ins and help calls by time.
class Reading {
 public:
  explicit Reading(Session& session) : session_(&session) {}

  [[nodiscard]] base::Result<std::vector<domain::EventRow>> events() const;
  [[nodiscard]] base::Result<std::optional<domain::EventRow>> event(domain::EventId id) const;
  [[nodiscard]] base::Result<std::optional<EventInUse>> event_in_use() const;
  [[nodiscard]] base::Result<std::optional<domain::EventKey>> event_key(domain::EventId id) const;
  [[nodiscard]] base::Result<std::vector<domain::PersonRow>> persons(domain::EventId event) const;
  [[nodiscard]] base::Result<std::vector<domain::RegistrationRow>> registrations(domain::EventId event) const;
  [[nodiscard]] base::Result<std::optional<domain::PersonRow>> person(domain::PersonId id) const;
  [[nodiscard]] base::Result<std::optional<domain::RegistrationRow>> registration(domain::RegistrationId id) const;
  [[nodiscard]] base::Result<std::optional<domain::BadgeId>> live_badge(domain::RegistrationId id) const;
  [[nodiscard]] base::Result<std::vector<domain::BadgeRow>> badges(domain::EventId event) const;
  [[nodiscard]] base::Result<std::vector<domain::MeetingRow>> meetings(domain::EventId event) const;
  [[nodiscard]] base::Result<std::vector<domain::CheckInRow>> check_ins(domain::EventId event) const;
  [[nodiscard]] base::Result<std::vector<domain::HelpRow>> help_calls(domain::EventId event) const;
  [[nodiscard]] base::Result<std::vector<domain::PromiseRow>> promises(domain::EventId event) const;
  [[nodiscard]] base::Result<std::vector<domain::IntroductionRow>> introductions(domain::EventId event) const;
  /// Of all events.
  [[nodiscard]] base::Result<std::vector<domain::AvoidanceRow>> avoidances() const;
  [[nodiscard]] base::Result<std::vector<domain::ElsewhereRow>> met_elsewhere() const;
  [[nodiscard]] base::Result<std::vector<domain::MergeRow>> merges() const;
  [[nodiscard]] base::Result<Counts> counts(domain::EventId event) const;
  /// What an import is planned against. Its version alone is quick.
  [[nodiscard]] base::Result<GuestList> guest_list(domain::EventId event) const;
  [[nodiscard]] base::Result<std::string> guest_list_version() const;
  /// The journal: every fact, by origin and number.
  [[nodiscard]] base::Result<std::vector<domain::Fact>> facts() const;

 private:
  Session* session_;
};

}  // namespace store
