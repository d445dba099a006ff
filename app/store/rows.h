#pragma once
// Derived rows, read back as the domain's values. Hidden rows (not known yet) are left out of every list.
// What a row's name in the plural gives is all of one event.
#include <optional>
#include <vector>

#include "domain/badge_code.h"
#include "domain/records.h"
#include "store/connection.h"
#include "store/counts.h"
#include "store/origins.h"

namespace store {

class Rows {
 public:
  Rows(Connection& connection, Origins& origins) : connection_(connection), origins_(origins) {}

  [[nodiscard]] std::vector<domain::EventRow> events();
  [[nodiscard]] std::optional<domain::EventRow> event(domain::EventId id);
  [[nodiscard]] std::optional<domain::EventKey> event_key(domain::EventId id);
  [[nodiscard]] std::vector<std::pair<domain::EventId, domain::EventKey>> event_keys();

  [[nodiscard]] std::optional<domain::PersonRow> person(domain::PersonId id);
  [[nodiscard]] std::vector<domain::PersonRow> persons(domain::EventId event);
  [[nodiscard]] std::optional<domain::RegistrationRow> registration(domain::RegistrationId id);
  [[nodiscard]] std::vector<domain::RegistrationRow> registrations(domain::EventId event);
  /// Of those who are in: who asked to be introduced, or has no meeting that stands.
  [[nodiscard]] std::vector<domain::RegistrationRow> may_need_host(domain::EventId event);
  /// Of those who are in: whose offer and ask others may see.
  [[nodiscard]] std::vector<domain::RegistrationRow> in_with_words(domain::EventId event);
  [[nodiscard]] std::vector<domain::RegistrationId> registrations_of(domain::PersonId person);
  /// Places bought together, in no order.
  [[nodiscard]] std::vector<domain::RegistrationRow> of_order(domain::EventId event, const std::string& order_code);
  /// Whose ticket the key is; upper and lower case count as written where that finds anybody.
  [[nodiscard]] std::vector<domain::RegistrationRow> with_scan_key(domain::EventId event, const std::string& key);
  /// How many persons registered for the event carry this address, in any letter case.
  [[nodiscard]] std::int64_t persons_with_email(domain::EventId event, const std::string& email);

  [[nodiscard]] std::optional<domain::BadgeRow> badge(domain::BadgeId id);
  [[nodiscard]] std::vector<domain::BadgeId> badges_of(domain::RegistrationId registration);
  /// The one to show: neither void nor contested.
  [[nodiscard]] std::optional<domain::BadgeId> live_badge(domain::RegistrationId registration);
  [[nodiscard]] std::vector<domain::BadgeRow> badges(domain::EventId event);

  [[nodiscard]] std::optional<domain::MeetingRow> meeting(domain::RegistrationId one, domain::RegistrationId other);
  [[nodiscard]] std::vector<domain::MeetingRow> meetings(domain::EventId event);
  /// Its meetings with everybody, earliest first, those withdrawn or held among them.
  [[nodiscard]] std::vector<domain::MeetingRow> meetings_of(domain::RegistrationId registration);
  [[nodiscard]] std::vector<domain::CheckInRow> check_ins(domain::EventId event);
  [[nodiscard]] std::vector<domain::HelpRow> help_calls(domain::EventId event);

  // follow_up_rows.cpp; by the time they were made
  [[nodiscard]] std::optional<domain::PromiseRow> promise(domain::PromiseId id);
  [[nodiscard]] std::vector<domain::PromiseRow> promises(domain::EventId event);
  [[nodiscard]] std::vector<domain::PromiseRow> promises_by(domain::RegistrationId registration);
  [[nodiscard]] std::optional<domain::IntroductionRow> introduction(domain::IntroductionId id);
  [[nodiscard]] std::vector<domain::IntroductionRow> introductions(domain::EventId event);
  /// As introducer or as one of the two.
  [[nodiscard]] std::vector<domain::IntroductionRow> introductions_with(domain::RegistrationId registration);
  [[nodiscard]] std::optional<domain::AvoidanceRow> avoidance(domain::PersonId by, domain::PersonId whom);
  /// Of all events: those that stand.
  [[nodiscard]] std::vector<domain::AvoidanceRow> avoidances();
  [[nodiscard]] std::vector<domain::ElsewhereRow> met_elsewhere();
  /// By them or about them, of all events.
  [[nodiscard]] std::vector<domain::ElsewhereRow> met_elsewhere_with(domain::PersonId person);
  /// Who is one and the same as they are by one merge that stands.
  [[nodiscard]] std::vector<domain::PersonId> merged_with(domain::PersonId person);
  /// Of all events, those undone among them: what a human said is not said again by a rule.
  [[nodiscard]] std::vector<domain::MergeRow> merges();

  /// How many are in: who is registered, and badges from other doors that are not resolved yet.
  [[nodiscard]] int in(domain::EventId event);
  [[nodiscard]] std::int64_t unlisted(domain::EventId event);
  [[nodiscard]] Counts counts(domain::EventId event);

 private:
  [[nodiscard]] std::vector<domain::RegistrationRow> registrations_in(Query query);
  [[nodiscard]] std::vector<domain::Note> notes(domain::RegistrationId a, domain::RegistrationId b);

  Connection& connection_;
  Origins& origins_;
};

}  // namespace store
