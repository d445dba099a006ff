#pragma once
// Who could help whom, by the one line each that says what they offer and what they look for. Words are compared
// (words.h) and weighted by how rare they are (lines.h): never by fame, never by how many badges somebody scanned.
//
// Nobody is suggested to themselves (whatever the number of their places), to somebody of the same company, or without
// a line of theirs that meets one of yours. Only words whose owner has said that others may see them belong in here.
#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "domain/suggestion.h"
#include "matching/lines.h"

namespace matching {

struct Entry {
  domain::RegistrationId id;
  domain::PersonId person;  // one and the same for all their places and evenings (domain/same_people.h)
  std::string company;
  std::string offer;  // empty: none, or not to be shown
  std::string ask;
  friend bool operator==(const Entry&, const Entry&) = default;
};

/// May `other` be suggested to `one`? Who is in, has not met them, and does not avoid them: the caller knows. Asked of
/// few, the best first; it may look something up.
using MayMeet = std::function<bool(const Entry& one, const Entry& other)>;

/// Two who could be useful to each other: `asks` looks for what `offers` has.
struct Fit {
  domain::RegistrationId asks;
  domain::RegistrationId offers;
  std::string ask;  // in their own words
  std::string offer;
  double weight = 0;  // of the match, for sorting: never of a person
  friend bool operator==(const Fit&, const Fit&) = default;
};

/// How many each is told of, and how often one person may be suggested at all.
struct Bounds {
  std::size_t each = 3;
  std::size_t most_for_one = 6;
};

struct ForOne {
  domain::RegistrationId one;
  std::vector<domain::Suggestion> suggestions;  // the best first
  friend bool operator==(const ForOne&, const ForOne&) = default;
};

/// What comes out depends on who is in here, not on the order they came. One thread.
class Matching {
 public:
  /// Adds somebody, or replaces what was known of them.
  void put(Entry entry);
  void remove(domain::RegistrationId id);
  [[nodiscard]] const Entry* find(domain::RegistrationId id) const;
  [[nodiscard]] std::size_t size() const { return places_.size(); }

  /// The best for one, as many as `how_many` at the most; none where the id is not in here.
  [[nodiscard]] std::vector<domain::Suggestion> suggestions_for(domain::RegistrationId id, const MayMeet& may,
                                                                std::size_t how_many) const;

  /// For everybody in here, by id, those without a suggestion too. Each gets a first one before anybody a second, and
  /// nobody is suggested more often than the bound says: somebody whom everybody needs is not sent the whole room.
  [[nodiscard]] std::vector<ForOne> suggestions_for_all(const MayMeet& may, Bounds bounds = {}) const;

  /// Among these people the pairs whose ask meets the other's offer, the best first, a pair once (its better
  /// direction). `may` is asked with the one who asks first. For the introducer: two they met who have not met each
  /// other.
  [[nodiscard]] std::vector<Fit> fits_among(std::span<const domain::RegistrationId> people, const MayMeet& may,
                                            std::size_t how_many) const;

 private:
  struct Seat {
    Entry entry;
    std::string company;  // folded
    Line offer;
    Line ask;
    std::vector<Key> offered;  // all keys of the offer
  };
  struct Candidate {
    Place place = 0;
    double you_can_help = 0;
    double can_help_you = 0;
    std::size_t lot = 0;  // between equal matches: as good as a coin, and the same at every kiosk
    [[nodiscard]] double weight() const { return you_can_help + can_help_you; }
  };
  struct Work {
    Rarities rarities;
    Scores you_can_help;
    Scores can_help_you;
    std::vector<Candidate> candidates;
  };

  [[nodiscard]] bool could_meet(const Seat& one, const Seat& other) const;
  [[nodiscard]] bool makes_sense(const Seat& one, const Seat& other, const Rarities& rarities) const;
  void look_up(const Seat& one, Work& work) const;
  /// The best of them, a person once.
  [[nodiscard]] std::vector<Candidate> best(const Seat& one, const MayMeet& may, std::size_t how_many,
                                            Work& work) const;
  [[nodiscard]] domain::Suggestion suggestion(const Seat& one, const Candidate& candidate) const;

  Lines lines_;
  std::vector<Seat> seats_;        // by place; an empty one has a nil id
  std::vector<std::size_t> lots_;  // by place, from the id
  std::vector<Place> empty_seats_;
  std::unordered_map<domain::RegistrationId, Place> places_;
};

}  // namespace matching
