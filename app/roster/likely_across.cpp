#include "roster/likely_across.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "base/fold.h"
#include "roster/address.h"
#include "roster/joined.h"
#include "roster/near_name.h"
#include "roster/positions_by_key.h"

namespace roster {
namespace {

// Of a thousand people of one name nobody is likely to be another of them in particular.
constexpr std::size_t most_looked_at = 32;

struct Somebody {
  domain::PersonId person;
  std::string words;
  std::string address;
};

class Pairs {
 public:
  Pairs(std::span<const Attendance> everybody, std::span<const domain::MergeRow> merges) : joined_(merges) {
    std::unordered_set<domain::PersonId> seen;
    seen.reserve(everybody.size());
    people_.reserve(everybody.size());
    for (const auto& each : everybody) {
      events_[joined_.of(each.person)].insert(each.event);
      if (seen.insert(each.person).second) {
        people_.push_back({each.person, base::words_key(each.name), address_key(each.email)});
      }
    }
    by_words_.reserve(people_.size());
    by_address_.reserve(people_.size());
    for (std::size_t i = 0; i < people_.size(); ++i) {
      if (!people_[i].words.empty()) by_words_.add(people_[i].words, i);
      if (!people_[i].address.empty()) by_address_.add(people_[i].address, i);
    }
    by_words_.sort();
    by_address_.sort();
  }

  std::vector<PairAcross> find() {
    for (std::size_t i = 0; i < people_.size(); ++i) {
      look(by_address_, people_[i].address, i);
      look(by_words_, people_[i].words, i);
    }
    std::vector<PairAcross> pairs;
    pairs.reserve(best_.size());
    for (const auto& [whole, pair] : best_) pairs.push_back(pair);
    std::ranges::sort(pairs, {}, [](const PairAcross& pair) { return std::tuple(pair.why, pair.one, pair.other); });
    return pairs;
  }

 private:
  void look(const PositionsByKey& index, const std::string& key, std::size_t position) {
    std::size_t looked_at = 0;
    index.each(key, [&](std::size_t other) {
      if (other < position) consider(people_[other], people_[position]);
      return ++looked_at < most_looked_at;
    });
  }

  void consider(const Somebody& one, const Somebody& other) {
    const auto a = joined_.of(one.person);
    const auto b = joined_.of(other.person);
    if (a == b || joined_.are_parted(a, b) || were_together(a, b)) return;
    const auto why = why_of(one, other);
    const PairAcross pair{std::min(one.person, other.person), std::max(one.person, other.person), why};
    const auto [known, is_new] = best_.emplace(std::minmax(a, b), pair);
    if (!is_new && std::tie(pair.why, pair.one, pair.other) <
                       std::tie(known->second.why, known->second.one, known->second.other)) {
      known->second = pair;
    }
  }

  [[nodiscard]] bool were_together(domain::PersonId one, domain::PersonId other) const {
    const auto& theirs = events_.at(other);
    return std::ranges::any_of(events_.at(one), [&](domain::EventId event) { return theirs.contains(event); });
  }

  static LikelyAcross why_of(const Somebody& one, const Somebody& other) {
    const bool same_address = one.address == other.address && !one.address.empty();
    if (one.words == other.words) {
      if (same_address) return LikelyAcross::same_name_same_address;
      const bool none = one.address.empty() || other.address.empty();
      return none ? LikelyAcross::same_name_no_address : LikelyAcross::same_name_other_address;
    }
    return is_near_name(one.words, other.words) ? LikelyAcross::near_name_same_address
                                                : LikelyAcross::other_name_same_address;
  }

  Joined joined_;
  std::unordered_map<domain::PersonId, std::set<domain::EventId>> events_;  // by Joined::of()
  std::vector<Somebody> people_;
  PositionsByKey by_words_;
  PositionsByKey by_address_;
  std::map<std::pair<domain::PersonId, domain::PersonId>, PairAcross> best_;
};

}  // namespace

std::string_view name_of(LikelyAcross why) {
  constexpr std::array<std::string_view, likelinesses_across> names{"same_name_same_address", "near_name_same_address",
                                                                    "same_name_no_address", "same_name_other_address",
                                                                    "other_name_same_address"};
  return names[static_cast<std::size_t>(why)];
}

std::vector<PairAcross> likely_across(std::span<const Attendance> everybody, std::span<const domain::MergeRow> merges) {
  return Pairs(everybody, merges).find();
}

}  // namespace roster
