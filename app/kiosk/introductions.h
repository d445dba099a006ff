#pragma once
// Introducing two people, and what those who were introduced and who introduced them are asked later: effects and their
// answers. Names and companies only: a badge is no password.
#include <optional>
#include <string>
#include <vector>

#include "domain/introduction.h"
#include "domain/suggestion.h"

namespace kiosk {

/// Somebody as others at the kiosk may read them.
struct NamedGuest {
  domain::RegistrationId registration;  // nil: a badge from another door, whose owner is not known here yet
  std::string name;                     // empty likewise
  std::string company;
  friend bool operator==(const NamedGuest&, const NamedGuest&) = default;
};

/// Two who have not met, one of whom looks for what the other offers; both show these words.
struct FittingPair {
  NamedGuest asks;
  NamedGuest offers;
  std::string ask;
  std::string offer;
  friend bool operator==(const FittingPair&, const FittingPair&) = default;
};

/// Whom the introducer met this evening and may name. Answered by TwoToIntroduce.
struct LookForTwo {
  domain::RegistrationId introducer;
  friend bool operator==(const LookForTwo&, const LookForTwo&) = default;
};
struct TwoToIntroduce {
  domain::RegistrationId introducer;
  std::vector<NamedGuest> met;       // earliest first
  std::vector<FittingPair> fitting;  // of those met: the best first, a few
};

/// Recorded once, when both are known. Answered by TwoIntroduced or NotIntroduced.
struct IntroduceTwo {
  domain::Party introducer;
  domain::Party first;
  domain::Party second;
  friend bool operator==(const IntroduceTwo&, const IntroduceTwo&) = default;
};
struct IntroductionCard {
  domain::IntroductionId id;
  NamedGuest introducer;
  NamedGuest first;
  NamedGuest second;
  std::string why;  // one line; may be empty
  std::optional<domain::Answer> first_says;
  std::optional<domain::Answer> second_says;
  base::Instant made{};
  friend bool operator==(const IntroductionCard&, const IntroductionCard&) = default;
};
struct TwoIntroduced {
  IntroduceTwo asked;
  IntroductionCard card;  // one that was open already, where the same was introduced before
};
/// not_possible never says why.
enum class WhyNotIntroduced : std::uint8_t { own_badge, same_person, met_already, not_possible };
struct NotIntroduced {
  IntroduceTwo asked;
  WhyNotIntroduced why;
};

enum class OfTheTwo : std::uint8_t { first, second };
/// What one of the two says to it. Answered by IntroductionAnswered.
struct AnswerIntroduction {
  domain::IntroductionId introduction;
  OfTheTwo who;
  domain::Answer answer;
  friend bool operator==(const AnswerIntroduction&, const AnswerIntroduction&) = default;
};
struct IntroductionAnswered {
  AnswerIntroduction asked;
  bool both_agreed = false;
};

/// Why, in the introducer's words. Answered by IntroductionSaved, as are the next.
struct SayWhy {
  domain::IntroductionId introduction;
  std::string why;
  friend bool operator==(const SayWhy&, const SayWhy&) = default;
};
/// What came of it, or that it was a mistake (taken_back).
struct SettleIntroduction {
  domain::IntroductionId introduction;
  domain::IntroductionOutcome outcome;
  friend bool operator==(const SettleIntroduction&, const SettleIntroduction&) = default;
};
struct IntroductionSaved {
  domain::IntroductionId introduction;
};

/// As one of the three reads it on their own screen. Of the two, each learns of the other's answer only once both said
/// yes; the introducer never learns who said no.
struct MyIntroduction {
  IntroductionCard card;
  enum class Role : std::uint8_t { introducer, first, second } role = Role::introducer;
  /// asks_me: "would you like to meet?". agreed: have they met? waiting: somebody has not been asked yet.
  enum class Standing : std::uint8_t { asks_me, agreed, waiting, declined, happened } standing = Standing::waiting;
  friend bool operator==(const MyIntroduction&, const MyIntroduction&) = default;
};
/// Somebody here who could be useful to the guest or the other way round, and why in their own words.
struct SuggestedGuest {
  NamedGuest whom;
  domain::SuggestedBecause because = domain::SuggestedBecause::you_can_help;
  std::string their_words;
  friend bool operator==(const SuggestedGuest&, const SuggestedGuest&) = default;
};

/// What waits for a guest who showed their badge: introductions of this evening and the open ones of earlier ones, and
/// whom they could help. Writes nothing. Answered by MyIntroductions.
struct LookAtIntroductions {
  domain::RegistrationId guest;
  friend bool operator==(const LookAtIntroductions&, const LookAtIntroductions&) = default;
};
struct MyIntroductions {
  domain::RegistrationId guest;
  std::vector<MyIntroduction> introductions;  // what asks them first
  std::vector<SuggestedGuest> suggested;      // three at most
  friend bool operator==(const MyIntroductions&, const MyIntroductions&) = default;
};

}  // namespace kiosk
