#include "followup/report.h"

#include <map>
#include <unordered_map>
#include <unordered_set>

#include "domain/acquaintance.h"

namespace followup {
namespace {

using domain::PersonId;

class Counting {
 public:
  explicit Counting(const PairTimes& times) : times_(times) {}

  void add(const Circle& circle) {
    ++report_.evenings;
    count_people(circle);
    count_meetings(circle);
    count_promises(circle);
    count_introductions(circle);
  }

  Report counted() {
    for (const auto& [pair, said] : since_) report_.met_since += static_cast<int>(domain::times_elsewhere(said).size());
    report_.came = static_cast<int>(came_.size());
    for (const auto& person : came_) report_.met_nobody += met_.contains(person) ? 0 : 1;
    return report_;
  }

 private:
  void count_people(const Circle& circle) {
    std::unordered_map<PersonId, const domain::RegistrationRow*> remembered;
    for (const Guest* guest : circle.guests().in_order()) {
      const auto& place = *guest->registration;
      const auto person = circle.person(place.id);
      if (place.in_since) came_.insert(person);
      if (domain::remembers(place, place)) remembered[person] = &place;
    }
    for (const auto& row : circle.series().elsewhere) {
      if (row.event != circle.series().evening.event.id) continue;
      const auto pair = std::minmax({circle.one_of(row.by), circle.one_of(row.whom)});
      if (circle.apart(pair.first, pair.second)) continue;
      if (remembered.contains(pair.first) && remembered.contains(pair.second)) since_[pair].push_back(row);
    }
  }

  void count_meetings(const Circle& circle) {
    for (const domain::MeetingRow* meeting : circle.meetings()) {
      ++report_.meetings;
      met_.insert(circle.person(meeting->a));
      met_.insert(circle.person(meeting->b));
      const auto nth = circle.nth(*meeting);
      if (nth == 2) ++report_.second_meetings;
      if (nth > 2) ++report_.later_meetings;
    }
  }

  void count_promises(const Circle& circle) {
    for (const domain::PromiseRow* promise : circle.promises()) {
      ++report_.promises_made;
      const auto outcome = domain::outcome_of(*promise);
      if (outcome == domain::PromiseOutcome::kept) ++report_.promises_kept;
      if (outcome == domain::PromiseOutcome::dropped) ++report_.promises_let_go;
      if (outcome == domain::PromiseOutcome::open) ++report_.promises_open;
    }
  }

  void count_introductions(const Circle& circle) {
    for (const domain::IntroductionRow* introduction : circle.introductions()) {
      ++report_.introductions_made;
      if (domain::both_agreed(*introduction)) ++report_.introductions_agreed;
      const bool happened = came_of(*introduction, circle, times_) == domain::IntroductionOutcome::happened;
      if (happened) ++report_.introductions_happened;
    }
  }

  const PairTimes& times_;
  Report report_;
  std::unordered_set<PersonId> came_;
  std::unordered_set<PersonId> met_;
  std::map<std::pair<PersonId, PersonId>, std::vector<domain::ElsewhereRow>> since_;
};

}  // namespace

Report report_on(Whole& whole, const std::optional<domain::EventId>& evening) {
  const auto times = pair_times(whole);
  Counting counting(times);
  each_evening(whole, Earlier::known, [&](const Circle& circle) {
    if (!evening || circle.series().evening.event.id == *evening) counting.add(circle);
  });
  return counting.counted();
}

}  // namespace followup
