#include "roster/likely.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

#include "base/fold.h"
#include "roster/address.h"
#include "roster/draft.h"
#include "roster/near_name.h"
#include "roster/plan.h"
#include "roster/positions_by_key.h"

namespace roster {
namespace {

using domain::Field;
using Where = LikelyPair::Where;

// Of a thousand people of one name, or behind one address, nobody is likely to be another of them in particular.
constexpr std::size_t most_looked_at = 32;

/// Somebody in the file, or somebody known who is not in it.
struct Somebody {
  Where where{};
  std::size_t index = 0;
  bool is_known = false;  // here already, in the file or not
  std::string_view words;
  std::string_view address;
  std::string_view company;
};

class Finder {
 public:
  Finder(const Draft& draft, const Known& known, std::span<const std::optional<std::size_t>> known_as) : draft_(draft) {
    keep_known(known, known_as);
    keep_draft(known_as);
    by_words_.reserve(people_.size());
    by_address_.reserve(people_.size());
    for (std::size_t i = 0; i < people_.size(); ++i) {
      if (!people_[i].words.empty()) by_words_.add(people_[i].words, i);
      if (!people_[i].address.empty()) by_address_.add(people_[i].address, i);
    }
    for (auto* index : {&by_words_, &by_address_, &by_code_}) index->sort();
  }

  std::vector<LikelyPair> find() {
    struct Found {
      unsigned rank;
      LikelyPair pair;
    };
    std::vector<Found> all;
    for (const auto& here : people_) {
      if (here.where == Where::known || here.is_known) continue;
      best_rank_ = none;
      look(by_words_, here.words, here, [&](const Somebody& there) {
        return there.address == here.address && !here.address.empty()
                   ? none
                   : rank_of(Likeness::same_name, in_conflict(here.company, there.company));
      });
      look(by_address_, here.address, here, [&](const Somebody& there) {
        const bool near = there.words != here.words && is_near_name(there.words, here.words);
        return near ? rank_of(Likeness::near_name_same_address, false) : none;
      });
      for (const auto ticket : draft_.people[here.index].tickets) {
        const auto& code = draft_.tickets[ticket].code;
        if (!has_two_holders(code)) continue;
        look(by_code_, code, here, [&](const Somebody&) { return rank_of(Likeness::same_code, false); });
      }
      if (best_rank_ == none) continue;
      all.push_back({best_rank_, {here.index, best_->where, best_->index, why_of(best_rank_)}});
    }
    // Among those of one rank as in the file.
    std::ranges::sort(all, {}, [](const Found& found) { return std::pair(found.rank, found.pair.here); });
    std::vector<LikelyPair> pairs;
    pairs.reserve(all.size());
    for (const auto& found : all) pairs.push_back(found.pair);
    return pairs;
  }

 private:
  static constexpr unsigned none = 4;

  static bool in_conflict(std::string_view one, std::string_view other) {
    return !one.empty() && !other.empty() && one != other && base::folded(one) != base::folded(other);
  }
  static unsigned rank_of(Likeness why, bool conflict) {
    if (why == Likeness::same_name) return conflict ? 3 : 0;
    return why == Likeness::near_name_same_address ? 1 : 2;
  }
  static Likeness why_of(unsigned rank) {
    if (rank == 1) return Likeness::near_name_same_address;
    return rank == 2 ? Likeness::same_code : Likeness::same_name;
  }

  void keep_known(const Known& known, std::span<const std::optional<std::size_t>> known_as) {
    std::vector<bool> in_file(known.persons.size());
    for (const auto& index : known_as) {
      if (index) in_file[*index] = true;
    }
    people_.reserve(known.persons.size() + known_as.size());
    std::unordered_map<domain::PersonId, std::size_t> position;
    texts_.reserve(2 * known.persons.size());  // views into it stay
    for (std::size_t i = 0; i < known.persons.size(); ++i) {
      if (in_file[i]) continue;
      const auto& fields = known.persons[i].fields;
      const auto& words = texts_.emplace_back(base::words_key(domain::value_of(fields, Field::name)));
      const auto& address = texts_.emplace_back(address_key(domain::value_of(fields, Field::email)));
      position.emplace(known.persons[i].id, people_.size());
      people_.push_back({Where::known, i, true, words, address, domain::value_of(fields, Field::company)});
    }
    for (const auto& place : known.registrations) {
      const auto holder = position.find(place.person);
      if (holder == position.end()) continue;
      for (const auto& key : place.scan_keys) by_code_.add(key, holder->second);
    }
  }

  void keep_draft(std::span<const std::optional<std::size_t>> known_as) {
    for (std::size_t i = 0; i < draft_.people.size(); ++i) {
      const auto& person = draft_.people[i];
      if (person.tickets.empty()) continue;
      const auto company = person.values.find(Field::company);
      for (const auto ticket : person.tickets) {
        if (!draft_.tickets[ticket].code.empty()) by_code_.add(draft_.tickets[ticket].code, people_.size());
      }
      people_.push_back({Where::in_file, i, known_as[i].has_value(), person.words, person.address,
                         company == person.values.end() ? std::string_view() : std::string_view(company->second)});
    }
  }

  bool has_two_holders(std::string_view code) const {
    std::size_t holders = 0;
    by_code_.each(code, [&](std::size_t) { return ++holders < 3; });
    return holders == 2;
  }

  /// The best of those under `key` who stand further up or are known: they stay as they are, `here` joins them.
  template <class Rank>
  void look(const PositionsByKey& index, std::string_view key, const Somebody& here, const Rank& rank) {
    std::size_t looked_at = 0;
    index.each(key, [&](std::size_t position) {
      const auto& there = people_[position];
      const bool is_above = there.where == Where::known || there.is_known || there.index < here.index;
      const auto its = is_above && &there != &here ? rank(there) : none;
      if (its < best_rank_) {
        best_rank_ = its;
        best_ = &there;
      }
      return ++looked_at < most_looked_at;
    });
  }

  const Draft& draft_;
  std::vector<std::string> texts_;
  std::vector<Somebody> people_;
  PositionsByKey by_words_;
  PositionsByKey by_address_;
  PositionsByKey by_code_;
  unsigned best_rank_ = none;
  const Somebody* best_ = nullptr;
};

}  // namespace

std::string_view name_of(Likeness why) {
  constexpr std::array<std::string_view, likenesses> names{"same_name", "near_name_same_address", "same_code"};
  return names[static_cast<std::size_t>(why)];
}

std::vector<LikelyPair> likely_the_same(const Draft& draft, const Known& known,
                                        std::span<const std::optional<std::size_t>> known_as) {
  return Finder(draft, known, known_as).find();
}

}  // namespace roster
