#include "matching/matching.h"

#include <algorithm>
#include <unordered_set>

#include "matching/company.h"

namespace matching {

namespace {

// An ask is met where it is about this share of the same: one common word among four ("somebody who speaks …",
// "contacts to …") makes no suggestion that its reader would understand.
constexpr double least_share_met = 0.3;

// Beside a good match one that is much weaker only takes its place on the list.
constexpr double least_of_best = 0.4;

}  // namespace

void Matching::put(Entry entry) {
  remove(entry.id);
  Place place = 0;
  if (empty_seats_.empty()) {
    place = static_cast<Place>(seats_.size());
    seats_.emplace_back();
    lots_.emplace_back();
  } else {
    place = empty_seats_.back();
    empty_seats_.pop_back();
  }
  places_[entry.id] = place;
  lots_[place] = std::hash<domain::RegistrationId>{}(entry.id);
  Seat& seat = seats_[place];
  seat.company = company_key(entry.company);
  seat.offer = lines_.read(entry.offer);
  seat.ask = lines_.read(entry.ask);
  seat.offered = lines_.keys_of(seat.offer);
  seat.entry = std::move(entry);
  lines_.add(Side::offer, place, seat.offer);
  lines_.add(Side::ask, place, seat.ask);
}

void Matching::remove(domain::RegistrationId id) {
  const auto found = places_.find(id);
  if (found == places_.end()) return;
  const Place place = found->second;
  lines_.remove(Side::offer, place, seats_[place].offer);
  lines_.remove(Side::ask, place, seats_[place].ask);
  seats_[place] = {};
  empty_seats_.push_back(place);
  places_.erase(found);
}

const Entry* Matching::find(domain::RegistrationId id) const {
  const auto found = places_.find(id);
  return found == places_.end() ? nullptr : &seats_[found->second].entry;
}

bool Matching::could_meet(const Seat& one, const Seat& other) const {
  return one.entry.id != other.entry.id && one.entry.person != other.entry.person &&
         (one.company.empty() || one.company != other.company);
}

void Matching::look_up(const Seat& one, Work& work) const {
  lines_.score(one.offer, Side::ask, seats_.size(), work.rarities, work.you_can_help);
  lines_.score(one.ask, Side::offer, seats_.size(), work.rarities, work.can_help_you);
  work.candidates.clear();
  work.candidates.reserve(work.you_can_help.places.size() + work.can_help_you.places.size());
  for (const Place place : work.you_can_help.places) {
    work.candidates.push_back({place, work.you_can_help.of[place], work.can_help_you.of[place], lots_[place]});
  }
  for (const Place place : work.can_help_you.places) {
    if (work.you_can_help.of[place] == 0)
      work.candidates.push_back({place, 0, work.can_help_you.of[place], lots_[place]});
  }
}

bool Matching::makes_sense(const Seat& one, const Seat& other, const Rarities& rarities) const {
  return lines_.share_met(other.ask, one.offered, rarities) >= least_share_met ||
         lines_.share_met(one.ask, other.offered, rarities) >= least_share_met;
}

std::vector<Matching::Candidate> Matching::best(const Seat& one, const MayMeet& may, std::size_t how_many,
                                                Work& work) const {
  look_up(one, work);
  auto& heap = work.candidates;
  const auto worse = [this](const Candidate& a, const Candidate& b) {
    if (a.weight() != b.weight()) return a.weight() < b.weight();
    return a.lot != b.lot ? a.lot > b.lot : seats_[a.place].entry.id > seats_[b.place].entry.id;
  };
  std::ranges::make_heap(heap, worse);
  std::vector<Candidate> found;
  found.reserve(std::min(how_many, heap.size()));
  std::unordered_set<domain::PersonId> persons;
  while (found.size() < how_many && !heap.empty()) {
    std::ranges::pop_heap(heap, worse);
    const Candidate candidate = heap.back();
    heap.pop_back();
    if (!found.empty() && candidate.weight() < found.front().weight() * least_of_best) break;
    const Seat& other = seats_[candidate.place];
    if (!could_meet(one, other) || persons.contains(other.entry.person) || !makes_sense(one, other, work.rarities))
      continue;
    if (!may(one.entry, other.entry)) continue;
    persons.insert(other.entry.person);
    found.push_back(candidate);
  }
  return found;
}

domain::Suggestion Matching::suggestion(const Seat& one, const Candidate& candidate) const {
  const Entry& other = seats_[candidate.place].entry;
  if (candidate.you_can_help >= candidate.can_help_you) {
    return {other.id, domain::SuggestedBecause::you_can_help, other.ask, one.entry.offer, candidate.weight()};
  }
  return {other.id, domain::SuggestedBecause::can_help_you, other.offer, one.entry.ask, candidate.weight()};
}

std::vector<domain::Suggestion> Matching::suggestions_for(domain::RegistrationId id, const MayMeet& may,
                                                          std::size_t how_many) const {
  const auto found = places_.find(id);
  if (found == places_.end()) return {};
  Work work;
  work.rarities = lines_.rarities();
  const Seat& one = seats_[found->second];
  std::vector<domain::Suggestion> suggestions;
  suggestions.reserve(how_many);
  for (const auto& candidate : best(one, may, how_many, work)) suggestions.push_back(suggestion(one, candidate));
  return suggestions;
}

std::vector<Fit> Matching::fits_among(std::span<const domain::RegistrationId> people, const MayMeet& may,
                                      std::size_t how_many) const {
  std::vector<Fit> fits;
  Scores scores;
  const auto rarities = lines_.rarities();
  std::unordered_set<Place> asked;
  for (const auto& id : people) {
    if (const auto found = places_.find(id); found != places_.end()) asked.insert(found->second);
  }
  for (const Place place : asked) {
    const Seat& asks = seats_[place];
    lines_.score(asks.ask, Side::offer, seats_.size(), rarities, scores);
    for (const Place there : scores.places) {
      const Seat& offers = seats_[there];
      if (!asked.contains(there) || !could_meet(asks, offers)) continue;
      if (lines_.share_met(asks.ask, offers.offered, rarities) < least_share_met) continue;
      fits.push_back({asks.entry.id, offers.entry.id, asks.entry.ask, offers.entry.offer, scores.of[there]});
    }
  }
  std::ranges::sort(fits, {}, [](const Fit& fit) { return std::tuple(-fit.weight, fit.asks, fit.offers); });
  std::vector<Fit> best;
  best.reserve(std::min(how_many, fits.size()));
  const auto same_two = [](const Fit& a, const Fit& b) {
    return std::minmax(a.asks, a.offers) == std::minmax(b.asks, b.offers);
  };
  for (auto& fit : fits) {
    if (best.size() == how_many) break;
    if (std::ranges::any_of(best, [&](const Fit& there) { return same_two(there, fit); })) continue;
    if (may(*find(fit.asks), *find(fit.offers))) best.push_back(std::move(fit));
  }
  return best;
}

}  // namespace matching
