#include "followup/whole.h"

#include <algorithm>
#include <utility>

#include "domain/acquaintance.h"
#include "domain/introduction.h"

namespace followup {

void each_evening(Whole& whole, Earlier earlier, const std::function<void(const Circle&)>& look) {
  Series series{{}, {}, std::move(whole.merges), std::move(whole.avoidances), std::move(whole.elsewhere)};
  series.earlier.reserve(whole.evenings.size());
  for (auto& evening : whole.evenings) {
    series.evening = std::move(evening);
    look(Circle(series));
    evening = std::move(series.evening);
    if (earlier == Earlier::known) series.earlier.push_back(std::move(evening));
  }
  if (earlier == Earlier::known) whole.evenings = std::move(series.earlier);
  whole.merges = std::move(series.merges);
  whole.avoidances = std::move(series.avoidances);
  whole.elsewhere = std::move(series.elsewhere);
}

void PairTimes::add(const Circle& circle) {
  const auto evening = circle.series().evening.event.id;
  for (const domain::MeetingRow* meeting : circle.meetings()) {
    const Pair pair = std::minmax({circle.person(meeting->a), circle.person(meeting->b)});
    const bool both = domain::remembers(*circle.guests().find(meeting->a)->registration,
                                        *circle.guests().find(meeting->b)->registration);
    times_[pair].push_back({evening, meeting->first_met, both ? Time::Known::everywhere : Time::Known::there});
  }
  for (const auto& row : circle.series().elsewhere) {
    if (row.event != evening) continue;
    const Pair pair = std::minmax({circle.one_of(row.by), circle.one_of(row.whom)});
    if (!circle.apart(pair.first, pair.second)) times_[pair].push_back({evening, row.on, Time::Known::everywhere});
  }
}

std::vector<base::Instant> PairTimes::of(domain::PersonId one, domain::PersonId other, domain::EventId evening) const {
  std::vector<base::Instant> known;
  const auto found = times_.find(std::minmax({one, other}));
  if (found == times_.end()) return known;
  known.reserve(found->second.size());
  for (const auto& time : found->second) {
    if (time.evening == evening || time.known == Time::Known::everywhere) known.push_back(time.at);
  }
  return known;
}

PairTimes pair_times(Whole& whole) {
  PairTimes times;
  each_evening(whole, Earlier::left_out, [&](const Circle& circle) { times.add(circle); });
  return times;
}

domain::IntroductionOutcome came_of(const domain::IntroductionRow& introduction, const Circle& circle,
                                    const PairTimes& times) {
  const auto first = circle.person(*introduction.first);
  const auto second = circle.person(*introduction.second);
  return domain::came_of(introduction, times.of(first, second, circle.series().evening.event.id));
}

}  // namespace followup
