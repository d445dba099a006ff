#include "followup/circle.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace followup {

namespace {

bool counts(const domain::MeetingRow& meeting) { return !meeting.held && !meeting.withdrawn; }

template <class Row>
void by_time(std::vector<const Row*>& rows) {
  std::ranges::sort(rows, [](const Row* left, const Row* right) {
    return std::tie(left->made, left->id) < std::tie(right->made, right->id);
  });
}

}  // namespace

Circle::Circle(const Series& series) : series_(&series), same_people_(series.merges), guests_(series.evening) {
  for (const auto& avoidance : series.avoidances) {
    if (avoidance.avoidances.empty()) continue;  // lifted again
    apart_.emplace(pair_of(same_people_.of(avoidance.by), same_people_.of(avoidance.whom)), true);
  }
  meetings_ = listed_meetings(series.evening, guests_);
  std::erase_if(meetings_, [this](const domain::MeetingRow* meeting) {
    const domain::PersonId one = person(meeting->a);
    const domain::PersonId other = person(meeting->b);
    return one == other || apart(one, other);  // two places of one person are no meeting
  });
  look_back();
  find_introductions();
}

Circle::Pair Circle::pair_of(domain::PersonId one, domain::PersonId other) {
  return one < other ? Pair{one, other} : Pair{other, one};
}

std::optional<Circle::Pair> Circle::pair_of(const domain::MeetingRow& meeting) const {
  const domain::PersonId one = person(meeting.a);
  const domain::PersonId other = person(meeting.b);
  if (one.is_nil() || other.is_nil()) return std::nullopt;
  return pair_of(one, other);
}

domain::PersonId Circle::person(const domain::RegistrationId& place) const {
  const Guest* guest = guests_.find(place);
  return guest == nullptr ? domain::PersonId() : same_people_.of(guest->person->id);
}

bool Circle::apart(domain::PersonId one, domain::PersonId other) const {
  return !apart_.empty() && apart_.contains(pair_of(one, other));
}

void Circle::look_back() {
  for (const auto& evening : series_->earlier) {
    std::unordered_map<domain::RegistrationId, const domain::RegistrationRow*> places;
    for (const auto& row : evening.registrations) {
      if (row.known && row.source != domain::Source::unlisted) places.emplace(row.id, &row);
    }
    std::unordered_map<Pair, Earlier, PairHash> met_there;  // people with several places met once
    for (const auto& meeting : evening.meetings) {
      if (!counts(meeting)) continue;
      const auto one = places.find(meeting.a);
      const auto other = places.find(meeting.b);
      if (one == places.end() || other == places.end()) continue;
      const Pair pair = pair_of(same_people_.of(one->second->person), same_people_.of(other->second->person));
      const Earlier earlier{evening.event.id, one->second, other->second, meeting.first_met};
      const auto [known, is_new] = met_there.emplace(pair, earlier);
      if (!is_new && earlier.met < known->second.met) known->second = earlier;
    }
    for (const auto& [pair, earlier] : met_there) earlier_[pair].push_back(earlier);
  }
  for (const auto& row : series_->elsewhere) {
    elsewhere_[pair_of(same_people_.of(row.by), same_people_.of(row.whom))].push_back(row);
  }
}

void Circle::find_introductions() {
  for (const domain::IntroductionRow* row : introductions()) {
    const bool came_off = domain::outcome_of(*row) != domain::IntroductionOutcome::did_not;
    if (domain::both_agreed(*row) && came_off) {
      introduced_[pair_of(person(*row->first), person(*row->second))].push_back(row);
    }
  }
  if (introduced_.empty()) return;
  for (const domain::MeetingRow* meeting : meetings_) {
    const auto pair = pair_of(*meeting);
    if (pair && introduced_.contains(*pair)) last_met_[*pair] = meeting->first_met;  // meetings_ are by time
  }
}

std::vector<base::Instant> Circle::times_of(const Pair& pair, const domain::EveningOfTwo& tonight) const {
  std::vector<domain::EveningOfTwo> evenings;
  if (const auto found = earlier_.find(pair); found != earlier_.end()) {
    evenings.reserve(found->second.size());
    for (const auto& earlier : found->second) {
      evenings.push_back({earlier.event, earlier.one, earlier.other, earlier.met});
    }
  }
  const auto elsewhere = elsewhere_.find(pair);
  const std::span<const domain::ElsewhereRow> said =
      elsewhere == elsewhere_.end() ? std::span<const domain::ElsewhereRow>() : std::span(elsewhere->second);
  return domain::times_met(tonight, evenings, said);
}

std::unordered_map<domain::RegistrationId, std::vector<Circle::Known>> Circle::known_here() const {
  std::unordered_map<domain::PersonId, const Guest*> here;  // of several places the first by name
  for (const Guest* guest : guests_.in_order()) {
    if (guest->registration->in_since) here.emplace(same_people_.of(guest->person->id), guest);
  }
  std::unordered_map<domain::RegistrationId, std::vector<Known>> known;
  for (const auto& [pair, unused] : earlier_) {
    const auto one = here.find(pair.less);
    const auto other = here.find(pair.greater);
    if (one == here.end() || other == here.end() || apart(pair.less, pair.greater)) continue;
    const auto* first = one->second->registration;
    const auto* second = other->second->registration;
    if (!domain::remembers(*first, *second)) continue;
    const auto times = times_of(pair, {series_->evening.event.id, first, second, std::nullopt}).size();
    if (times == 0) continue;
    known[first->id].push_back({other->second, times});
    known[second->id].push_back({one->second, times});
  }
  for (auto& [place, people] : known) {
    std::ranges::sort(people, [](const Known& left, const Known& right) {
      return std::tie(right.times, left.whom->contact.name, left.whom->registration->id) <
             std::tie(left.times, right.whom->contact.name, right.whom->registration->id);
    });
  }
  return known;
}

std::size_t Circle::nth(const domain::MeetingRow& meeting) const {
  const Guest* one = guests_.find(meeting.a);
  const Guest* other = guests_.find(meeting.b);
  const auto pair = pair_of(meeting);
  if (!pair || !domain::remembers(*one->registration, *other->registration)) return 0;
  const auto times =
      times_of(*pair, {series_->evening.event.id, one->registration, other->registration, meeting.first_met});
  // What came after is not what this meeting was.
  return static_cast<std::size_t>(
      std::ranges::count_if(times, [&](base::Instant time) { return time <= meeting.first_met; }));
}

const domain::IntroductionRow* Circle::introduction_of(const domain::MeetingRow& meeting) const {
  const auto pair = pair_of(meeting);
  if (introduced_.empty() || !pair) return nullptr;
  const auto found = introduced_.find(*pair);
  if (found == introduced_.end()) return nullptr;
  const domain::IntroductionRow* first = found->second.front();  // introductions() are by time
  return first->made <= meeting.first_met ? first : nullptr;
}

std::vector<const domain::IntroductionRow*> Circle::introductions() const {
  std::vector<const domain::IntroductionRow*> rows;
  for (const auto& row : series_->evening.introductions) {
    if (!row.known || !row.introducer || !row.first || !row.second) continue;
    if (domain::outcome_of(row) == domain::IntroductionOutcome::taken_back) continue;
    const domain::PersonId introducer = person(*row.introducer);
    const domain::PersonId first = person(*row.first);
    const domain::PersonId second = person(*row.second);
    if (introducer.is_nil() || first.is_nil() || second.is_nil()) continue;
    if (apart(introducer, first) || apart(introducer, second) || apart(first, second)) continue;
    rows.push_back(&row);
  }
  by_time(rows);
  return rows;
}

bool Circle::said_not_now(const domain::IntroductionRow& introduction) {
  const auto not_now = [&](domain::Field field) {
    return domain::answer_named(domain::value_of(introduction.fields, field)) == domain::Answer::not_now;
  };
  return not_now(domain::Field::first_says) || not_now(domain::Field::second_says);
}

IntroductionState Circle::state_of(const domain::IntroductionRow& introduction) const {
  const auto outcome = domain::outcome_of(introduction);
  if (outcome == domain::IntroductionOutcome::happened) return IntroductionState::happened;
  if (outcome == domain::IntroductionOutcome::did_not) return IntroductionState::did_not;
  if (said_not_now(introduction)) return IntroductionState::not_now;
  if (!domain::both_agreed(introduction)) return IntroductionState::asked;
  const auto met = last_met_.find(pair_of(person(*introduction.first), person(*introduction.second)));
  const bool since = met != last_met_.end() && met->second >= introduction.made;
  return since ? IntroductionState::happened : IntroductionState::agreed;
}

std::vector<const domain::PromiseRow*> Circle::promises() const {
  std::vector<const domain::PromiseRow*> rows;
  for (const auto& row : series_->evening.promises) {
    if (!row.known || !row.by || !row.to) continue;
    if (domain::outcome_of(row) == domain::PromiseOutcome::taken_back) continue;
    const domain::PersonId by = person(*row.by);
    const domain::PersonId whom = person(*row.to);
    if (by.is_nil() || whom.is_nil() || by == whom || apart(by, whom)) continue;
    rows.push_back(&row);
  }
  by_time(rows);
  return rows;
}

}  // namespace followup
