#include "store/reading.h"

#include "store/session.h"
#include "store/sqlite_error.h"

namespace store {
namespace {

template <class Question>
auto ask(Session& session, Question question) -> base::Result<decltype(question(session.rows))> {
  return caught(session.connection.handle(), session.path.string(), [&] { return question(session.rows); });
}

}  // namespace

base::Result<std::vector<domain::EventRow>> Reading::events() const {
  return ask(*session_, [](Rows& rows) { return rows.events(); });
}
base::Result<std::optional<domain::EventRow>> Reading::event(domain::EventId id) const {
  return ask(*session_, [&](Rows& rows) { return rows.event(id); });
}
base::Result<std::optional<EventInUse>> Reading::event_in_use() const {
  return caught(session_->connection.handle(), session_->path.string(), [&] { return store::event_in_use(*session_); });
}
base::Result<std::optional<domain::EventKey>> Reading::event_key(domain::EventId id) const {
  return ask(*session_, [&](Rows& rows) { return rows.event_key(id); });
}
base::Result<std::vector<domain::PersonRow>> Reading::persons(domain::EventId event) const {
  return ask(*session_, [&](Rows& rows) { return rows.persons(event); });
}
base::Result<std::vector<domain::RegistrationRow>> Reading::registrations(domain::EventId event) const {
  return ask(*session_, [&](Rows& rows) { return rows.registrations(event); });
}
base::Result<std::optional<domain::PersonRow>> Reading::person(domain::PersonId id) const {
  return ask(*session_, [&](Rows& rows) { return rows.person(id); });
}
base::Result<std::optional<domain::RegistrationRow>> Reading::registration(domain::RegistrationId id) const {
  return ask(*session_, [&](Rows& rows) { return rows.registration(id); });
}
base::Result<std::optional<domain::BadgeId>> Reading::live_badge(domain::RegistrationId id) const {
  return ask(*session_, [&](Rows& rows) { return rows.live_badge(id); });
}
base::Result<std::vector<domain::BadgeRow>> Reading::badges(domain::EventId event) const {
  return ask(*session_, [&](Rows& rows) { return rows.badges(event); });
}
base::Result<std::vector<domain::MeetingRow>> Reading::meetings(domain::EventId event) const {
  return ask(*session_, [&](Rows& rows) { return rows.meetings(event); });
}
base::Result<std::vector<domain::CheckInRow>> Reading::check_ins(domain::EventId event) const {
  return ask(*session_, [&](Rows& rows) { return rows.check_ins(event); });
}
base::Result<std::vector<domain::HelpRow>> Reading::help_calls(domain::EventId event) const {
  return ask(*session_, [&](Rows& rows) { return rows.help_calls(event); });
}
base::Result<std::vector<domain::PromiseRow>> Reading::promises(domain::EventId event) const {
  return ask(*session_, [&](Rows& rows) { return rows.promises(event); });
}
base::Result<std::vector<domain::IntroductionRow>> Reading::introductions(domain::EventId event) const {
  return ask(*session_, [&](Rows& rows) { return rows.introductions(event); });
}
base::Result<std::vector<domain::AvoidanceRow>> Reading::avoidances() const {
  return ask(*session_, [](Rows& rows) { return rows.avoidances(); });
}
base::Result<std::vector<domain::ElsewhereRow>> Reading::met_elsewhere() const {
  return ask(*session_, [](Rows& rows) { return rows.met_elsewhere(); });
}
base::Result<std::vector<domain::MergeRow>> Reading::merges() const {
  return ask(*session_, [](Rows& rows) { return rows.merges(); });
}
base::Result<Counts> Reading::counts(domain::EventId event) const {
  return ask(*session_, [&](Rows& rows) { return rows.counts(event); });
}
base::Result<GuestList> Reading::guest_list(domain::EventId event) const {
  return caught(session_->connection.handle(), session_->path.string(),
                [&] { return store::guest_list(*session_, event); });
}
base::Result<std::string> Reading::guest_list_version() const {
  return caught(session_->connection.handle(), session_->path.string(),
                [&] { return store::guest_list_version(*session_); });
}
base::Result<std::vector<domain::Fact>> Reading::facts() const {
  return caught(session_->connection.handle(), session_->path.string(), [&] {
    std::vector<domain::Fact> facts;
    for_each_fact(session_->connection, session_->origins,
                  [&](const StoredFact& stored) { facts.push_back(stored.fact()); });
    return facts;
  });
}

}  // namespace store
