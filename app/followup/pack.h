#pragma once
// What one attendee takes home from an evening, as plain values: whom they met and what was said, what they promised,
// what they could do for others, introductions. Everything about others as far as those share it with this attendee;
// guests who came in unlisted, meetings held or withdrawn and people kept apart stand in no pack.
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "domain/suggestion.h"
#include "followup/circle.h"

namespace followup {

/// Somebody they met.
struct MetPerson {
  domain::PersonId person;  // after merges
  Contact contact;
  std::string offer;  // empty where its owner does not show it
  std::string ask;
  base::Instant met;
  std::size_t nth = 0;             // which meeting of the two it was; 0: not counted, as not both chose it
  std::string introduced_by;       // a name; empty where nobody did
  std::vector<std::string> notes;  // what was said, by time
  friend bool operator==(const MetPerson&, const MetPerson&) = default;
};

struct OwnPromise {
  domain::PromiseId id;
  domain::PersonId person;  // to whom, after merges
  domain::PromiseKind kind = domain::PromiseKind::help;
  Contact to;
  std::string words;
  std::optional<base::Instant> due;
  domain::PromiseOutcome outcome = domain::PromiseOutcome::open;  // never taken_back
  friend bool operator==(const OwnPromise&, const OwnPromise&) = default;
};

/// One they have not met, whose words meet theirs. Name and company at the most.
struct CouldHelp {
  Contact whom;
  domain::SuggestedBecause because = domain::SuggestedBecause::you_can_help;
  std::string their_words;
  std::string your_words;
  friend bool operator==(const CouldHelp&, const CouldHelp&) = default;
};

/// Two whom this attendee introduced to each other.
struct MadeIntroduction {
  domain::IntroductionId id;
  Contact first;
  Contact second;
  std::string words;
  IntroductionState state = IntroductionState::asked;
  friend bool operator==(const MadeIntroduction&, const MadeIntroduction&) = default;
};

/// Somebody else introduced this attendee; left out once one of the two said "not now".
struct OwnIntroduction {
  domain::IntroductionId id;
  Contact introducer;
  Contact other;  // name and company at the most until both agreed
  std::string words;
  IntroductionState state = IntroductionState::asked;
  friend bool operator==(const OwnIntroduction&, const OwnIntroduction&) = default;
};

struct Pack {
  domain::PersonId person;              // after merges
  domain::RegistrationId registration;  // their place; the first to come in where they have several
  std::string name;                     // as its owner writes it
  std::string address;                  // where their list goes; empty: they gave none
  domain::EventId event;
  std::string event_title;
  base::Instant event_starts;
  base::Instant event_ends;
  std::string zone;            // a name that base::Zone knows
  std::vector<MetPerson> met;  // by time
  std::vector<OwnPromise> promises;
  std::vector<CouldHelp> could_help;
  std::vector<MadeIntroduction> introductions_made;
  std::vector<OwnIntroduction> introductions_of_me;
  friend bool operator==(const Pack&, const Pack&) = default;
};

/// Per place, the best first.
using SuggestionsOf = std::unordered_map<domain::RegistrationId, std::vector<domain::Suggestion>>;

/// One for everybody who is in, or has met somebody, and may be listed; by name, then by id.
[[nodiscard]] std::vector<Pack> packs_of(const Series& series, const SuggestionsOf& suggestions);

/// That of one person, any of whose ids will do; nullopt where they get none.
[[nodiscard]] std::optional<Pack> pack_for(const domain::PersonId& person, const Series& series,
                                           const SuggestionsOf& suggestions);

}  // namespace followup
