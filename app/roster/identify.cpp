#include "roster/identify.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "roster/join.h"
#include "roster/plan.h"

namespace roster {
namespace {

using domain::Field;

class Identifier {
 public:
  Identifier(Draft draft, const Known& known, Matcher& matcher) : known_(known), matcher_(matcher) {
    result_.draft = std::move(draft);
    result_.known_as.resize(result_.draft.people.size());
    same_as_.resize(result_.draft.people.size());
    why_.resize(result_.draft.people.size());
  }

  Identified identify(const std::set<std::size_t>& same) {
    match();
    const auto pairs = likely_the_same(result_.draft, known_, result_.known_as);
    result_.likely.reserve(pairs.size());
    for (const auto& pair : pairs) {
      result_.likely.push_back({side(pair.here),
                                pair.where == LikelyPair::Where::known ? known_side(pair.there) : side(pair.there),
                                pair.why, false});
    }
    for (std::size_t i = 0; i < pairs.size(); ++i) {
      if (same.contains(result_.likely[i].here.line)) result_.likely[i].taken_as_same = unite(pairs[i]);
    }
    join_all();
    return std::move(result_);
  }

 private:
  void match() {
    const auto& draft = result_.draft;
    const auto each_unknown = [&](auto&& find) {
      for (std::size_t i = 0; i < draft.people.size(); ++i) {
        if (result_.known_as[i]) continue;
        if (const auto found = find(draft.people[i])) be_or_join(i, *found);
      }
    };
    each_unknown([&](const DraftPerson& person) { return matcher_.take_certain(draft, person); });
    each_unknown([&](const DraftPerson& person) { return matcher_.take_alias(person); });
    each_unknown([&](const DraftPerson& person) { return matcher_.take_probable(draft, person); });
    each_unknown([&](const DraftPerson& person) { return matcher_.holder(draft, person); });
  }

  void be_or_join(std::size_t person, std::size_t known) {
    const auto holder = holder_.find(known);
    if (holder != holder_.end()) put_together(person, holder->second, MergedBy::one_here);
    be(whole(person), known);
  }

  void be(std::size_t person, std::size_t known) {
    matcher_.take(known);
    result_.known_as[person] = known;
    holder_[known] = person;
  }

  /// The first row of those who are one person so far.
  std::size_t whole(std::size_t person) const {
    while (same_as_[person]) person = *same_as_[person];
    return person;
  }

  void put_together(std::size_t one, std::size_t other, MergedBy why) {
    one = whole(one);
    other = whole(other);
    if (one == other) return;
    const auto into = std::min(one, other);
    const auto from = std::max(one, other);
    same_as_[from] = into;
    why_[from] = why;
    const auto known = result_.known_as[one] ? result_.known_as[one] : result_.known_as[other];
    if (!known) return;
    result_.known_as[from] = known;  // who is known asks nobody whether they are the same
    be(into, *known);
  }

  // In the order of the rows: the later one wins, however the two were told to be one.
  void join_all() {
    bool any = false;
    for (std::size_t i = 0; i < same_as_.size(); ++i) {
      if (!same_as_[i]) continue;
      join(result_.draft, whole(i), i, why_[i]);
      any = true;
    }
    if (any) untangle(result_.draft);
  }

  /// False where both turn out to be known, each as somebody else.
  bool unite(const LikelyPair& pair) {
    const auto here = whole(pair.here);
    auto there = pair.there;
    if (pair.where == LikelyPair::Where::known) {
      const auto holder = holder_.find(pair.there);
      if (holder == holder_.end()) {
        if (result_.known_as[here]) return false;
        auto& person = result_.draft.people[pair.here];
        person.also.push_back(called(person));
        be(here, pair.there);
        return true;
      }
      there = holder->second;
    }
    there = whole(there);
    if (here == there) return true;
    if (result_.known_as[here] && result_.known_as[there]) return false;
    put_together(here, there, MergedBy::choice);
    return true;
  }

  Side side(std::size_t index) const {
    const auto& person = result_.draft.people[index];
    Side side{.line = result_.draft.line_of(person),
              .person = {},
              .name = value_in(person.values, Field::name),
              .email = value_in(person.values, Field::email),
              .company = value_in(person.values, Field::company)};
    if (const auto known = result_.known_as[index]) side.person = known_.persons[*known].id;
    return side;
  }

  Side known_side(std::size_t index) const {
    const auto& row = known_.persons[index];
    return {.line = 0,
            .person = row.id,
            .name = domain::value_of(row.fields, Field::name),
            .email = domain::value_of(row.fields, Field::email),
            .company = domain::value_of(row.fields, Field::company)};
  }

  const Known& known_;
  Matcher& matcher_;
  Identified result_;
  std::unordered_map<std::size_t, std::size_t> holder_;  // known person, person of the draft
  std::vector<std::optional<std::size_t>> same_as_;      // beside the draft's people: whom they are joined to
  std::vector<MergedBy> why_;
};

}  // namespace

Identified identify(Draft draft, const Known& known, Matcher& matcher, const std::set<std::size_t>& same) {
  return Identifier(std::move(draft), known, matcher).identify(same);
}

}  // namespace roster
