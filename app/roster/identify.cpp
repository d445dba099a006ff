#include "roster/identify.h"

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
    if (joined_) untangle(result_.draft);
    return std::move(result_);
  }

 private:
  void match() {
    auto& draft = result_.draft;
    for (std::size_t i = 0; i < draft.people.size(); ++i) {
      if (const auto found = matcher_.take_person(draft, draft.people[i])) be(i, *found);
    }
    for (std::size_t i = 0; i < draft.people.size(); ++i) {
      if (result_.known_as[i]) continue;
      const auto found = matcher_.known_otherwise(draft, draft.people[i]);
      if (!found) continue;
      const auto holder = holder_.find(*found);
      if (holder == holder_.end()) {
        be(i, *found);
      } else {
        put_together(i, holder->second, MergedBy::one_here);
      }
    }
  }

  void be(std::size_t person, std::size_t known) {
    matcher_.take(known);
    result_.known_as[person] = known;
    holder_[known] = person;
  }

  void put_together(std::size_t one, std::size_t other, MergedBy why) {
    auto& known_as = result_.known_as;
    const auto known = known_as[one] ? known_as[one] : known_as[other];
    const auto into = join(result_.draft, one, other, why);
    known_as[one] = known_as[other] = std::nullopt;
    if (known) be(into, *known);
    joined_ = true;
  }

  /// False where both turn out to be known, each as somebody else.
  bool unite(const LikelyPair& pair) {
    auto& draft = result_.draft;
    const auto here = draft.whole(pair.here);
    auto there = pair.there;
    if (pair.where == LikelyPair::Where::known) {
      const auto holder = holder_.find(pair.there);
      if (holder == holder_.end()) {
        if (result_.known_as[here]) return false;
        draft.people[here].also.push_back(called(draft.people[here]));
        be(here, pair.there);
        return true;
      }
      there = holder->second;
    }
    there = draft.whole(there);
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
  bool joined_ = false;
};

}  // namespace

Identified identify(Draft draft, const Known& known, Matcher& matcher, const std::set<std::size_t>& same) {
  return Identifier(std::move(draft), known, matcher).identify(same);
}

}  // namespace roster
